import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = process.env['LEERLINGENATLAS_RAW'] ?? resolve('../shared/data');
const HISTORY = join(
  FOLDER,
  'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
);
const vo = (year: number) => join(FOLDER, `duo/vo-leerlingen-per-vestiging-${year}.csv`);

/** Whether DUO's own files are at hand, so that the screen can be compared with them. */
export const hasRaw = existsSync(HISTORY);
/** Why a test that needs them is skipped. */
export const NEEDS_RAW = `no raw files in ${FOLDER}`;

/** Unmasked bo pupils per gemeente code (`GM0000`, and `NL`) in a year, added up from DUO's file and nothing else. */
export function rawBo(year: number): Map<string, number> {
  const [header = '', ...lines] = readFileSync(HISTORY, 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n');
  const names = header.split(';');
  const [soort, gemeente, count] = [
    'SOORT_VESTIGING',
    'GEMEENTECODE_VESTIGING',
    `LEERLINGEN_${year}`,
  ].map((name) => names.indexOf(name));
  return total(
    lines
      .map((line) => line.split(';'))
      .filter((cells) => cells[soort!] === 'BO')
      .map((cells) => [cells[gemeente!]!, cells[count!]!]),
  );
}

/** Pupils of vo per gemeente code in 2024 or 2025, added up from the file per vestiging and nothing else. */
export function rawVo(year: 2024 | 2025): Map<string, number> {
  const [, ...lines] = readFileSync(vo(year), 'utf8').trim().split(/\r?\n/);
  return total(lines.map((line) => line.split(';')).map((cells) => [cells[2]!, cells[3]!]));
}

function total(rows: string[][]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [gemeente = '', count = ''] of rows) {
    if (count === '<5') continue;
    for (const code of [`GM${gemeente.padStart(4, '0')}`, 'NL']) {
      sums.set(code, (sums.get(code) ?? 0) + Number(count));
    }
  }
  return sums;
}
