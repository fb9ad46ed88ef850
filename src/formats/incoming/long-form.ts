import { DIVISIONS } from '../../areas/divisions.ts';
import { MASKED } from '../cells.ts';
import { FormatError } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import type { FoundGemeente } from './find-gemeente.ts';
import { readLooseCount, readLooseNumber, readLooseYear } from './loose-cells.ts';
import { isPart, isTotal, refuseTotal } from './part-rows.ts';
import { SameKeys } from './repeats.ts';
import { soortNamed } from './soort-names.ts';
import { Tally } from './tally.ts';

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
type Column = keyof typeof NAMES;

/** The status of a projected figure in a download of this site: such a figure is not a count. */
const EXPECTED = 'projectie';
const NO_FIGURE = 'geen cijfers';
/** The status of an area without a school: 0 pupils in a counted year, and nothing in a projected year. */
const NO_SCHOOL = 'geen school';
const PARTIAL = 'onvolledig';

/**
 * Matches a level of areas other than gemeenten in a column of levels: a row of that level is no figure of the gemeente with the
 * same name. Other texts, such as a level of education, say nothing about areas.
 */
const OTHER_LEVEL =
  /^(provincies?|prov|pv|corop.*|cr|land|landsdeel|landsdelen|ld|nl|nederland|rijk|landelijk|totaal|.*regio'?s?|.*gebied|swv|samenwerkingsverband|eigen|country|province|region)$/i;

const isOtherLevel = (text: string) =>
  OTHER_LEVEL.test(text) || (DIVISIONS as readonly string[]).includes(text.toLowerCase());

/** Matches the name of a column that says of which pupils of a gemeente a row is, besides those of `isPart`. */
const PUPILS = /^(leerjaar|groep|leeftijd|geslacht)$/i;

/** Matches a name, of a file or of a column, that says that pupils are counted where they live. */
const RESIDENCE = /woon(gemeente|regio|plaats)/i;

const plain = (name: string) => name.toLowerCase().replace(/[\s_.-]+/g, '');

function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map(plain);
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    const name = NAMES[column].find((one) => names.includes(one));
    if (name !== undefined) columns[column] = names.indexOf(name);
  }
  return columns;
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
 * The format of tables with a row per gemeente, year and soort, such as `po.csv`, `vo.csv` and downloads of this site. The
 * columns are gemeente, jaar and leerlingen or prognose (with onder and boven), and optionally soort, sector, gemaskeerd,
 * vestigingen, volledig and status.
 */
