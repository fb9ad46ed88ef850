import type { Projection } from '../../../engine/protocol/projection.ts';
import { AreaView, areaOf } from '../../../tables/area-view.ts';
import type { Counts } from '../../../tables/counts.ts';
import { COUNTRY } from '../../../areas/codes.ts';
import { horizonOf, type Horizon } from './horizon.ts';
import { pointsOf, type Point } from './points.ts';

/** The counts and projection of one area, or of the country, in all years of the chart. */
export interface Series {
  code: string;
  /** Position among the areas of the chart, from 0, which decides the colour and the symbol; null for the country. */
  place: number | null;
  /**
   * The number by which pupils are multiplied to get values on the scale of the chart: 1 for counts, except those of a
   * rescaled country. NaN where the area cannot be drawn on that scale.
   */
  factor: number;
  points: Point[];
}

/** The areas (by code), the base year and the scale that the user chose for the chart, and the years that are provisional. */
export interface TrendQuestion {
  areas: readonly string[];
  base: number;
  scale: 'aantal' | 'index';
  provisional: readonly number[];
  /** Whether the country is rescaled to the size of an area: not for figures that do not add up, such as averages. */
  rescales?: boolean;
}

/** The data of the chart, before they have positions in pixels: a series per area, and the country last. */
export interface Trend {
  series: Series[];
  /** Code of the area to whose size the country is rescaled; null where the country is not rescaled. */
  anchor: string | null;
  /** How far the projection in the chart goes, and until which year it was tested; null without a projection. */
  horizon: Horizon | null;
}

/**
 * Returns the data of the chart: a series per chosen area, and the country last. On the scale of counts the country would
 * flatten every gemeente. The country is therefore multiplied so that in the base year it equals the first area that has a
 * figure, and shows how many pupils that area would have had with the trend of the country.
 */
export function trendOf(
  counts: Counts,
  { areas: codes, base, scale, provisional, rescales = true }: TrendQuestion,
  projection: Projection | null = null,
): Trend {
  const areas = codes.flatMap((code) => {
    const row = counts.codes.indexOf(code);
    return row < 0 ? [] : [new AreaView(counts, row, projection)];
  });
  const country = areaOf(counts, COUNTRY, projection);
  const inBase = (area: AreaView) => area.comparablePupils(base);
  const isCount = scale === 'aantal';
  const anchor =
    isCount && rescales ? areas.find((area) => inBase(area) > 0 && inBase(country) > 0) : undefined;
  const factorOf = (area: AreaView) => {
    if (!isCount) return ratio(100, inBase(area));
    if (area.level !== 'country' || !rescales || areas.every(neverHasSchool)) return 1;
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

/** Returns the pupils of a point on the scale of the chart; NaN where the figure is missing or consists of masked cells only. */
export function plotted({ factor }: Series, { state, pupils }: Point): number {
  return state === 'missing' || state === 'masked' ? NaN : pupils * factor;
}

/** Whether an area has no school in any counted year: nothing of it is drawn, so the country is as large as it is. */
const neverHasSchool = (area: AreaView) =>
  area.years.slice(0, area.observed).every((year) => {
    const status = area.status(year);
    return status === 'noSchool' || status === 'missing';
  });

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : NaN);
