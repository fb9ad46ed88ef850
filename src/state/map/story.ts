import type { Answer } from '../../engine/protocol/figures.ts';
import { sizeClassOf } from '../../forecast/backtest/size-classes.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { DECLINE } from '../../measures/chance-of-decline.ts';
import { change } from '../../measures/change.ts';
import { comparablePupils } from '../../measures/comparable.ts';
import { difference } from '../../measures/difference.ts';
import { IML_YEARS } from '../../measures/iml.ts';
import { ranks } from '../../measures/rank.ts';
import { peakBefore, peaksSince } from '../../measures/since-peak.ts';
import { historyOf, isWhollyMasked, type History } from '../../tables/counts.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { breakYear } from '../../tables/soorten.ts';
import type { ExpectedRange, Extra, Story } from '../../text/story.ts';

/** What is to be told: an area (a row of the answer), its name (null is the country), and the year on the map. */
export interface Subject {
  code: string;
  place: string | null;
  year: number;
}

/** The figures of the sentence above the chart, from one answer: always from the earlier of base year and year to the later. */
export function storyOf(answer: Answer, subject: Subject): Story {
  const { counts, question } = answer;
  const own = counts.codes.indexOf(subject.code);
  const history = historyOf(counts, own);
  const country = historyOf(counts, counts.codes.indexOf(COUNTRY));
  const t = counts.years.indexOf(subject.year);
  const base = counts.years.indexOf(question.base);
  const [start, end] = t < base ? [t, base] : [base, t];
  // In pupils where the map is in pupils, so that sentence and map give one rank.
  const ranking = question.measure === 'verschil' ? difference : change;
  const changes = Array.from({ length: counts.gemeenten }, (_, i) =>
    ranking.value(historyOf(counts, i), end, start),
  );
  const known = changes.filter((value) => !Number.isNaN(value));
  const gap = gapOf(history, base) ?? gapOf(history, t);
  const broken = breakYear(counts.soorten);
  return {
    place: subject.place,
    soorten: counts.soorten,
    firstYear: counts.years[start] ?? 0,
    lastYear: counts.years[end] ?? 0,
    from: orNull(comparablePupils(history, start)),
    to: orNull(comparablePupils(history, end)),
    gap,
    percent: orNull(change.value(history, end, start)),
    countryPercent: orNull(change.value(country, end, start)),
    countryIncomplete: country.complete[start] !== 1 || country.complete[end] !== 1,
    rank: ranks(changes, true)[own] || null,
    ranked: known.length,
    falling: known.filter((value) => value < 0).length,
    masked: { from: history.masked[start] ?? 0, to: history.masked[end] ?? 0 },
    brokenIn: broken !== null && isBetween(broken, question.base, subject.year) ? broken : null,
    extra: gap === null && t >= base ? extraOf(answer, own, t) : null,
    isExpected: t >= counts.observed,
    expected: expectedOf(answer, own, t),
  };
}

function gapOf(history: History, t: number): Story['gap'] {
  const year = history.years[t] ?? 0;
  if (Number.isNaN(history.pupils[t] ?? NaN)) return { year, kind: 'missing' };
  if (history.complete[t] !== 1) return { year, kind: 'incomplete' };
  return isWhollyMasked(history, t) ? { year, kind: 'masked' } : null;
}

function extraOf({ question, counts, matrix }: Answer, area: number, t: number): Extra | null {
  const history = historyOf(counts, area);
  const base = counts.years.indexOf(question.base);
  const now = matrix.values[area * counts.years.length + t] ?? NaN;
  const id = question.measure;
  if (Number.isNaN(now)) return null;
  switch (id) {
    case 'piek': {
      const peak = peakBefore(history, t);
      return peak === null
        ? null
        : {
            measure: 'piek',
            percent: now,
            peakYear: history.years[peak] ?? 0,
            peak: comparablePupils(history, peak),
            since: peaksSince(history, t),
          };
    }
    case 'iml':
      return {
        measure: 'iml',
        percent: now,
        sinceYear: history.years[t - IML_YEARS] ?? 0,
        shrinking: now <= MEASURES.iml.thresholds[0],
      };
    case 'vestigingen':
    case 'schoolgrootte': {
      const then = t === base ? NaN : MEASURES[id].value(history, base, base);
      return { measure: id, from: orNull(then), to: now };
    }
    case 'kansdaling': {
      const from = counts.years[counts.observed - 1] ?? 0;
      return {
        measure: 'kans',
        percent: now,
        drop: -DECLINE.percent,
        from,
        until: from + DECLINE.years,
      };
    }
    case 'kansgrens1':
    case 'kansgrens2': {
      const drop = question.thresholds?.[id === 'kansgrens1' ? 0 : 1] ?? NaN;
      return {
        measure: 'kans',
        percent: now,
        drop,
        from: question.base,
        until: history.years[t] ?? 0,
      };
    }
    default:
      return null;
  }
}

/** Years after the newest count of which the sentence speaks where the map shows a counted year, and the map where only a projected one will do. */
export const YEARS_AHEAD = 5;

/** What is expected of area number `area` in year number `t`, or a few years on where that is the newest count; null where nothing is. */
export function expectedOf(
  { counts, projection }: Pick<Answer, 'counts' | 'projection'>,
  area: number,
  t: number,
): ExpectedRange | null {
  if (!projection || t < counts.observed - 1) return null;
  const h = t < counts.observed ? YEARS_AHEAD : t - counts.observed + 1;
  const at = area * projection.years.length + h - 1;
  const [low, high] = [projection.low80[at] ?? NaN, projection.high80[at] ?? NaN];
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  const size = comparablePupils(historyOf(counts, area), counts.observed - 1);
  const { backtest } = projection;
  const isCountry = counts.codes[area] === COUNTRY;
  const isSet = !isCountry && area >= counts.gemeenten;
  const sizeClass = sizeClassOf(size);
  const cameOut = isCountry
    ? backtest.country
    : isSet
      ? backtest.regions
      : (backtest.cameOut[sizeClass] ?? []);
  const year = projection.origin + h;
  const percent = cameOut[h - 1] ?? NaN;
  const tests = backtest.tests[h - 1] ?? 0;
  return {
    year,
    low,
    high,
    cameOut: Number.isNaN(percent)
      ? null
      : { percent, tests, periods: Math.floor((tests - 1 + h) / h) },
    testedYears: year > projection.testedUntil ? projection.testedUntil - projection.origin : null,
    isDirectionOnly: !isCountry && h > (backtest.usefulHorizon[sizeClass] ?? NaN),
  };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** Whether a break before `year` lies between two years, whichever comes first. */
const isBetween = (year: number, one: number, other: number) =>
  Math.min(one, other) < year && year <= Math.max(one, other);
