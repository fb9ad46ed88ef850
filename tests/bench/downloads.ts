/** Times how long each format takes to write, and what it weighs: `npx tsx tests/bench/downloads.ts [rows]`. */
import { makeDownload } from '../../src/exports/download.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import type { DownloadMetadata, DataTable, FieldType } from '../../src/exports/table.ts';

const rows = Number(process.argv[2] ?? 100_000);

/** Columns as a long data set has them: texts that repeat, a year, counts with gaps, bounds, a flag. */
const COLUMNS: Record<string, [FieldType, (row: number) => string | number | boolean | null]> = {
  code: ['string', (row) => `GM${String(row % 342).padStart(4, '0')}`],
  naam: ['string', (row) => `'s-Gemeente ${row % 342}`],
  soort: ['string', (row) => (row % 2 ? 'bo' : 'sbo')],
  jaar: ['year', (row) => 1996 + (row % 45)],
  status: ['string', (row) => (row % 3 ? 'geteld' : 'projectie')],
  voorlopig: ['boolean', (row) => row % 45 === 29],
  ...Object.fromEntries(
    Array.from({ length: 4 }, (_, k) => [
      `aantal_${k}`,
      ['integer', (row: number) => (row % (k + 3) === 0 ? null : (row * 7) % 5000)],
    ]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 4 }, (_, k) => [`grens_${k}`, ['number', (row: number) => row / 7 + k]]),
  ),
};
const table: DataTable = {
  fields: Object.entries(COLUMNS).map(([name, [type]]) => ({ name, type, description: name })),
  columns: Object.values(COLUMNS).map(([, of]) =>
    Array.from({ length: rows }, (_, row) => of(row)),
  ),
  rows,
};
const about: DownloadMetadata = {
  title: 'Bench',
  description: 'Bench.',
  language: 'nl',
  filters: [],
  sources: [],
  countDate: null,
  provisional: [],
  boundaryYear: null,
  projected: null,
  scenarios: [],
  userFiles: [],
  userBirths: null,
  link: 'https://example.org/',
  version: '1.0.0',
  date: '2026-11-25',
  name: 'bench',
};

console.log(`${rows} rows × ${table.fields.length} columns`);
for (const format of FORMATS) {
  for (const zipped of [false, true]) {
    await makeDownload({ ...table, rows: 1000 }, about, format, zipped);
    const start = performance.now();
    const { bytes } = await makeDownload(table, about, format, zipped);
    const ms = Math.round(performance.now() - start);
    console.log(
      `${format}${zipped ? '.zip' : ''}\t${ms} ms\t${Math.round(bytes.length / 1000)} kB`,
    );
  }
}