export const longForm: IncomingFormat = {
  id: 'lange-vorm',
  recognises: (header) => lackingIn(header).length === 0,
  decimals(header) {
    const { leerlingen, prognose, onder, boven } = columnsOf(header);
    return [leerlingen, prognose, onder, boven].filter((column) => column !== undefined);
  },
  merged(header) {
    const { jaar, soort } = columnsOf(header);
    const gemeente = header.flatMap((name, i) => (isNamed(name, 'gemeente') ? [i] : []));
    const labels = [...gemeente, jaar, soort].filter((column) => column !== undefined);
    return { mergeable: labels, labels };
  },
  needed(header) {
    const { gemeente, jaar, leerlingen, prognose, soort, sector, status } = columnsOf(header);
    const figure = Math.min(leerlingen ?? Infinity, prognose ?? Infinity);
    return 1 + Math.max(...[gemeente, jaar, figure, soort, sector, status].map((at) => at ?? 0));
  },
  open(file) {
    const columns = columnsOf(file.header);
    if ([file.file, ...file.header].some((name) => RESIDENCE.test(name))) {
      file.taken.notes.add('by-residence');
    }
    const soortOfFile = columns.soort === undefined ? soortInName(file.file) : null;
    if (soortOfFile !== null) file.taken.notes.add('soort-from-name');
    else if (columns.soort === undefined) file.taken.notes.add('soort-supposed');
    file.taken.column = file.header[columns.gemeente ?? 0] ?? '';
    const { beside, unread, parts, pupils } = otherColumns(file.header, columns);
    const same = new SameKeys(file.header, unread, file.taken);
    return (cells, at) => {
      refuseTotal(cells, parts, at);
      const text = (column: Column) => (cells[columns[column] ?? -1] ?? '').trim();
      const place = (column: Column) => at(columns[column] ?? 0);
      if (isOtherLevel(text('niveau'))) {
        const found = `${text('niveau')} ${text('gemeente')}`;
        throw new FormatError(place('niveau'), 'other-level', found);
      }
      const named = text('gemeente') || totalIn(cells);
      const gemeente = file.gemeenten(named, place('gemeente'), cells[beside]?.trim());
      const { year, day, fromSerial } = readLooseYear(text('jaar'), place('jaar'));
      if (day !== null) file.taken.days.add(day);
      if (fromSerial) file.taken.serial ??= { found: text('jaar'), date: fromSerial };
      for (const i of [...parts, ...pupils]) {
        if (cells[i]?.trim() && !isTotal(cells[i])) file.taken.parts.add(file.header[i]!);
      }
      const row = { file, gemeente, soort: soortOf(), year, text, place, cells, same };
      addFigures(row, columns.leerlingen !== undefined);

      function soortOf(): Soort {
        const raw = columns.soort === undefined ? '' : text('soort');
        const sector = text('sector').toLowerCase();
        if (raw === '' && sector === 'vo') return 'vo';
        if (columns.soort === undefined) return soortOfFile ?? file.soort;
        const soort = soortNamed(raw);
        if (!soort) {
          const problem = raw.includes('+') ? 'several-soorten' : 'unknown-soort';
          throw new FormatError(place('soort'), problem, raw);
        }
        return soort;
      }
    };
  },
};

