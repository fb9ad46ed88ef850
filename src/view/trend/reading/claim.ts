import type { Claim } from '../../../text/trend.ts';
import { YEARS_AHEAD } from '../../../state/map/expected-range.ts';
import type { Trend } from '../series/series.ts';

/** The years that a claim is about: the base year, the newest count, and the first year after a break in the counts (null for none). */
interface Span {
  base: number;
  newest: number;
  brokenIn: number | null;
}

/**
 * Returns what the title of the chart says of its areas, or of the country where it has no other: the change from the base year to the
 * newest count, and of a single area the bounds of what is expected. Null where a change is not wholly known.
 */
export function claimOf(
  { series }: Trend,
  { base, newest, brokenIn }: Span,
  nameOf: (code: string) => string,
): Claim | null {
  if (base >= newest || (brokenIn !== null && base < brokenIn && brokenIn <= newest)) return null;
  const chosen = series.length > 1 ? series.filter(({ place }) => place !== null) : series;
  const areas = chosen.map(({ code, points }) => {
    const now = points.find(({ year }) => year === newest);
    const isKnown = now?.state === 'observed' && now.bounds === null && now.pupils > 0;
    return { name: nameOf(code), change: isKnown ? now.change : NaN };
  });
  if (areas.length === 0 || areas.some(({ change }) => !Number.isFinite(change))) return null;
  const [only] = chosen;
  const year = newest + YEARS_AHEAD;
  const now = only?.points.find((point) => point.year === newest)?.pupils ?? NaN;
  const band = only?.points.find((point) => point.year === year)?.band;
  const percent = (pupils: number) => Math.round((100 * (pupils - now)) / now);
  const [low, high] = band ? [percent(band.low80), percent(band.high80)] : [NaN, NaN];
  // Without any difference there is no direction to state.
  const hasRange = areas.length === 1 && (low !== 0 || high !== 0) && !Number.isNaN(low);
  return { base, areas, ahead: hasRange ? { year, low, high } : null };
}
