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

async function progressOf(format: Format, zipped: boolean): Promise<Progress[]> {
  const reported: Progress[] = [];
  await makeDownload(large, about(), format, zipped, (progress) => reported.push(progress));
  return reported;
}

describe('how far a file is', () => {
  it.each(FORMATS)('is reported of each step in turn, and never goes back: %s', async (format) => {
    const reported = await progressOf(format, true);
    const [last] = reported.slice(-1);
    expect(new Set(reported.map(({ nth }) => nth)).size).toBe(last!.steps);
    for (const [i, { nth, done, of }] of reported.entries()) {
      const before = reported[i - 1];
      expect(nth).toBeGreaterThanOrEqual(before?.nth ?? 1);
      if (nth === before?.nth) expect(done).toBeGreaterThan(before.done);
      expect(done).toBeLessThanOrEqual(of);
    }
    expect(last!.step).toBe('zip');
  });

  it('is reported in rows, about a hundred times, up to all of them', async () => {
    const rows = (await progressOf('json', false)).filter(({ step }) => step === 'rows');
    expect(rows.at(-1)).toMatchObject({ done: ROWS, of: ROWS, nth: 2, steps: 2 });
    expect(rows.length).toBeGreaterThan(90);
    expect(rows.length).toBeLessThan(110);
  });

  it.each(['xlsx', 'arrow', 'parquet'] as const)(
    'is not made up where a library does not report it: %s',
    async (format) => {
      const file = (await progressOf(format, false)).filter(({ step }) => step === 'file');
      expect(file).toHaveLength(1);
      expect(file[0]).toMatchObject({ done: 0, of: 0 });
    },
  );
});
