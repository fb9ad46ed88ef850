import type { Herindeling } from '../src/formats/rvig/landelijke-tabel-33.ts';
import { writeMergers } from '../src/formats/site/herindelingen.ts';
import { mergersSince } from '../src/areas/successors.ts';
import type { Ledger } from './run/ledger.ts';

/** The day from which the pupil series runs: who looks for an older gemeente finds no figure of its time anyway. */
const SINCE = '19960101';

/** `herindelingen.csv`: gemeenten that ended since 1996, each with today's gemeente (or gemeenten) that it became. */
export function makeMergers(
  herindelingen: readonly Herindeling[],
  today: ReadonlySet<string>,
  ledger: Ledger,
  source: string,
): string {
  const mergers = mergersSince(SINCE, herindelingen, today);
  const older = herindelingen.filter((one) => one.ended < SINCE).length;
  ledger.rows(source, herindelingen.length, { 'ended before 1996': older });
  const old = new Set(mergers.map((merger) => merger.code));
  ledger.note(`${old.size} old gemeenten lead to today's, in ${mergers.length} rows`);
  return writeMergers(mergers);
}
