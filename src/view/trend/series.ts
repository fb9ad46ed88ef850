import { change } from '../../measures/change.ts';
import { comparablePupils } from '../../measures/comparable.ts';
import { indexNumber } from '../../measures/index-number.ts';
import {
  COUNTRY,
  historyOf,
  isWhollyMasked,
  type Counts,
  type History,
} from '../../tables/counts.ts';

/** What is known of a year; each kind is drawn and named differently. */
type PointState = 'observed' | 'missing' | 'masked' | 'incomplete';

/** One area in one year. */
export interface Point {
  year: number;
  state: PointState;
  /** Pupils counted, without the masked cells; NaN where no figure was published. */
  pupils: number;
  masked: number;
  /** Index and change in percent against the base year; NaN where they cannot be had. */
  index: number;
  change: number;
  provisional: boolean;
}

/** One area through the years. */
export interface Series {
  code: string;
  /** Place among the compared areas, which decides its colour and mark; null is the country. */
  place: number | null;
  /** What is drawn is the number of pupils times this; NaN where the chart's scale has no place for the area. */
  factor: number;
  points: Point[];
}

/** What the chart is asked to show. */
export interface Asked {
  areas: readonly string[];
  base: number;
  scale: 'aantal' | 'index';
  provisional: readonly number[];
}

/** Everything that the chart tells, before any of it has a place on the screen. */
export interface Trend {
  series: Series[];
  /** The area on whose scale the country is drawn, or null where it is drawn as it is. */
  anchor: string | null;
}

/**
 * The series of the asked areas, the country last. On the scale of counts the country would flatten every gemeente:
 * beside areas it is rescaled to meet the first of them (that has a figure) in the base year, and so tells what that area
 * would have counted had it gone as the country went.
 */
export function trendOf(counts: Counts, asked: Asked): Trend {
  const base = counts.years.indexOf(asked.base);
  const rows = asked.areas.map((code) => counts.codes.indexOf(code));
  const areas = rows.filter((row) => row >= 0);
  const inBase = (row: number) => comparablePupils(historyOf(counts, row), base);
  const country = counts.codes.indexOf(COUNTRY);
  const isCount = asked.scale === 'aantal';
  const anchor = isCount ? areas.find((row) => inBase(row) > 0 && inBase(country) > 0) : undefined;
  const factorOf = (row: number) => {
    if (!isCount) return ratio(100, inBase(row));
    if (row !== country || areas.length === 0) return 1;
    return anchor === undefined ? NaN : ratio(inBase(anchor), inBase(country));
  };
  return {
    series: [...areas, country].map((row) => ({
      code: counts.codes[row] ?? '',
      place: row === country ? null : areas.indexOf(row),
      factor: factorOf(row),
      points: pointsOf(historyOf(counts, row), base, asked.provisional),
    })),
    anchor: anchor === undefined ? null : (counts.codes[anchor] ?? null),
  };
}

/** Where a point stands on the chart's scale; NaN where it is not drawn as one number. */
export function plotted({ factor }: Series, { state, pupils }: Point): number {
  return state === 'observed' || state === 'incomplete' ? pupils * factor : NaN;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : NaN);

function pointsOf(history: History, base: number, provisional: readonly number[]): Point[] {
  return history.years.map((year, t) => ({
    year,
    state: stateOf(history, t),
    pupils: history.pupils[t] ?? NaN,
    masked: history.masked[t] ?? 0,
    index: indexNumber.value(history, t, base),
    change: change.value(history, t, base),
    provisional: provisional.includes(year),
  }));
}

function stateOf(history: History, t: number): PointState {
  if (Number.isNaN(history.pupils[t] ?? NaN)) return 'missing';
  if (history.complete[t] !== 1) return 'incomplete';
  return isWhollyMasked(history, t) ? 'masked' : 'observed';
}
