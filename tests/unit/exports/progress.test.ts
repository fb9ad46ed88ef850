import { describe, expect, it } from 'vitest';
import { makeDownload } from '../../../src/exports/download.ts';
import { FORMATS, type Format } from '../../../src/exports/formats.ts';
import type { Progress } from '../../../src/exports/progress.ts';
import { about } from '../../fixtures/metadata-builder.ts';
import { table } from '../../fixtures/table-builder.ts';

const ROWS = 20_000;
const large = table({
  naam: ['string', Array.from({ length: ROWS }, (_, i) => `Gemeente ${(i * 7919) % 9973}`)],
  jaar: ['year', Array.from({ length: ROWS }, (_, i) => 1996 + (i % 45))],
});

async function toldOf(format: Format, zipped: boolean): Promise<Progress[]> {
  const told: Progress[] = [];
  await makeDownload(large, about(), format, zipped, (progress) => told.push(progress));
  return told;
}

describe('how far a file is', () => {
  it.each(FORMATS)('is told of each step in turn, and never goes back: %s', async (format) => {
    const told = await toldOf(format, true);
    const [last] = told.slice(-1);
    expect(new Set(told.map(({ nth }) => nth)).size).toBe(last!.steps);
    for (const [i, { nth, done, of }] of told.entries()) {
      const before = told[i - 1];
      expect(nth).toBeGreaterThanOrEqual(before?.nth ?? 1);
      if (nth === before?.nth) expect(done).toBeGreaterThan(before.done);
      expect(done).toBeLessThanOrEqual(of);
    }
    expect(last!.step).toBe('zip');
  });

  it('is told in rows, about a hundred times, up to all of them', async () => {
    const rows = (await toldOf('json', false)).filter(({ step }) => step === 'rows');
    expect(rows.at(-1)).toMatchObject({ done: ROWS, of: ROWS, nth: 2, steps: 2 });
    expect(rows.length).toBeGreaterThan(90);
    expect(rows.length).toBeLessThan(110);
  });

  it.each(['xlsx', 'arrow', 'parquet'] as const)(
    'is not made up where a library does not tell: %s',
    async (format) => {
      const file = (await toldOf(format, false)).filter(({ step }) => step === 'file');
      expect(file).toHaveLength(1);
      expect(file[0]).toMatchObject({ done: 0, of: 0 });
    },
  );
});
