import type { Answer } from '../../engine/protocol/figures.ts';
import { change } from '../../measures/change.ts';
import { ranks } from '../../measures/rank.ts';
import { peakBefore, peaksSince } from '../../measures/since-peak.ts';
import { AreaView, areaOf } from '../../tables/area-view.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { ExpectedRange } from '../../text/story.ts';
import { figureOf, type Figure } from '../map/ranking-rows.ts';
import { expectedOf } from '../map/story.ts';

/** Years after the newest count whose expected pupils are in the headline: near enough for a useful interval, far enough to plan for. */
const AHEAD = [5, 10] as const;

/** The figures of the headline of a region. Percentages and ranks are null where they cannot be computed. */
export interface RegionStory {
  soorten: readonly string[];
  base: number;
  /** The newest counted year. */
  year: number;
  then: Figure;
  now: Figure;
  percent: number | null;
  countryPercent: number | null;
  /**
   * The year with most pupils up to now, and the change since then in percent. `since` is the first year of those compared, where
   * not all years can be compared.
   */
  peak: { year: number; pupils: number; percent: number; since: number | null } | null;
  /** Rank among the regions of its division by change since the base year: 1 is the largest fall. */
  place: { rank: number; of: number } | null;
  /** Share of the pupils of the country in percent. */
  share: number | null;
  vestigingen: { then: number | null; now: number | null };
  expected: ExpectedRange[];
}

/**
 * Computes the figures of the headline of an area; null where the answer has no row for it.
 * @param year the newest counted year
 * @param peers codes of the regions among which it is ranked, itself included; empty for no rank
 */
export function regionStory(
  { counts, projection, question }: Pick<Answer, 'counts' | 'projection' | 'question'>,
  code: string,
  year: number,
  peers: readonly string[],
): RegionStory | null {
  const row = counts.codes.indexOf(code);
  if (row < 0) return null;
  const area = new AreaView(counts, row, projection);
  const country = areaOf(counts, COUNTRY);
  const { base } = question;
  const peak = peakBefore(area, year);
  const now = area.comparablePupils(year);
  const most = peak === null ? NaN : area.comparablePupils(peak);
  const changes = peers.map((peer) => change.value({ area: areaOf(counts, peer), year, base }));
  const rank = ranks(changes, true)[peers.indexOf(code)] ?? 0;
  return {
    soorten: counts.soorten,
    base,
    year,
    then: figureOf(area, base),
    now: figureOf(area, year),
    percent: orNull(change.value({ area, year, base })),
    countryPercent: orNull(change.value({ area: country, year, base })),
    peak:
      peak === null || !(most > 0)
        ? null
        : {
            year: peak,
            pupils: most,
            percent: 100 * (now / most - 1),
            since: peaksSince(area, year),
          },
    place: rank > 0 ? { rank, of: changes.filter((one) => !Number.isNaN(one)).length } : null,
    share: orNull((100 * now) / country.comparablePupils(year)),
    vestigingen: {
      then: orNull(area.at(base).vestigingen),
      now: orNull(area.at(year).vestigingen),
    },
    expected: AHEAD.flatMap((years) => expectedOf(projection, area, area.newest + years) ?? []),
  };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
