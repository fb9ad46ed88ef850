import type { Answer } from '../../engine/protocol/figures.ts';
import { change } from '../../measures/change.ts';
import { comparablePupils } from '../../measures/comparable.ts';
import { ranks } from '../../measures/rank.ts';
import { peakBefore, peaksSince } from '../../measures/since-peak.ts';
import { historyOf } from '../../tables/counts.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { ExpectedRange } from '../../text/story.ts';
import { figureOf, type Figure } from '../map/ranking-rows.ts';
import { expectedOf } from '../map/story.ts';

/** Years after the newest count of which a region's headline speaks: near enough to be known, and far enough to plan for. */
const AHEAD = [5, 10] as const;

/** The headline of a region. Percentages and places are null where they cannot be had. */
export interface RegionStory {
  soorten: readonly string[];
  base: number;
  /** The newest counted year. */
  year: number;
  then: Figure;
  now: Figure;
  percent: number | null;
  countryPercent: number | null;
  /** The year with most pupils up to now, and the change since then in percent. */
  /** `since`: the year from which it is looked for, where not all years can be compared. */
  peak: { year: number; pupils: number; percent: number; since: number | null } | null;
  /** Place among the regions of its division by change since the base year: 1 is the largest fall. */
  place: { rank: number; of: number } | null;
  /** Percent of the pupils of the country. */
  share: number | null;
  vestigingen: { then: number | null; now: number | null };
  expected: ExpectedRange[];
}

/**
 * The figures of the headline of the area `code` in the newest counted year.
 * @param peers codes of the regions among which it has a place, itself included; empty for none.
 */
export function regionStory(
  { counts, projection, question }: Pick<Answer, 'counts' | 'projection' | 'question'>,
  code: string,
  year: number,
  peers: readonly string[],
): RegionStory | null {
  const row = counts.codes.indexOf(code);
  if (row < 0) return null;
  const history = historyOf(counts, row);
  const country = historyOf(counts, counts.codes.indexOf(COUNTRY));
  const [t, base] = [counts.years.indexOf(year), counts.years.indexOf(question.base)];
  const peak = peakBefore(history, t);
  const now = comparablePupils(history, t);
  const most = peak === null ? NaN : comparablePupils(history, peak);
  const changes = peers.map((peer) =>
    change.value(historyOf(counts, counts.codes.indexOf(peer)), t, base),
  );
  const rank = ranks(changes, true)[peers.indexOf(code)] ?? 0;
  return {
    soorten: counts.soorten,
    base: question.base,
    year,
    then: figureOf(history, base),
    now: figureOf(history, t),
    percent: orNull(change.value(history, t, base)),
    countryPercent: orNull(change.value(country, t, base)),
    peak:
      peak === null || !(most > 0)
        ? null
        : {
            year: counts.years[peak] ?? 0,
            pupils: most,
            percent: 100 * (now / most - 1),
            since: peaksSince(history, t),
          },
    place: rank > 0 ? { rank, of: changes.filter((one) => !Number.isNaN(one)).length } : null,
    share: orNull((100 * now) / comparablePupils(country, t)),
    vestigingen: {
      then: orNull(history.vestigingen[base] ?? NaN),
      now: orNull(history.vestigingen[t] ?? NaN),
    },
    expected: AHEAD.flatMap(
      (years) => expectedOf({ counts, projection }, row, counts.observed - 1 + years) ?? [],
    ),
  };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
