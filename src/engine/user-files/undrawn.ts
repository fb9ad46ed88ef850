import { defaultOf } from '../../forecast/methods/defaults.ts';
import { HORIZONS } from '../../forecast/methods/method.ts';
import type { UserForecast } from '../../tables/user-forecasts.ts';
import type { OurFigures } from '../../tables/user-merge.ts';
import type { Undrawn } from '../protocol/user-files.ts';

/** All reasons why a forecast in a user file is not drawn as a line, in the order in which the page lists them. */
export const UNDRAWN: readonly Undrawn[] = [
  'no-projection',
  'outside',
  'incomplete',
  'few-schools',
];

/** Returns why a forecast in a user file is not drawn as a line; null if it is drawn. */
export function whyUndrawn(
  { soort, jaar, expected }: UserForecast,
  site: OurFigures,
): Undrawn | null {
  if (defaultOf(soort) === null) return 'no-projection';
  const { first, newest } = site.yearsOf(soort);
  if (!(jaar >= first && jaar <= newest + HORIZONS)) return 'outside';
  return Number.isNaN(expected) ? 'incomplete' : null;
}
