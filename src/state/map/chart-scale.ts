import { AreaView } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';
import type { CHART_SCALES } from '../selection/options.ts';

/** What the vertical axis of the trend chart shows: pupils (`aantal`), or an index that is 100 in the base year (`index`). */
export type ChartScale = (typeof CHART_SCALES)[number];

/** How many times larger the largest area of a chart can be than the smallest before the chart shows an index by default. */
const MOST_TIMES = 4;

/**
 * Returns the scale of the chart until the user chooses one: an index where the largest of its areas had more than four times
 * (`MOST_TIMES`) the pupils of the smallest in the newest count, because the course of the smallest would be a flat line; else pupils.
 * Where an area has no figure in the base year there is no index of it, so that pupils are shown. The year on the map plays no part.
 * @param codes the codes of the areas in the chart, without the country
 */
export function scaleByDefault(counts: Counts, codes: readonly string[], base: number): ChartScale {
  const areas = codes
    .map((code) => counts.codes.indexOf(code))
    .filter((row) => row >= 0)
    .map((row) => new AreaView(counts, row))
    .filter((area) => area.comparablePupils(area.newest) > 0);
  const sizes = areas.map((area) => area.comparablePupils(area.newest));
  const isUneven = Math.max(...sizes) > MOST_TIMES * Math.min(...sizes);
  const haveIndex = areas.every((area) => area.comparablePupils(base) > 0);
  return isUneven && haveIndex ? 'index' : 'aantal';
}
