import type { Projection } from '../../../engine/protocol/projection.ts';
import { AreaView, areaOf } from '../../../tables/area-view.ts';
import type { Counts } from '../../../tables/counts.ts';
import { COUNTRY } from '../../../areas/codes.ts';
import { horizonOf, type Horizon } from './horizon.ts';
import { pointsOf, type Point } from './points.ts';

/** One area through the years. */
export interface Series {
  code: string;
  /** Position among the compared areas, which decides its colour and mark; null for the country. */
  place: number | null;
  /** Factor from pupils to the scale of the chart; NaN where the area cannot be drawn on that scale. */
  factor: number;
  points: Point[];
}

/** What the chart shows. */
export interface TrendQuestion {
  areas: readonly string[];
  base: number;
  scale: 'aantal' | 'index';
  provisional: readonly number[];
}

/** The data of the chart, before anything has a position on the screen. */
export interface Trend {
  series: Series[];
  /** The area to whose scale the country is rescaled, or null where it is not. */
  anchor: string | null;
  /** Where counted years end and how far the projection goes; null without a projection. */
  horizon: Horizon | null;
}

/**
 * The series of the areas of the question, the country last. On the scale of counts the country would flatten every gemeente:
 * beside areas it is rescaled to be equal to the first of them (that has a figure) in the base year, and so shows how many pupils
 * that area would have had with the trend of the country.
 */
export function trendOf(
  counts: Counts,
  { areas: codes, base, scale, provisional }: TrendQuestion,
  projection: Projection | null = null,
): Trend {
  const areas = codes.flatMap((code) => {
    const row = counts.codes.indexOf(code);
    return row < 0 ? [] : [new AreaView(counts, row, projection)];
  });
  const country = areaOf(counts, COUNTRY, projection);
  const inBase = (area: AreaView) => area.comparablePupils(base);
  const isCount = scale === 'aantal';
  const anchor = isCount
    ? areas.find((area) => inBase(area) > 0 && inBase(country) > 0)
    : undefined;
  const factorOf = (area: AreaView) => {
    if (!isCount) return ratio(100, inBase(area));
    if (area.level !== 'country' || areas.length === 0) return 1;
    return anchor === undefined ? NaN : ratio(inBase(anchor), inBase(country));
  };
  return {
    series: [...areas, country].map((area) => ({
      code: area.code,
      place: area.level === 'country' ? null : areas.indexOf(area),
      factor: factorOf(area),
      points: pointsOf({
        area,
        base,
        provisional,
        reason: projection?.reasons[counts.codes.indexOf(area.code)] ?? null,
      }),
    })),
    anchor: anchor?.code ?? null,
    horizon: projection && horizonOf(projection),
  };
}

/** The value of a point on the scale of the chart; NaN where it is not a single number. */
export function plotted({ factor }: Series, { state, pupils }: Point): number {
  return state === 'missing' || state === 'masked' ? NaN : pupils * factor;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : NaN);
