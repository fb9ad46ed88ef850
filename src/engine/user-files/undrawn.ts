import { defaultOf } from '../../forecast/defaults.ts';
import { HORIZONS } from '../../forecast/method.ts';
import type { UserForecast } from '../../tables/user-forecasts.ts';
import type { OurFigures } from '../../tables/user-merge.ts';

/** Why a forecast of the reader's is not drawn: outside the years of the chart, of a soort without one, or of a part only. */
export const UNDRAWN = ['no-projection', 'outside', 'incomplete'] as const;
export type Undrawn = (typeof UNDRAWN)[number];

/** Why a forecast is not drawn beside our projection; null where it is. */
export function whyUndrawn(
  { soort, jaar, expected }: UserForecast,
  ours: OurFigures,
): Undrawn | null {
  if (defaultOf(soort) === null) return 'no-projection';
  const { first, newest } = ours.yearsOf(soort);
  if (!(jaar >= first && jaar <= newest + HORIZONS)) return 'outside';
  return Number.isNaN(expected) ? 'incomplete' : null;
}
