import type { Projection } from '../../engine/protocol/projection.ts';
import { comparablePupils } from '../../measures/comparable.ts';
import { historyOf, type Counts } from '../../tables/counts.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { horizonOf, type Horizon } from './horizon.ts';
import { pointsOf, type Point } from './points.ts';

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
  /** Where counting ends and expecting begins; null where nothing is expected. */
  horizon: Horizon | null;
}

/**
 * The series of the asked areas, the country last. On the scale of counts the country would flatten every gemeente:
 * beside areas it is rescaled to meet the first of them (that has a figure) in the base year, and so tells what that area
 * would have counted had it gone as the country went.
 */
export function trendOf(counts: Counts, asked: Asked, projection: Projection | null = null): Trend {
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
      points: pointsOf({
        history: historyOf(counts, row),
        row,
        projection,
        base,
        provisional: asked.provisional,
      }),
    })),
    anchor: anchor === undefined ? null : (counts.codes[anchor] ?? null),
    horizon: projection && horizonOf(projection),
  };
}

/** Where a point stands on the chart's scale; NaN where it is not drawn as one number. */
export function plotted({ factor }: Series, { state, pupils }: Point): number {
  return state === 'missing' || state === 'masked' ? NaN : pupils * factor;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : NaN);