/** Returns the indexes of columns that tell more about a row than its figure. */
function otherColumns(header: readonly string[], columns: Partial<Record<Column, number>>) {
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

/** Returns the cell that says that a row is a total of other rows; an empty text where no cell does. */
const totalIn = (cells: readonly string[]): string =>
  cells.find((cell) => /^\s*totaal\s*$/i.test(cell)) ?? '';

/** Returns the one soort that the name of a file has as a word: vo for `vo-woongemeente.csv`; null for none or several. */
function soortInName(file: string): Soort | null {
  const words = file.toLowerCase().split(/[^a-z]+/);
  const found = words.filter((word) => /^(po|bo|sbo|so|vso|vo)$/.test(word));
  return found.length === 1 ? soortNamed(found[0]!) : null;
}

interface LongRow {
  file: OpenFile;
  gemeente: FoundGemeente;
  soort: Soort;
  year: number;
  cells: readonly string[];
  /** The rows that were read so far, by gemeente, soort and year. */
  same: SameKeys;
  text(column: Column): string;
  place(column: Column): ReturnType<Parameters<ReturnType<IncomingFormat['open']>>[1]>;
}

/** Adds the count and the forecast in a row to those of the file; `hasCounts` is whether the file has a column of counts. */
function addFigures(row: LongRow, hasCounts: boolean): void {
  const { file, year, text } = row;
  const isToCome = year > file.lastCount;
  const isExpected = isToCome || text('status') === EXPECTED;
  if (isExpected) refuseTwoForecasts(row);
  let hasFigure = false;
  if (text('prognose') !== '') hasFigure = addForecast(row);
  // In a download of this site a projected figure is not a count.
  else if (isExpected) hasFigure = addForecast(row, 'leerlingen');
  if (isToCome && text('prognose') === '' && hasFigure) file.taken.toCome.add(year);
  if (text('status') === NO_FIGURE) return;
  if (text('status') === NO_SCHOOL && text('leerlingen') === '') return;
  if (hasCounts && !isExpected && addCount(row)) hasFigure = true;
  if (!hasFigure) file.taken.missing += 1;
}

/**
 * Refuses a row in which the columns `prognose` and `leerlingen` have different forecasts; equal forecasts are allowed.
 * @throws FormatError `two-forecasts`.
 */
function refuseTwoForecasts({ file, text, place }: LongRow): void {
  const number = (column: Column) => readLooseNumber(text(column), place(column), file.decimal);
  const [one, other] = [number('prognose'), number('leerlingen')];
  if (one === other || Number.isNaN(one) || Number.isNaN(other)) return;
  const found = `${text('prognose')} | ${text('leerlingen')}`;
  throw new FormatError(place('prognose'), 'two-forecasts', found);
}

/**
 * Refuses a row that is equal to an earlier one about the same gemeente, soort and year.
 * @param kind tells the counts from the forecasts, as a row may have both
 * @param figures the figures that were read from the row
 * @throws FormatError `duplicate-row`.
 */
function refuseTwice(row: LongRow, kind: 'count' | 'forecast', figures: readonly number[]): void {
  const { gemeente, soort, year, cells, same, text, place } = row;
  if (!same.isEqual(`${kind} ${gemeente.code} ${soort} ${year}`, cells, figures)) return;
  const found = `${text('gemeente')} ${soort} ${year}`;
  throw new FormatError(place('gemeente'), 'duplicate-row', found);
}

/** Adds the count in a row to the counts of the file, and returns whether the row has one. */
function addCount(row: LongRow): boolean {
  const { file, gemeente, soort, year, text, place } = row;
  const count = readLooseCount(text('leerlingen'), place('leerlingen'), file.decimal);
  const masked = readLooseCount(text('gemaskeerd'), place('gemaskeerd'));
  if (masked === MASKED) {
    throw new FormatError(place('gemaskeerd'), 'not-a-count', text('gemaskeerd'));
  }
  if (count === MASKED) file.taken.masked += 1;
  // A row with masked cells and no count has a figure too: an interval.
  if (Number.isNaN(count) && !(masked > 0)) return false;
  refuseTwice(row, 'count', [count, masked]);
  const of = file.taken.tally.place(gemeente.code, false, gemeente.today);
  const vestigingen = readLooseCount(text('vestigingen'), place('vestigingen'));
  if (vestigingen === MASKED) file.taken.notes.add('masked-branches');
  Tally.put(of, soort, year, {
    line: place('gemeente').row,
    leerlingen: count > 0 ? count : 0,
    gemaskeerd: (count < 0 ? 1 : 0) + (masked > 0 ? masked : 0),
    vestigingen: vestigingen === MASKED ? NaN : vestigingen,
    volledig: /^(0|nee|false|no)$/i.test(text('volledig')) || text('status') === PARTIAL ? 0 : 1,
  });
  return true;
}

/**
 * Adds the forecast in a row to the forecasts of the file, and returns whether the row has one.
 * @param column the column with the forecast
 */
function addForecast(row: LongRow, column: 'prognose' | 'leerlingen' = 'prognose'): boolean {
  const { file, gemeente, soort, year, text, place } = row;
  const number = (column: Column) => readLooseNumber(text(column), place(column), file.decimal);
  const expected = number(column);
  if (Number.isNaN(expected)) return false;
  if (expected < 0) throw new FormatError(place(column), 'negative-count', text(column));
  const [low, high] = [number('onder'), number('boven')];
  if (low > expected) throw new FormatError(place('onder'), 'bounds-crossed', text('onder'));
  if (high < expected) throw new FormatError(place('boven'), 'bounds-crossed', text('boven'));
  refuseTwice(row, 'forecast', [expected, low, high]);
  const { code, today } = gemeente;
  const line = place('gemeente').row;
  file.taken.forecasts.push({
    code,
    gemeente: today,
    soort,
    jaar: year,
    expected,
    low,
    high,
    line,
  });
  return true;
}
