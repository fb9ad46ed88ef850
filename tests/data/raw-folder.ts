import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger } from '../../scripts/run/ledger.ts';
import { makeAll } from '../../scripts/run/make-all.ts';
import { Raw } from '../../scripts/run/raw.ts';

/** The folder of raw files, which the project does not carry: `LEERLINGENATLAS_RAW`, or where it stands beside the project. */
export const RAW_FOLDER = process.env['LEERLINGENATLAS_RAW'] ?? '../shared/data';
export const HAS_RAW = existsSync(join(RAW_FOLDER, 'duo'));
/** To be put behind the title of a test that needs them. */
export const NEEDS_RAW = HAS_RAW ? '' : ` (skipped: no raw files in ${RAW_FOLDER})`;

/** Runs the scripts on a folder: what they make, and the reconciliation they print. */
export function make(folder: string): { files: Map<string, string>; ledger: string } {
  const ledger = new Ledger();
  const files = makeAll(new Raw(folder, () => undefined), ledger);
  return { files, ledger: ledger.toString() };
}

/** The committed text of a file of `public/data`. */
export function committed(name: string): string {
  return readFileSync(join('public/data', name), 'utf8');
}

/** A copy of a folder of raw files in which one text is replaced in one file, byte for byte. */
export function brokenCopy(folder: string, file: string, from: string, to: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'leerlingenatlas-'));
  cpSync(folder, copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'latin1');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}” to break`);
  writeFileSync(join(copy, file), text.replace(from, to), 'latin1');
  return copy;
}
