import { MASKED } from '../cells.ts';
import { FormatError, type Place } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import type { OpenFile } from './format.ts';
import type { FoundGemeente } from './find-gemeente.ts';
import type { Column } from './long-columns.ts';
import { readLooseCount, readLooseNumber } from './loose-cells.ts';
import type { SameKeys } from './repeats.ts';
import { Tally } from './tally.ts';

/** The status of a projected figure in a download of this site: such a figure is not a count. */
const EXPECTED = 'projectie';
const NO_FIGURE = 'geen cijfers';
/** The status of an area without a school: 0 pupils in a counted year, and nothing in a projected year. */
const NO_SCHOOL = 'geen school';
const PARTIAL = 'onvolledig';

/** A row of the long form whose gemeente, soort and year have been read, before its figures are. */
interface LongRow {
  file: OpenFile;
  gemeente: FoundGemeente;
  soort: Soort;
  year: number;
  cells: readonly string[];
  /** The rows that were read so far, by gemeente, soort and year. */
  same: SameKeys;
  /**
   * The figures of the whole row of the file as one text, where that row is read as several: rows are equal only if these are.
   */
  together: string;
  text(column: Column): string;
  place(column: Column): Place;
}

/** Adds the count and the forecast in a row to those of the file; `hasCounts` is whether the file has a column of counts. */
export function addFigures(row: LongRow, hasCounts: boolean): void {
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
 * @param figures the figures that were read from the row, as one text
 * @throws FormatError `duplicate-row`.
 */
function refuseTwice(row: LongRow, kind: 'count' | 'forecast', figures: string): void {
  const { gemeente, soort, year, cells, same, together, text, place } = row;
  const key = `${kind} ${gemeente.code} ${soort} ${year}`;
  if (!same.isEqual(key, cells, together === '' ? figures : `${figures} ${together}`)) return;
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
  const vestigingen = readLooseCount(text('vestigingen'), place('vestigingen'));
  const isPartial = /^(0|nee|false|no)$/i.test(text('volledig')) || text('status') === PARTIAL;
  const volledig = isPartial ? 0 : 1;
  refuseTwice(row, 'count', `${count} ${masked} ${vestigingen} ${volledig}`);
  if (vestigingen === MASKED) file.taken.notes.add('masked-branches');
  const of = file.taken.tally.place(gemeente.code, false, gemeente.today);
  Tally.put(of, soort, year, {
    line: place('gemeente').row,
    leerlingen: count > 0 ? count : 0,
    gemaskeerd: (count < 0 ? 1 : 0) + (masked > 0 ? masked : 0),
    vestigingen: vestigingen === MASKED ? NaN : vestigingen,
    volledig,
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
  refuseTwice(row, 'forecast', `${expected} ${low} ${high}`);
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
