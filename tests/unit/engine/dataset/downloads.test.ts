import { describe, expect, it } from 'vitest';
import { Downloads, sizeOf, type Write } from '../../../../src/engine/dataset/downloads.ts';
import { writeInline } from '../../../../src/engine/dataset/write-inline.ts';
import type { DownloadRequest } from '../../../../src/engine/protocol/dataset.ts';
import type { DataTable } from '../../../../src/exports/table.ts';
import { about } from '../../../fixtures/metadata-builder.ts';

const request = (change: Partial<DownloadRequest> = {}): DownloadRequest => ({
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
    const reply = await new Downloads(writeInline).make(tableOf(3), request());
    expect('bytes' in reply && new TextDecoder().decode(reply.bytes)).toMatch(
      /^naam,leerlingen\r\n/,
    );
  });
  it('reports that it was stopped, and stops its writer', async () => {
    let stops = 0;
    const never = new Downloads(() => ({ done: new Promise(() => {}), stop: () => stops++ }));
    const reply = never.make(tableOf(1), request());
    never.stop();
    expect(await reply).toEqual({ failed: 'stopped' });
    expect(stops).toBe(1);
  });
  it('stops the one before it', async () => {
    const never = new Downloads(() => ({ done: new Promise(() => {}), stop: () => {} }));
    const first = never.make(tableOf(1), request());
    void never.make(tableOf(1), request());
    expect(await first).toEqual({ failed: 'stopped' });
  });
  it('distinguishes a table that is too large for the format from a writer that failed, also when the error comes from a worker', async () => {
    const crossed = Object.assign(new Error('too many rows'), { name: 'RangeError' });
    const large = new Downloads(writes(Promise.reject(crossed)));
    expect(await large.make(tableOf(1), request())).toEqual({ failed: 'too-large' });
    const broken = new Downloads(writes(Promise.reject(new Error('no memory'))));
    expect(await broken.make(tableOf(1), request())).toEqual({ failed: 'broken' });
  });
});

describe('the estimated size', () => {
  const size = (rows: number, change: Partial<DownloadRequest>) =>
    sizeOf(tableOf(rows), (some) => writeInline(some, request(change)).done);
  const real = async (rows: number, change: Partial<DownloadRequest>) =>
    (await writeInline(tableOf(rows), request(change)).done).bytes.length;

  it('is exact for a small table', async () => {
    expect(await size(500, {})).toBe(await real(500, {}));
  });
  it.each(['csv', 'json', 'arrow'] as const)(
    'is near the real size of a large table as %s',
    async (format) => {
      const estimate = await size(50_000, { format });
      expect(estimate / (await real(50_000, { format }))).toBeGreaterThan(0.8);
      expect(estimate / (await real(50_000, { format }))).toBeLessThan(1.25);
    },
  );
});
