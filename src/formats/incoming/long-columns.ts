import { isPart } from './part-rows.ts';

/**
 * The names that people give each column of the long form (a row per gemeente and year), in lower case without spaces, points,
 * hyphens and underscores. Where a header has several of the names of a column, the name that comes first in this list counts.
 */
const NAMES = {
  gemeente: [
    'gemeentecode',
    'gemcode',
    'gmcode',
    'gemeente',
    'gemeentenummer',
    'gemeentenaam',
    'gemeentevestiging',
    'vestigingsgemeente',
    'schoolgemeente',
    'woongemeente',
    'municipality',
    'code',
    'naam',
  ],
  jaar: [
    'jaar',
    'year',
    'teldatum',
    'peildatum',
    'peiljaar',
    'teljaar',
    'datum',
    'schooljaar',
    'periode',
    'perioden',
  ],
  leerlingen: [
    'leerlingen',
    'aantalleerlingen',
    'aantal',
    'leerlingenaantal',
    'pupils',
    'students',
    'waarde',
    // A download of this site with pupils by residence.
    'leerlingenwoongemeente',
  ],
  soort: [
    'soort',
    'schoolsoort',
    'onderwijssoort',
    'soortonderwijs',
    'soortpo',
    'onderwijstype',
    'type',
  ],
  sector: ['sector'],
  niveau: [
    'niveau',
    'gebiedsniveau',
    'regioniveau',
    'gebiedstype',
    'regiotype',
    'soortregio',
    'level',
  ],
  gemaskeerd: ['gemaskeerd', 'afgeschermd', 'masked'],
  vestigingen: ['vestigingen', 'aantalvestigingen', 'scholen', 'schools'],
  volledig: ['volledig', 'complete'],
  prognose: ['prognose', 'verwacht', 'verwachting', 'raming', 'forecast', 'expected'],
  status: ['status'],
  // A download of this site can have the bounds of two intervals.
  onder: ['onder', 'ondergrens', 'laag', 'low', 'lower', 'onder80', 'onder95'],
  boven: ['boven', 'bovengrens', 'hoog', 'high', 'upper', 'boven80', 'boven95'],
} as const;
/** A column of the long form (a row per gemeente and year). */
export type Column = keyof typeof NAMES;

/** Matches the name of a column that says of which pupils of a gemeente a row is, besides those of `isPart`. */
const PUPILS = /^(leerjaar|groep|leeftijd|geslacht)$/i;

const plain = (name: string) => name.toLowerCase().replace(/[\s_.-]+/g, '');

/**
 * Returns the index of each column of the long form (a row per gemeente and year) that a header has; columns that the header lacks
 * are left out. The gemeenten are often in a first column without a name.
 */
export function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map(plain);
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    const name = NAMES[column].find((one) => names.includes(one));
    if (name !== undefined) columns[column] = names.indexOf(name);
  }
  const hasFigures = columns.leerlingen !== undefined || columns.prognose !== undefined;
  const isGemeente = hasFigures && columns.jaar !== undefined && !header.some(isPart);
  if (isGemeente && header[0] === '') columns.gemeente ??= 0;
  return columns;
}

/** Returns the indexes of the columns of the long form (a row per gemeente and year) that have numbers: the year and figures. */
export function figuresIn(header: readonly string[]): number[] {
  const { jaar, leerlingen, prognose, onder, boven, gemaskeerd, vestigingen } = columnsOf(header);
  return [jaar, leerlingen, prognose, onder, boven, gemaskeerd, vestigingen].filter(
    (column) => column !== undefined,
  );
}

/** Whether the name of a column is one of those that people give to this column of the long form. */
export const isNamed = (name: string, column: Column): boolean =>
  (NAMES[column] as readonly string[]).includes(plain(name));

/**
 * The columns that a file in the long form (a row per gemeente and year) must have; a column `prognose` can replace
 * `leerlingen`.
 */
export type Needed = 'gemeente' | 'jaar' | 'leerlingen';

/** Returns which of the columns that the long form (a row per gemeente and year) must have are not in a header. */
export function lackingIn(header: readonly string[]): Needed[] {
  const columns = columnsOf(header);
  const has = { ...columns, leerlingen: columns.leerlingen ?? columns.prognose };
  return (['gemeente', 'jaar', 'leerlingen'] as const).filter((name) => has[name] === undefined);
}

/**
 * Returns the indexes of columns that say more about a row of the long form (a row per gemeente and year) than its figure.
 * @param columns the columns of the long form that the header has, see `columnsOf`
 */
export function otherColumns(header: readonly string[], columns: Partial<Record<Column, number>>) {
  // A column niveau may be of another kind than the levels of areas, such as a level of education.
  const read = Object.values({ ...columns, niveau: undefined });
  const unread = header.flatMap((_, i) => (read.includes(i) ? [] : [i]));
  return {
    /** Another column that says the gemeente, its name beside its code or the reverse; −1 where there is none. */
    beside: header.findIndex((name, i) => i !== columns.gemeente && isNamed(name, 'gemeente')),
    unread,
    // A row about a part is no figure of its gemeente, also where the gemeente has only that row.
    parts: unread.filter((i) => isPart(header[i]!)),
    pupils: unread.filter((i) => PUPILS.test(header[i]!)),
  };
}
