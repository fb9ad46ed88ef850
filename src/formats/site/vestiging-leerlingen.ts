import { MASKED, readCount, readVestiging } from '../cells.ts';
import { placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { lineEndsIn } from './plain-cells.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The value that stands for a count that the source does not have, an empty cell; the vestiging may have had pupils. */
export const NO_FIGURE = -2;

/** The pupils of vestigingen of one sector on 1 October of each year. Element i of `vestiging` is about vestiging i. */
export interface VestigingPupils {
  years: readonly number[];
  vestiging: string[];
  /**
   * The pupils of vestiging i in year j, at index i × number of years + j: 0 where the vestiging had none and did not exist,
   * `MASKED` for 1 to 4 pupils, `NO_FIGURE` where the source has no count.
   */
  leerlingen: Int16Array;
}

/** Returns the columns of `vestiging-leerlingen-po.csv` and `-vo.csv` for the years. */
const pupilYearColumns = (years: readonly number[]): string[] => [
  'vestiging',
  ...years.map((year) => `leerlingen_${year}`),
];

/**
 * Reads `vestiging-leerlingen-po.csv` or `-vo.csv`: a row per vestiging and a column per year.
 * @throws FormatError naming the cell: another header, years that do not ascend, a cell that is not a count, `<5` or empty, a
 * vestiging that occurs twice, a last row that is cut off.
 */
export function readVestigingPupils(text: string, file: string): VestigingPupils {
  const years = yearsIn(text, file);
  return readPlainPupils(text, years) ?? readAnyPupils(text, file, years);
}

const LINE_END = 10;
const COMMA = 44;
const ZERO = 48;
const FIVE = 53;
const LESS = 60;
/** The length of the code of a vestiging. */
const CODE = 6;
/** The largest number of digits of a count here: a vestiging has a few thousand pupils at most. */
const MOST_DIGITS = 4;

/**
 * Reads the file in the form in which `writeVestigingPupils` writes it, in a tenth of the time of `readAnyPupils`: it has 300,000
 * cells. Returns null for a file that has a fault or is written otherwise.
 */
function readPlainPupils(text: string, years: readonly number[]): VestigingPupils | null {
  const header = `${pupilYearColumns(years).join(',')}\n`;
  const size = lineEndsIn(text) - 1;
  if (size < 1 || !text.startsWith(header)) return null;
  const leerlingen = new Int16Array(size * years.length);
  const codes = new Set<string>();
  let at = header.length;
  for (let k = 0; k < leerlingen.length; k++) {
    if (k % years.length === 0) {
      const code = text.slice(at, at + CODE);
      if (!/^\d{2}[A-Z0-9]{4}$/.test(code)) return null;
      codes.add(code);
      at += CODE;
    }
    if (text.charCodeAt(at) !== COMMA) return null;
    at++;
    const start = at;
    let value = 0;
    let digit: number;
    while ((digit = text.charCodeAt(at) - ZERO) >= 0 && digit <= 9) {
      value = 10 * value + digit;
      at++;
    }
    if (at === start) {
      const isMasked = text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === FIVE;
      value = isMasked ? MASKED : NO_FIGURE;
      if (isMasked) at += 2;
    } else if (at - start > MOST_DIGITS) return null;
    leerlingen[k] = value;
    if ((k + 1) % years.length > 0) continue;
    if (text.charCodeAt(at) !== LINE_END) return null;
    at++;
  }
  if (at !== text.length || codes.size !== size) return null;
  return { years, vestiging: [...codes], leerlingen };
}

/** Reads the file in any form of CSV. @throws FormatError as `readVestigingPupils` does. */
function readAnyPupils(text: string, file: string, years: readonly number[]): VestigingPupils {
  const table = readSiteCsv(text, file, pupilYearColumns(years));
  const leerlingen = new Int16Array(table.rows.length * years.length);
  const seen = new Set<string>();
  for (const [i, { cells, line }] of table.rows.entries()) {
    const place = (column: number) => placeOf(table, { cells, line }, column);
    const [code = ''] = cells;
    const vestiging = readVestiging(code.slice(0, 4), code, place(0));
    if (seen.has(vestiging)) throw new FormatError(place(0), 'duplicate-row', code);
    seen.add(vestiging);
    for (let j = 0; j < years.length; j++) {
      const cell = cells[j + 1] ?? '';
      leerlingen[i * years.length + j] = cell === '' ? NO_FIGURE : readCount(cell, place(j + 1));
    }
  }
  return { years, vestiging: [...seen], leerlingen };
}

function yearsIn(text: string, file: string): number[] {
  const end = text.indexOf('\n');
  const { header } = readDelimited(end < 0 ? text : text.slice(0, end), file, ',');
  return header.slice(1).map((column, j, all) => {
    const year = Number(/^leerlingen_(\d{4})$/.exec(column)?.[1]);
    const before = j === 0 ? 0 : Number(all[j - 1]?.slice(-4));
    if (!(year > before)) {
      throw new FormatError({ file, row: 1, column }, 'unknown-header', column);
    }
    return year;
  });
}

/** Returns the text of `vestiging-leerlingen-po.csv` or `-vo.csv`: the inverse of `readVestigingPupils`. */
export function writeVestigingPupils({ years, vestiging, leerlingen }: VestigingPupils): string {
  const cell = (n: number) => (n === NO_FIGURE ? '' : n === MASKED ? '<5' : n);
  const rows = vestiging.map((code, i) => [
    code,
    ...Array.from(leerlingen.subarray(i * years.length, (i + 1) * years.length), cell),
  ]);
  return writeSiteCsv(pupilYearColumns(years), rows);
}
