import type { Area, Division } from '../../areas/divisions.ts';
import { regionsOfArea } from '../../areas/regions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { AreaView, areaOf } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';
import { breakYear } from '../../tables/soorten.ts';

/**
 * Pupils of gemeenten × years: the history from which a projection starts. A method gets a panel whose last year is the origin
 * (see `knownIn`), so that it cannot look ahead.
 */
export interface Panel {
  /** Codes of the gemeenten (`GM0000`), one per row. */
  codes: readonly string[];
  /** The years of the columns: consecutive, ascending. */
  years: readonly number[];
  /** Pupils, row-major: gemeente `i` in year `j` at `i * years.length + j`; NaN where missing, incomplete or wholly masked. */
  pupils: Float64Array;
  /** Pupils of all gemeenten of the panel together, per year; NaN where some of these pupils are known to be missing. */
  totals: Float64Array;
  /** For each gemeente the number of the region (COROP-gebied) that it is in, 0 … `regions` − 1. */
  region: Int16Array;
  regions: number;
}

/**
 * Returns the regions of `division` as numbers: `of` gives the number of the region (0 … `regions` − 1) by code of the gemeente.
 * Gemeenten in the same combination of regions share a number, and so do gemeenten in no region. The same `areas` always get the
 * same numbers.
 */
function regionNumbers(
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
 * Returns the panel of the gemeenten in `counts`, without the years before a break in the series (`breakYear`). Missing,
 * incomplete and wholly masked figures are NaN. Totals are sums of gemeenten, not the row of the country, since pupils whose
 * gemeente is unknown are not projected.
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

/** Returns a copy of the panel with only the years `first` … `origin`. */
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

/** Returns the part of `panel` with the gemeenten that have pupils and complete figures in all of `years`. */
export function completeIn(panel: Panel, years: readonly number[]): Panel {
  const width = panel.years.length;
  const at = years.map((year) => panel.years.indexOf(year));
  const rows = panel.codes.flatMap((_, i) =>
    at.every((t) => panel.pupils[i * width + t]! > 0) ? [i] : [],
  );
  return subPanel(panel, rows);
}

/**
 * Returns the part of `panel` with only the gemeenten in `rows` (row numbers). The total of a year is the sum of these gemeenten;
 * NaN where one of them is NaN.
 */
function subPanel(panel: Panel, rows: readonly number[]): Panel {
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
