import type { Area, Division } from '../formats/areas.ts';
import { comparablePupils } from '../measures/comparable.ts';
import { COUNTRY, historyOf, type Counts } from '../tables/counts.ts';

/**
 * Pupils of gemeenten × years, the history that a projection starts from. Its last year is the origin: a method sees
 * nothing else, so that it cannot look ahead.
 */
export interface Panel {
  /** Codes of the gemeenten (`GM0000`), one per row. */
  codes: readonly string[];
  /** Years without holes, ascending. */
  years: readonly number[];
  /** Pupils, row-major: gemeente `i` in year `j` at `i * years.length + j`; NaN where no figure can be compared. */
  pupils: Float64Array;
  /** Pupils of all gemeenten together per year; NaN where the source is known to miss some. */
  totals: Float64Array;
  /** The number of the region (COROP) that each gemeente leans on, 0 … `regions` − 1. */
  region: Int16Array;
  regions: number;
}

/**
 * The panel of `counts` (pupils), with the regions of `division` as those that gemeenten lean on. Masked, missing and
 * incomplete figures become NaN, see `comparablePupils`. The total is that of the gemeenten, not of the country's row: pupils
 * of unknown gemeente are in no projection.
 */
export function panelOf(
  counts: Counts,
  areas: readonly Area[],
  division: Division = 'corop',
): Panel {
  const numbers = new Map<string, number>();
  const regionOf = new Map<string, number>();
  for (const { code, regions } of areas) {
    const region = numbers.get(regions[division].code) ?? numbers.size;
    numbers.set(regions[division].code, region);
    regionOf.set(code, region);
  }
  const width = counts.years.length;
  const rows = counts.codes.flatMap((code, i) => (regionOf.has(code) ? [i] : []));
  const pupils = new Float64Array(rows.length * width);
  const totals = new Float64Array(width);
  const country = historyOf(counts, counts.codes.indexOf(COUNTRY));
  for (const [i, row] of rows.entries()) {
    const history = historyOf(counts, row);
    for (let t = 0; t < width; t++) {
      const n = comparablePupils(history, t);
      pupils[i * width + t] = n;
      if (n > 0) totals[t]! += n;
    }
  }
  for (let t = 0; t < width; t++) {
    if (Number.isNaN(comparablePupils(country, t))) totals[t] = NaN;
  }
  return {
    codes: rows.map((row) => counts.codes[row] ?? ''),
    years: counts.years,
    pupils,
    totals,
    region: Int16Array.from(rows, (row) => regionOf.get(counts.codes[row] ?? '') ?? 0),
    regions: numbers.size,
  };
}

/** The panel as it was known in `origin`: a copy without the years after it, and without those before `first`. */
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
