import { MASKED } from '../cells.ts';
import { FormatError } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import type { OpenFile } from './format.ts';
import type { FoundGemeente } from './find-gemeente.ts';
import type { LongCells } from './long-cells.ts';
import type { Column } from './long-columns.ts';
import { readLooseCount, readLooseNumber } from './loose-cells.ts';
import type { SameKeys } from './repeats.ts';
import { cellKey, Tally } from './tally.ts';

/** The status of a projected figure in a download of this site: such a figure is not a count. */
const EXPECTED = 'projectie';
const NO_FIGURE = 'geen cijfers';
/** The status of an area without a school: 0 pupils in a counted year, and nothing in a projected year. */
const NO_SCHOOL = 'geen school';
const PARTIAL = 'onvolledig';
/** Matches a cell of the column `volledig` that says that the count is incomplete. */
const NOT_COMPLETE = /^(0|nee|false|no)$/i;

/** A row of the long form whose gemeente, soort and year have been read, before its figures are. */
interface LongRow {
  file: OpenFile;
  gemeente: FoundGemeente;
  soort: Soort;
  year: number;
  of: LongCells;
  /** The rows that were read so far, by gemeente, soort and year. */
  same: SameKeys;
  /**
   * The figures of the whole row of the file as one text, where that row is read as several: rows are equal only if these are.
   */
  together: string;
}

/** Adds the count and the forecast in a row to those of the file; `hasCounts` is whether the file has a column of counts. */
export function addFigures(row: LongRow, hasCounts: boolean): void {
  const { file, year, of } = row;
  const status = of.text('status');
  const hasForecast = of.text('prognose') !== '';
  const isToCome = year > file.lastCount;
  const isExpected = isToCome || status === EXPECTED;
  if (isExpected) refuseTwoForecasts(row);
  let hasFigure = false;
  if (hasForecast) hasFigure = addForecast(row);
  // In a download of this site a projected figure is not a count.
  else if (isExpected) hasFigure = addForecast(row, 'leerlingen');
  if (isToCome && !hasForecast && hasFigure) file.data.toCome.add(year);
  if (status === NO_FIGURE) return;
  if (status === NO_SCHOOL && of.text('leerlingen') === '') return;
  if (hasCounts && !isExpected && addCount(row)) hasFigure = true;
  if (!hasFigure) file.data.missing += 1;
}

/**
 * Refuses a row in which the columns `prognose` and `leerlingen` have different forecasts; equal forecasts are allowed.
 * @throws FormatError `two-forecasts`.
 */
function refuseTwoForecasts({ file, of }: LongRow): void {
  const number = (column: Column) =>
    readLooseNumber(of.text(column), of.place(column), file.decimal);
  const [one, other] = [number('prognose'), number('leerlingen')];
  if (one === other || Number.isNaN(one) || Number.isNaN(other)) return;
  const found = `${of.text('prognose')} | ${of.text('leerlingen')}`;
  throw new FormatError(of.place('prognose'), 'two-forecasts', found);
}

/**
 * Refuses a row that is equal to an earlier one about the same gemeente, soort and year.
 * @param kind distinguishes counts and forecasts, as a row may have both
 * @param figures the figures that were read from the row, as one text
 * @throws FormatError `duplicate-row`.
 */
function refuseTwice(row: LongRow, kind: 'count' | 'forecast', figures: string): void {
  const { gemeente, soort, year, of, same, together } = row;
  const key = 2 * cellKey(soort, year) + (kind === 'count' ? 0 : 1);
  const all = together === '' ? figures : `${figures} ${together}`;
  if (!same.isEqual(gemeente.code, key, of.all, all)) return;
  const found = `${of.text('gemeente')} ${soort} ${year}`;
  throw new FormatError(of.place('gemeente'), 'duplicate-row', found);
}

/** Adds the count in a row to the counts of the file, and returns whether the row has one. */
function addCount(row: LongRow): boolean {
  const { file, gemeente, soort, year, of } = row;
  const count = readLooseCount(of.text('leerlingen'), of.place('leerlingen'), file.decimal);
  const masked = readLooseCount(of.text('gemaskeerd'), of.place('gemaskeerd'));
  if (masked === MASKED) {
    throw new FormatError(of.place('gemaskeerd'), 'not-a-count', of.text('gemaskeerd'));
  }
  if (count === MASKED) file.data.masked += 1;
  // A row with masked cells and no count has a figure too: an interval.
  if (Number.isNaN(count) && !(masked > 0)) return false;
  const vestigingen = readLooseCount(of.text('vestigingen'), of.place('vestigingen'));
  const isPartial = NOT_COMPLETE.test(of.text('volledig')) || of.text('status') === PARTIAL;
  const volledig = isPartial ? 0 : 1;
  // Most rows have a count only, of which the text is short.
  const isCountOnly = [masked, vestigingen].every(Number.isNaN) && volledig === 1;
  const figures = isCountOnly ? String(count) : `${count} ${masked} ${vestigingen} ${volledig}`;
  refuseTwice(row, 'count', figures);
  if (vestigingen === MASKED) file.data.notes.add('masked-branches');
  const place = file.data.tally.place(gemeente.code, false, gemeente.today);
  Tally.put(place, soort, year, {
    line: of.place('gemeente').row,
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
  const { file, gemeente, soort, year, of } = row;
  const number = (column: Column) =>
    readLooseNumber(of.text(column), of.place(column), file.decimal);
  const refuse = (column: Column, problem: 'negative-count' | 'bounds-crossed') => {
    throw new FormatError(of.place(column), problem, of.text(column));
  };
  const expected = number(column);
  if (Number.isNaN(expected)) return false;
  if (expected < 0) refuse(column, 'negative-count');
  const [low, high] = [number('onder'), number('boven')];
  if (low > expected) refuse('onder', 'bounds-crossed');
  if (high < expected) refuse('boven', 'bounds-crossed');
  refuseTwice(row, 'forecast', `${expected} ${low} ${high}`);
  const { code, today } = gemeente;
  const line = of.place('gemeente').row;
  file.data.forecasts.push({
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
