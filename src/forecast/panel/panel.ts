import type { Area, Division } from '../../areas/divisions.ts';
import { regionsOfArea } from '../../areas/regions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { AreaView, areaOf } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';
import { breakYear } from '../../tables/soorten.ts';

/**
 * Pupils of gemeenten × years: the history from which a projection starts. The last year is the origin: a method gets no later
 * years, so that it cannot look ahead.
 */
export interface Panel {
  /** Codes of the gemeenten (`GM0000`), one per row. */
  codes: readonly string[];
  /** Consecutive years, ascending. */
  years: readonly number[];
  /** Pupils, row-major: gemeente `i` in year `j` at `i * years.length + j`; NaN where the figure is not comparable. */
  pupils: Float64Array;
  /** Pupils of all gemeenten together per year; NaN where the source is known to miss some. */
  totals: Float64Array;
  /** The number of the region (COROP) of each gemeente, 0 … `regions` − 1. */
  region: Int16Array;
  regions: number;
}

/**
 * Returns for each gemeente the number of the region of `division` that it is in; the numbers are the same for every panel of the
 * same areas. Gemeenten that are in the same combination of regions, or in none, share one number.
 */
export function regionNumbers(
  areas: readonly Area[],
  division: Division,
): { of: ReadonlyMap<string, number>; regions: number } {
  const numbers = new Map<string, number>();
  const of = new Map<string, number>();
  for (const area of areas) {
    const key = regionsOfArea(area, division)
      .map(({ code }) => code)
      .join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    of.set(area.code, number);
  }
  return { of, regions: numbers.size };
}

/**
 * Returns the panel of `counts`, from the first year that is comparable with later ones. Masked, missing and incomplete figures are
 * NaN, see `AreaView.comparablePupils`. The total is the sum of the gemeenten, not the row of the country: pupils of an unknown
 * gemeente are not projected.
 */
export function panelOf(counts: Counts, areas: readonly Area[]): Panel {
  const { of, regions } = regionNumbers(areas, 'corop');
  const rows = counts.codes.flatMap((code, i) => (of.has(code) ? [i] : []));
  const codes = rows.map((row) => counts.codes[row] ?? '');
  const width = counts.years.length;
  const pupils = new Float64Array(rows.length * width);
  const totals = areaOf(counts, COUNTRY)
    .comparableSeries()
    .map((n) => (Number.isNaN(n) ? NaN : 0));
  for (const [i, row] of rows.entries()) {
    const series = new AreaView(counts, row).comparableSeries();
    pupils.set(series, i * width);
    for (const [t, n] of series.entries()) totals[t]! += n || 0;
  }
  const region = Int16Array.from(codes, (code) => of.get(code) ?? 0);
  const panel = { codes, years: counts.years, pupils, totals, region, regions };
  const first = breakYear(counts.soorten);
  return first === null ? panel : knownIn(panel, Infinity, first);
}

/** Returns a copy of the panel without the years after `origin` and those before `first`. */
export function knownIn(panel: Panel, origin: number, first = -Infinity): Panel {
  const years = panel.years.filter((year) => year >= first && year <= origin);
  const from = panel.years.indexOf(years[0] ?? NaN);
  const width = panel.years.length;
  const pupils = new Float64Array(panel.codes.length * years.length);
  for (let i = 0; i < panel.codes.length; i++) {
    const start = i * width + from;
    pupils.set(panel.pupils.subarray(start, start + years.length), i * years.length);
  }
  const totals = panel.totals.slice(from, from + years.length);
  return { ...panel, years, pupils, totals };
}

/** Returns the panel of some of its gemeenten, by row number; the total is that of these gemeenten. */
export function subPanel(panel: Panel, rows: readonly number[]): Panel {
  const width = panel.years.length;
  const pupils = new Float64Array(rows.length * width);
  const totals = new Float64Array(width);
  for (const [i, row] of rows.entries()) {
    for (let t = 0; t < width; t++) {
      const n = panel.pupils[row * width + t]!;
      pupils[i * width + t] = n;
      totals[t]! += n;
    }
  }
  return {
    ...panel,
    codes: rows.map((row) => panel.codes[row] ?? ''),
    pupils,
    totals,
    region: Int16Array.from(rows, (row) => panel.region[row] ?? 0),
  };
}
