import { type HerindelingStep, herindelingenSince } from '../src/areas/herindelingen.ts';
import { writeHerindelingen } from '../src/formats/site/herindelingen.ts';
import type { Ledger } from './run/ledger.ts';

/** The day on which the series of pupils begins: there are no figures of gemeenten that ended before that day. */
const SINCE = '19960101';

/** Makes `herindelingen.csv`: gemeenten that ended since 1996, each with every gemeente of today that holds a part of its area. */
export function makeHerindelingen(
  herindelingSteps: readonly HerindelingStep[],
  today: ReadonlySet<string>,
  ledger: Ledger,
  source: string,
): string {
  const herindelingen = herindelingenSince(SINCE, herindelingSteps, today);
  const older = herindelingSteps.filter((one) => one.ended < SINCE).length;
  ledger.rows(source, herindelingSteps.length, { 'ended before 1996': older });
  const old = new Set(herindelingen.map((herindeling) => herindeling.code));
  ledger.note(`${old.size} old gemeenten lead to today's, in ${herindelingen.length} rows`);
  return writeHerindelingen(herindelingen);
}
