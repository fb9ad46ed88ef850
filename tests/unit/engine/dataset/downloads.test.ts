import { describe, expect, it } from 'vitest';
import { Downloads, sizeOf, type Write } from '../../../../src/engine/dataset/downloads.ts';
import { writeInline } from '../../../../src/engine/dataset/write-inline.ts';
import type { DownloadWish } from '../../../../src/engine/protocol/dataset.ts';
import type { DataTable } from '../../../../src/exports/table.ts';
import { about } from '../../../fixtures/metadata-builder.ts';

const wish = (change: Partial<DownloadWish> = {}): DownloadWish => ({
  about: about(),
  format: 'csv',
  zipped: false,
  ...change,
});
const tableOf = (rows: number): DataTable => ({
  fields: [
    { name: 'naam', type: 'string', description: '' },
    { name: 'leerlingen', type: 'integer', description: '' },
  ],
  columns: [
    Array.from({ length: rows }, (_, i) => `Gemeente ${i % 342}`),
    Float64Array.from({ length: rows }, (_, i) => 1000 + (i % 9000)),
  ],
  rows,
});
const writes =
  (done: Promise<never>): Write =>
  () => ({ done, stop: () => {} });

describe('a download', () => {
  it('is the file', async () => {
    const reply = await new Downloads(writeInline).make(tableOf(3), wish());
    expect('bytes' in reply && new TextDecoder().decode(reply.bytes)).toMatch(
      /^naam,leerlingen\r\n/,
    );
  });
  it('that is stopped answers so, and stops its writer', async () => {
    let stops = 0;
    const never = new Downloads(() => ({ done: new Promise(() => {}), stop: () => stops++ }));
    const reply = never.make(tableOf(1), wish());
    never.stop();
    expect(await reply).toEqual({ failed: 'stopped' });
    expect(stops).toBe(1);
  });
  it('ends the one before it', async () => {
    const never = new Downloads(() => ({ done: new Promise(() => {}), stop: () => {} }));
    const first = never.make(tableOf(1), wish());
    void never.make(tableOf(1), wish());
    expect(await first).toEqual({ failed: 'stopped' });
  });
  it('tells a table that the format cannot hold from a writer that broke, also when it comes from a worker', async () => {
    const crossed = Object.assign(new Error('too many rows'), { name: 'RangeError' });
    const large = new Downloads(writes(Promise.reject(crossed)));
    expect(await large.make(tableOf(1), wish())).toEqual({ failed: 'too-large' });
    const broken = new Downloads(writes(Promise.reject(new Error('no memory'))));
    expect(await broken.make(tableOf(1), wish())).toEqual({ failed: 'broken' });
  });
});

describe('the size that is told beforehand', () => {
  const size = (rows: number, change: Partial<DownloadWish>) =>
    sizeOf(tableOf(rows), (some) => writeInline(some, wish(change)).done);
  const real = async (rows: number, change: Partial<DownloadWish>) =>
    (await writeInline(tableOf(rows), wish(change)).done).bytes.length;

  it('is exact for a small table', async () => {
    expect(await size(500, {})).toBe(await real(500, {}));
  });
  it.each(['csv', 'json', 'arrow'] as const)('is near for a large one as %s', async (format) => {
    const told = await size(50_000, { format });
    expect(told / (await real(50_000, { format }))).toBeGreaterThan(0.8);
    expect(told / (await real(50_000, { format }))).toBeLessThan(1.25);
  });
});
