import { COUNTRY } from '../../areas/codes.ts';
import type { Answer } from '../../engine/protocol/figures.ts';
import { change, changeBounds } from '../../measures/change.ts';
import { rankOf } from '../../measures/rank.ts';
import { spanOf } from '../../measures/span.ts';
import { AreaView, areaOf } from '../../tables/area-view.ts';
import { breakYear } from '../../tables/soorten.ts';
import type { Story } from '../../text/story.ts';
import { expectedOf } from './expected-range.ts';
import { extraOf, isOther, otherOf } from './measure-figures.ts';
import { rankedByOf, type Peers } from './peers.ts';

/** The area and the year that an answer above the trend chart is about. */
export interface Subject {
  /** The area code; the answer has a row for this area. */
  code: string;
  /** The name of the area; null for the country. */
  place: string | null;
  /** The year on the map. */
  year: number;
}

/**
 * Computes the figures of the answer about an area. It compares the base year with the year on the map, always from the earlier of
 * the two to the later one.
 * @param peers the areas among which the area is ranked, or of which those that fell are counted; null for neither
 */
export function storyOf(answer: Answer, subject: Subject, peers: Peers | null): Story {
  const { counts, question } = answer;
  const { year } = subject;
  const { base } = question;
  const row = counts.codes.indexOf(subject.code);
  const area = new AreaView(counts, row, answer.projection);
  const country = areaOf(counts, COUNTRY);
  const [start, end] = spanOf(base, year);
  const changes = peers?.changes ?? [];
  const known = changes.filter((value) => !Number.isNaN(value));
  const gap = gapOf(area, base) ?? gapOf(area, year);
  const broken = breakYear(counts.soorten);
  return {
    place: subject.place,
    soorten: counts.soorten,
    firstYear: start,
    lastYear: end,
    from: orNull(area.comparablePupils(start)),
    to: orNull(area.comparablePupils(end)),
    gap,
    noSchool: {
      from: area.isWithoutSchool(start),
      to: area.isWithoutSchool(end),
      now: area.isWithoutSchool(area.newest),
    },
    percent: orNull(change.value({ area, year, base })),
    countryPercent: orNull(change.value({ area: country, year, base })),
    countryIncomplete: !country.at(start).isComplete || !country.at(end).isComplete,
    rank: rankOf(changes, peers?.codes.indexOf(subject.code) ?? -1, 0)?.rank ?? null,
    division: peers?.division ?? null,
    rankedBy: rankedByOf(question),
    ranked: known.length,
    falling: known.filter((value) => value < 0).length,
    masked: { from: area.at(start).masked, to: area.at(end).masked },
    percentBounds: changeBounds(area, year, base),
    brokenIn: broken !== null && isBetween(broken, base, year) ? broken : null,
    extra: isOther(question.measure)
      ? otherOf(answer, area, year)
      : gap === null && year >= base
        ? extraOf(answer, area, year)
        : null,
    isExpected: area.isProjected(year),
    expected: expectedOf(answer, area, Math.max(year, area.newest)),
  };
}

/**
 * Returns why an area has no pupils to compare in a year, with that year; null where it has comparable pupils or no school.
 */
function gapOf(area: AreaView, year: number): Story['gap'] {
  const kind = area.status(year);
  return kind === 'observed' || kind === 'projected' || kind === 'noSchool' ? null : { year, kind };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** Whether a break lies between the years `one` and `other`, given in any order; `year` is the first year after the break. */
const isBetween = (year: number, one: number, other: number) =>
  Math.min(one, other) < year && year <= Math.max(one, other);
