import { group } from 'd3';
import { writeResidence } from '../src/formats/site/vo-woongemeente.ts';
import type { ComposedRow } from '../src/formats/cbs/residence.ts';
import type { Ledger } from './run/ledger.ts';

/** The first year that is used. CBS counted differently before: pupils of 2004 and 2005 cannot be compared. */
const BREAK_YEAR = 2005;

/**
 * The largest change, as a share, of the pupils of a gemeente in the year of a herindeling. After a larger change, a part of the
 * gemeente was not counted before.
 */
const LARGEST_STEP = 0.1;

/**
 * Makes `vo-woongemeente.csv`: vo pupils by residence from `BREAK_YEAR` on, of the gemeenten that are complete in every year, in
 * the three provincies of which a copy is available. The vo projections are tested against it.
 */
export function makeResidence(
  rows: readonly ComposedRow[],
  ledger: Ledger,
  source: string,
): string {
  const since = rows.filter(({ jaar }) => jaar >= BREAK_YEAR);
  const years = new Set(since.map(({ jaar }) => jaar)).size;
  const series = group(since, ({ gemeente }) => gemeente);
  const whole = [...series.values()].filter((one) => one.length === years && !gainsAPart(one));
  const kept = whole.flat();
  ledger.rows(source, rows.length, {
    [`before the break of ${BREAK_YEAR}`]: rows.length - since.length,
    'a gemeente that is not whole in every year': since.length - kept.length,
  });
  ledger.note(`${whole.length} of ${series.size} gemeenten are whole in all ${years} years`);
  return writeResidence(
    kept.sort((a, b) =>
      a.gemeente < b.gemeente ? -1 : a.gemeente > b.gemeente ? 1 : a.jaar - b.jaar,
    ),
  );
}

/** Whether a herindeling added pupils that are missing in the years before it. */
function gainsAPart(series: readonly ComposedRow[]): boolean {
  const rows = [...series].sort((a, b) => a.jaar - b.jaar);
  return rows.some((row, i) => {
    const before = rows[i - 1];
    return (
      before !== undefined &&
      before.samengesteldUit !== row.samengesteldUit &&
      Math.abs(row.leerlingen / before.leerlingen - 1) > LARGEST_STEP
    );
  });
}
