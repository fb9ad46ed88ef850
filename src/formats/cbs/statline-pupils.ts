import { readWhole } from '../cells.ts';
import { decode } from '../decode.ts';
import { expectHeader, placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import type { ResidenceSoort } from '../site/woongemeente.ts';

/** The pupils of one soort who lived in a gemeente of then, on 1 October of a year, rounded to 10. */
export interface StatLinePupils {
  soort: ResidenceSoort;
  year: number;
  /** The name of the gemeente of then, in the spelling of CBS; null for pupils whose gemeente is not known. */
  name: string | null;
  pupils: number;
}

/** The soorten by the name that CBS gives them, misspellings and spaces included; null is a total of others. */
const SOORTEN: ReadonlyMap<string, ResidenceSoort | null> = new Map([
  ['Basisonderwijs', 'bo'],
  ['Speciaal basisonderwijs', 'sbo'],
  ['Speciaal onderwijs', 'so'],
  ['Voortgezet speciaal ondewijs ', 'vso'],
  ['Totaal voortgezet onderwijs', 'vo'],
  ['Totaal (speciaal) basisonderwijs', null],
  ['Totaal (voortgezet) speciaal onderwijs ', null],
]);
const HEADER = [
  'Geslacht',
  'Onderwijssoort',
  'Perioden',
  'Regiokenmerken',
  'Leerlingen/studenten (aantal)',
];
const BOTH_SEXES = 'Totaal mannen en vrouwen';
const UNPLACED = 'Gemeenten; niet in te delen';

/**
 * Reads CBS StatLine table 85701NED, pupils by residence (UTF-8, `;`, quoted), with the gemeenten of each year by name. The totals of
 * soorten are left out, and so are empty cells: the gemeente did not exist in that year. `others` is the number of rows left out.
 * @throws FormatError naming the cell: another header, an unknown soort, one sex only, no school year, a cell that is not a count,
 * a row that occurs twice.
 */
export function readStatLinePupils(
  bytes: Uint8Array,
  file: string,
): { pupils: StatLinePupils[]; others: number } {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  expectHeader(table, HEADER);
  const seen = new Set<string>();
  const pupils = table.rows.flatMap((row): StatLinePupils[] => {
    const place = (column: number) => placeOf(table, row, column);
    const [sex = '', kind = '', period = '', name = '', count = ''] = row.cells;
    const soort = SOORTEN.get(kind);
    if (sex !== BOTH_SEXES) throw new FormatError(place(0), 'unknown-soort', sex);
    if (soort === undefined) throw new FormatError(place(1), 'unknown-soort', kind);
    const year = schoolYear(period);
    if (year === null) throw new FormatError(place(2), 'not-a-year', period);
    const key = `${kind} ${year} ${name}`;
    if (seen.has(key)) throw new FormatError(place(3), 'duplicate-row', key);
    seen.add(key);
    if (soort === null || count === '') return [];
    const isPlaced = name !== UNPLACED;
    return [{ soort, year, name: isPlaced ? name : null, pupils: readWhole(count, place(4)) }];
  });
  return { pupils, others: table.rows.length - pupils.length };
}

/** Returns the first year, in which the pupils are counted, of a school year such as `2023/'24*` (the star: provisional); else null. */
function schoolYear(text: string): number | null {
  const [, first = '', second = ''] = /^(\d{4})\/'(\d{2})\*?$/.exec(text) ?? [];
  const isYear = first !== '' && (Number(first) + 1) % 100 === Number(second);
  return isYear ? Number(first) : null;
}
