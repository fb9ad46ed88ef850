import type { Answer } from '../../engine/protocol/figures.ts';
import { FEWER_YEARS } from '../../engine/protocol/projection.ts';
import { change, changeBounds } from '../../measures/change.ts';
import { rankOf, type Rank } from '../../measures/rank.ts';
import { peakBefore, peaksSince } from '../../measures/since-peak.ts';
import { AreaView, areaOf } from '../../tables/area-view.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { ExpectedRange } from '../../text/story.ts';
import { figureOf, type Figure } from '../map/ranking-rows.ts';
import { expectedOf } from '../map/expected-range.ts';

/**
 * The numbers of years after the newest count for which the headline and key figures give expected pupils: near enough for a
 * useful interval, far enough to plan for.
 */
const AHEAD = [5, 10] as const;

/**
 * The figures in the headline and key figures of a region: in the base year (`then`) and in the newest counted year (`now`).
 * `percent` is the change between both, null where it cannot be computed.
 */
export interface RegionStory {
  soorten: readonly string[];
  base: number;
  /** The newest counted year. */
  year: number;
  then: Figure;
  now: Figure;
  percent: number | null;
  /** The least and the most that `percent` can be, where masked cells are estimated; null where it is one value or not known. */
  percentBounds: { low: number; high: number } | null;
  countryPercent: number | null;
  /**
   * The counted year with most pupils, and the change in percent from that year to the newest counted year (NaN where the newest
   * year cannot be compared). `since` is the first year that was searched, null where all years were. Null where no year has
   * pupils to compare.
   */
  peak: { year: number; pupils: number; percent: number; since: number | null } | null;
  /** The rank among the regions of the division by change since the base year in percent; null for a region without a rank. */
  place: Rank | null;
  /**
   * The pupils of the region in the newest counted year, in percent of the pupils of the country; null where it cannot be
   * computed.
   */
  share: number | null;
  vestigingen: { then: number | null; now: number | null };
  expected: ExpectedRange[];
  /**
   * The chance in percent that the area has fewer pupils in `FEWER_YEARS` years than in the newest counted year, and that later
   * year; null without a projection.
   */
  fewer: { year: number; percent: number } | null;
  /** The figures of the area in all years, counted and projected. */
  area: AreaView;
}

/**
 * Computes the figures in the headline and key figures of the area `code`, a region or the country; null where the answer has no
 * row for it.
 * @param year the newest counted year
 * @param peers codes of the regions among which the area is ranked, its own code included; empty for no rank
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
  const rank = rankOf(changes, peers.indexOf(code), 0);
  return {
    soorten: counts.soorten,
    base,
    year,
    then: figureOf(area, base),
    now: figureOf(area, year),
    percent: orNull(change.value({ area, year, base })),
    percentBounds: changeBounds(area, year, base),
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
    place: rank,
    share: orNull((100 * now) / country.comparablePupils(year)),
    vestigingen: {
      then: orNull(area.at(base).vestigingen),
      now: orNull(area.at(year).vestigingen),
    },
    expected: AHEAD.flatMap(
      (years) => expectedOf({ projection, question }, area, area.newest + years) ?? [],
    ),
    fewer: fewerOf(projection, row - counts.gemeenten),
    area,
  };
}

/** Returns the chance of a fall of the area set with this index, or of the country; null without a projection. */
function fewerOf(projection: Answer['projection'], set: number): RegionStory['fewer'] {
  const percent = projection?.fewer[set] ?? NaN;
  return projection && !Number.isNaN(percent)
    ? { year: projection.origin + FEWER_YEARS, percent }
    : null;
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
