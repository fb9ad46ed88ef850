import { readGemeente, readWhole, readYear } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited, type Delimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/** The children younger than five who live in an area on 1 January of a year. */
export interface YoungPopulation {
  /** The code of the gemeente as `GM0000`, or its name where the file has no codes; `Nederland` for the country. */
  area: string;
  year: number;
  children: number;
}

/** The age group of children younger than five, as CBS names it. */
const YOUNG = 'Jonger dan 5 jaar';
/** The number of lines above the figures of the download of 2006: the title, and three lines of headings. */
const TITLE_LINES = 4;
/** The columns of the download of 2006 that are read: name, year, age, men and women together; the last column is the code. */
const AT = { year: 1, age: 2, children: 3 } as const;

/**
 * Reads the children younger than five from a download of CBS about population by age (Windows-1252, `;`, quoted): four lines with
 * titles, a row per gemeente and age group, and a last line with the publisher. `-` means 0.
 * @throws FormatError naming the cell: lines of titles that are missing, another number of cells, no code, no year, a cell that is
 * not a count, a gemeente that occurs twice, a file that has no children or no last line.
 */
export function readPopulationByAge(bytes: Uint8Array, file: string): YoungPopulation[] {
  const lines = decode(bytes, file, 'utf-8 or windows-1252')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const last = lines.pop() ?? '';
  if (!last.includes('Centraal Bureau voor de Statistiek')) {
    throw new FormatError({ file, row: lines.length + 1, column: '1' }, 'truncated', last);
  }
  const heading = lines[TITLE_LINES - 1] ?? '';
  if (!heading.startsWith(`"Regio's";"Perioden";"Leeftijd";"aantal"`)) {
    throw new FormatError({ file, row: TITLE_LINES, column: '1' }, 'unknown-header', heading);
  }
  const table = belowTitles(lines, file);
  const seen = new Set<string>();
  const found = table.rows.flatMap((row): YoungPopulation[] => {
    const { cells } = row;
    if (cells[AT.age] !== YOUNG) return [];
    const code = cells.length - 1;
    const area = readGemeente(cells[code] ?? '', placeOf(table, row, code));
    if (seen.has(area)) throw new FormatError(placeOf(table, row, code), 'duplicate-row', area);
    seen.add(area);
    const year = readYear(cells[AT.year] ?? '', placeOf(table, row, AT.year));
    const count = cells[AT.children] === '-' ? '0' : (cells[AT.children] ?? '');
    return [{ area, year, children: readWhole(count, placeOf(table, row, AT.children)) }];
  });
  if (found.length === 0)
    throw new FormatError({ file, row: 1, column: 'Leeftijd' }, 'no-rows', '');
  return found;
}

/** Returns the table below the titles, with the numbers of the lines in the whole file. */
function belowTitles(lines: readonly string[], file: string): Delimited {
  const above = TITLE_LINES - 1;
  try {
    const table = readDelimited(lines.slice(above).join('\n'), file, ';');
    return { ...table, rows: table.rows.map((row) => ({ ...row, line: row.line + above })) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const place = { file, row: error.row + above, column: error.column };
    throw new FormatError(place, 'unequal-row', error.found);
  }
}

/**
 * Reads the children younger than five from the download `Regionale kerncijfers Nederland` of CBS (UTF-8, `;`, one line of
 * headings), of the country and of gemeenten by name. Rows without figures are of gemeenten that had ended.
 * @throws FormatError naming the cell: a column that is missing, no year, a cell that is not a count, an area that occurs twice.
 */
export function readKeyFigures(bytes: Uint8Array, file: string): YoungPopulation[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  const group = 'Bevolking/Bevolkingssamenstelling op 1 januari/Leeftijd/Leeftijdsgroepen';
  const at = findColumns(table, {
    year: 'Perioden',
    area: "Regio's",
    children: `${group}/${YOUNG} (aantal)`,
  });
  const seen = new Set<string>();
  return table.rows.flatMap((row): YoungPopulation[] => {
    const cell = (column: number) => row.cells[column] ?? '';
    const [area, count] = [cell(at.area), cell(at.children)];
    if (count === '') return [];
    const year = readYear(cell(at.year), placeOf(table, row, at.year));
    const key = `${area} ${year}`;
    if (seen.has(key)) throw new FormatError(placeOf(table, row, at.area), 'duplicate-row', key);
    seen.add(key);
    return [{ area, year, children: readWhole(count, placeOf(table, row, at.children)) }];
  });
}
