import type { Answer } from '../engine/protocol.ts';
import { MEASURES, type MeasureId } from '../measures/catalog.ts';
import { change } from '../measures/change.ts';
import { comparablePupils } from '../measures/comparable.ts';
import { IML_YEARS } from '../measures/iml.ts';
import { ranks } from '../measures/rank.ts';
import { peakBefore } from '../measures/since-peak.ts';
import { COUNTRY, historyOf, isWhollyMasked, type History } from '../tables/counts.ts';
import { breakYear } from '../tables/soorten.ts';
import type { Extra, Story } from '../text/story.ts';

/** What is to be told: an area (a row of the answer), its name (null is the country), and the year on the map. */
export interface Subject {
  code: string;
  place: string | null;
  year: number;
  provisional: boolean;
}

/** The figures of the sentence above the chart, from one answer. */
export function storyOf(answer: Answer, subject: Subject): Story {
  const { counts, question } = answer;
  const history = historyOf(counts, counts.codes.indexOf(subject.code));
  const country = historyOf(counts, counts.codes.indexOf(COUNTRY));
  const t = counts.years.indexOf(subject.year);
  const base = counts.years.indexOf(question.base);
  const changes = counts.codes
    .filter((code) => code !== COUNTRY)
    .map((_, i) => change.value(historyOf(counts, i), t, base));
  const known = changes.filter((value) => !Number.isNaN(value));
  const own = counts.codes.indexOf(subject.code);
  const broken = breakYear(counts.soorten);
  return {
    place: subject.place,
    soorten: counts.soorten,
    baseYear: question.base,
    year: subject.year,
    from: orNull(comparablePupils(history, base)),
    to: orNull(comparablePupils(history, t)),
    gap: gapOf(history, base) ?? gapOf(history, t),
    percent: orNull(change.value(history, t, base)),
    countryPercent: orNull(change.value(country, t, base)),
    rank: ranks(changes, true)[own] || null,
    ranked: known.length,
    falling: known.filter((value) => value < 0).length,
    masked: { from: history.masked[base] ?? 0, to: history.masked[t] ?? 0 },
    brokenIn: broken !== null && isBetween(broken, question.base, subject.year) ? broken : null,
    extra: extraOf(question.measure, history, t, base),
    provisional: subject.provisional,
  };
}

function gapOf(history: History, t: number): Story['gap'] {
  const year = history.years[t] ?? 0;
  if (Number.isNaN(history.pupils[t] ?? NaN)) return { year, kind: 'missing' };
  if (history.complete[t] !== 1) return { year, kind: 'incomplete' };
  return isWhollyMasked(history, t) ? { year, kind: 'masked' } : null;
}

function extraOf(id: MeasureId, history: History, t: number, base: number): Extra | null {
  const now = MEASURES[id].value(history, t, base);
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
    default:
      return null;
  }
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** Whether a break before `year` lies between two years, whichever comes first. */
const isBetween = (year: number, one: number, other: number) =>
  Math.min(one, other) < year && year <= Math.max(one, other);
