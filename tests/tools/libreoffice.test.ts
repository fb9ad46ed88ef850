import { execFileSync } from 'node:child_process';
import Papa from 'papaparse';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { expected, printed, withDownload } from './run-snippet.ts';

const soffice = ['soffice', 'libreoffice'].find((program) => printed(program, ['--version']));
const without = soffice ? '' : ' (skipped: LibreOffice is not installed)';

/** Writes each sheet as a CSV file of its own: comma, quotes, UTF-8, cells as they are shown, all sheets. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** A cell as LibreOffice shows it. */
const shown = (cell: unknown) =>
  cell === null ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);

describe.skipIf(!soffice)(`LibreOffice${without}`, () => {
  test('opens an Excel file: every cell of both sheets', { timeout: 120_000 }, async () => {
    const sheets = await withDownload('xlsx', (folder, file) => {
      const out = join(folder, 'sheets');
      mkdirSync(out);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        AS_CSV,
        '--outdir',
        out,
        join(folder, file),
      ];
      execFileSync(soffice!, args, { stdio: 'pipe' });
      return ['gegevens', 'toelichting'].map((sheet) => {
        const text = readFileSync(join(out, file.replace(/\.xlsx$/, `-${sheet}.csv`)), 'utf8');
        return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
      });
    });
    const rows = expected('xlsx');
    expect(sheets[0]).toEqual([
      Object.keys(rows[0]!),
      ...rows.map((row) => Object.values(row).map(shown)),
    ]);
    expect(sheets[1]!.flat()).toContain('Kolommen');
  });
});
