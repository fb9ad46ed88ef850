import { readGemeente, readVestiging, readWhole } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { SECTORS, SOORTEN, type Sector, type SoortPo } from '../soorten.ts';
import { PRECISIONS, type VestigingPoint } from '../vestiging-point.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The year of the only publication of the mean distance between home and school. */
export const DISTANCE_YEAR = 2019;

/** What a vo vestiging may be licensed for, in the words of `structuur`; the actual supply may be less. */
export const STRUCTURES = ['vbo', 'mavo', 'havo', 'vwo', 'pro', 'brugjaar'] as const;
export type Structure = (typeof STRUCTURES)[number];

/** The columns of `vestigingen.csv`. */
export const VESTIGING_COLUMNS: readonly string[] = [
  'vestiging',
  'sector',
  'soort',
  'naam',
  'denominatie',
  'bestuur',
  'gemeente',
  'gemeente_2019',
  'plaats',
  'structuur',
  'x',
  'y',
  'punt',
  `afstand_${DISTANCE_YEAR}`,
];

/** A vestiging of po or vo that has or had pupils. Sector and code together are its key: 95 codes are in po and in vo. */
export interface Vestiging {
  /** Four characters of the school (BRIN) and two of the site. */
  code: string;
  sector: Sector;
  soort: SoortPo | 'vo';
  name: string;
  /** The denomination in the words of DUO, or an empty text where it is not known. */
  denomination: string;
  /** DUO's number of the board, the last one where the vestiging is closed, or an empty text. There is no list of names. */
  board: string;
  /** The gemeente of today in which the vestiging stands or stood last; `GM9999` where DUO has none. */
  gemeente: string;
  /** The gemeente of today in which a vo vestiging stood in 2019, which is another one where the vestiging moved. */
  gemeente2019: string;
  /** The town as DUO spells it, in capitals, or an empty text where no list has it, as of vestigingen that closed before 2019. */
  town: string;
  /** What a vo vestiging is licensed for; empty for po and where it is not known. */
  structure: readonly Structure[];
  /** Where the vestiging stands; null where that is not known, as of every vestiging without pupils in the newest year. */
  point: VestigingPoint | null;
  /** The mean distance in metres between the homes of its pupils and a po vestiging in `DISTANCE_YEAR`; null without. */
  distance: number | null;
}

/** Returns the key of a vestiging, made of its sector and code. */
export const vestigingKey = (sector: Sector, code: string): string => `${sector} ${code}`;

/**
 * Reads `vestigingen.csv`.
 * @throws FormatError naming the cell: another header, a code that is none, a word or a sector that is unknown, a point that is
 * not whole, a vestiging that occurs twice, a last row that is cut off.
 */
export function readVestigingen(text: string, file: string): Vestiging[] {
  const table = readSiteCsv(text, file, VESTIGING_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const one = vestigingOf(row.cells, (column) => placeOf(table, row, column));
    const key = vestigingKey(one.sector, one.code);
    if (seen.has(key)) throw new FormatError(placeOf(table, row, 0), 'duplicate-row', one.code);
    seen.add(key);
    return one;
  });
}

function vestigingOf(cells: readonly string[], place: (column: number) => Place): Vestiging {
  const [code = '', , , name = '', denomination = '', board = '', gemeente = ''] = cells;
  const [gemeente2019 = '', town = '', structure = '', , , , distance = ''] = cells.slice(7);
  const sector = SECTORS.find((one) => one === cells[1]);
  if (!sector) throw new FormatError(place(1), 'unknown-soort', cells[1] ?? '');
  const soorten = sector === 'po' ? SOORTEN.po : (['vo'] as const);
  const soort = soorten.find((one) => one === cells[2]);
  if (!soort) throw new FormatError(place(2), 'unknown-soort', cells[2] ?? '');
  if (name === '') throw new FormatError(place(3), 'not-a-code', name);
  if (!/^\d*$/.test(board)) throw new FormatError(place(5), 'not-a-code', board);
  const today = readGemeente(gemeente, place(6));
  return {
    code: readVestiging(code.slice(0, 4), code, place(0)),
    sector,
    soort,
    name,
    denomination,
    board,
    gemeente: today,
    gemeente2019: gemeente2019 === '' ? today : readGemeente(gemeente2019, place(7)),
    town,
    structure: structure === '' ? [] : structure.split(' ').map(structureAt(place(9))),
    point: pointOf(cells, place),
    distance: distance === '' ? null : readWhole(distance, place(13)),
  };
}

const structureAt = (place: Place) => (word: string) => {
  const found = STRUCTURES.find((one) => one === word);
  if (!found) throw new FormatError(place, 'unknown-soort', word);
  return found;
};

function pointOf(
  cells: readonly string[],
  place: (column: number) => Place,
): VestigingPoint | null {
  const [x = '', y = '', by = ''] = cells.slice(10);
  if (x === '' && y === '' && by === '') return null;
  const precision = PRECISIONS.find((one) => one === by);
  if (!precision) throw new FormatError(place(12), 'not-a-code', by);
  return { x: readWhole(x, place(10)), y: readWhole(y, place(11)), precision };
}

/** Returns the text of `vestigingen.csv`: the inverse of `readVestigingen`. */
export function writeVestigingen(vestigingen: readonly Vestiging[]): string {
  const rows = vestigingen.map((one) => [
    one.code,
    one.sector,
    one.soort,
    one.name,
    one.denomination,
    one.board,
    one.gemeente,
    one.gemeente2019 === one.gemeente ? '' : one.gemeente2019,
    one.town,
    one.structure.join(' '),
    one.point?.x ?? '',
    one.point?.y ?? '',
    one.point?.precision ?? '',
    one.distance ?? '',
  ]);
  return writeSiteCsv(VESTIGING_COLUMNS, rows);
}
