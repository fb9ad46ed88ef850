import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeDownload } from '../../src/exports/download.ts';
import { DESCRIBED, type Format } from '../../src/exports/formats.ts';
import { neutralise } from '../../src/exports/formula.ts';
import { snippetsOf, type Tool } from '../../src/exports/snippets/snippets.ts';
import { DOWNLOAD_WORDS } from '../fixtures/words.ts';
import { about } from '../fixtures/metadata-builder.ts';
import { rowsOf, table } from '../fixtures/table-builder.ts';

/** What downloads are made of here: every type, with a gap, and texts that go wrong easily. */
const given = table({
  gemeente: ['string', ['GM0363', 'GM0518', '0014', null]],
  naam: ['string', ['Amsterdam', "'s-Gravenhage", 'Súdwest "x", y; z', '=1+1']],
  jaar: ['year', [2024, 2025, 2026, 2035]],
  leerlingen: ['integer', [0, 1_234, null, -5]],
  // A scenario is called as its maker likes.
  '=scenario "d\'Eén"; x, 5 %': ['number', [-6.25, null, 0, 1234.5]],
  voorlopig: ['boolean', [false, true, null, false]],
  note: ['string', ['NA', null, 'true', '2025-01-01']],
});
const said = about({ name: 'leerlingen test' });

/** Does something in a folder with a download in it, of which `use` gets the name, and clears the folder away. */
export async function withDownload<T>(
  format: Format,
  use: (folder: string, name: string) => T | Promise<T>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  try {
    const { name, bytes } = await makeDownload(given, said, format, false);
    writeFileSync(join(folder, name), bytes);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    return await use(folder, name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The snippet of a tool. */
export function snippet(tool: Tool, format: Format): string {
  return (
    snippetsOf(said, given, format, DOWNLOAD_WORDS.nl).find((one) => one.tool === tool)?.code ?? ''
  );
}

/** The rows that a snippet must load: where the format neutralises formulas, they come so. */
export function expected(format: Format) {
  if (!DESCRIBED[format].neutralised) return rowsOf(given);
  return rowsOf(given).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        neutralise(name),
        typeof cell === 'string' ? neutralise(cell) : cell,
      ]),
    ),
  );
}

/** What a program prints, or null where it is not there or fails. */
export function printed(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

/** Runs code from a file in the folder and gives what it prints. @throws Error with what it said where it fails. */
export function run(program: string, folder: string, file: string, code: string): string {
  writeFileSync(join(folder, file), code);
  return execFileSync(program, [file], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}
