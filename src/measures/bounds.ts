import type { CountBounds, Counts } from '../tables/counts.ts';
import { measureValues } from './matrix.ts';
import type { Measure } from './measure.ts';

/** The counts from which one extreme of a measure may follow, and the counts of the whole with them. */
interface Variant {
  counts: Counts;
  whole: Counts | null;
}

/**
 * Returns the least and the most that the values of `measure` can be, areas × years, because of masked cells: NaN where the measure
 * has no value. Null where `counts` has no estimates for masked cells.
 * @param whole the counts of all soorten, of which `counts` is a part, for a measure with `needsWhole`
 */
export function measureBounds(
  counts: Counts,
  measure: Measure,
  base: number,
  whole: Counts | null,
): CountBounds | null {
  const { bounds } = counts;
  if (!bounds || measure.source) return null;
  const low = new Float64Array(counts.pupils.length).fill(NaN);
  const high = low.slice();
  for (const variant of variantsOf(counts, bounds, measure, base, whole)) {
    const values = measureValues(variant.counts, measure, base, { whole: variant.whole });
    for (const [cell, value] of values.entries()) {
      if (!(low[cell]! <= value)) low[cell] = value;
      if (!(high[cell]! >= value)) high[cell] = value;
    }
  }
  return { low, high };
}

/**
 * Returns the counts whose values are the extremes of a measure. It grows or falls with the pupils of the year, with those of the
 * base year where it is relative, and with the pupils of the other soorten where it needs the whole: so an extreme has each of
 * them at its least or at its most.
 */
function variantsOf(
  counts: Counts,
  bounds: CountBounds,
  measure: Measure,
  base: number,
  whole: Counts | null,
): Variant[] {
  const { low, high } = bounds;
  const of = (pupils: Float64Array, all: Counts | null = null): Variant => ({
    counts: { ...counts, pupils },
    whole: all,
  });
  if (measure.needsWhole && whole?.bounds) {
    const { low: least, high: most } = whole.bounds;
    const others = (all: Float64Array, part: Float64Array, plus: Float64Array): Counts => ({
      ...whole,
      pupils: all.map((n, cell) => n - part[cell]! + plus[cell]!),
    });
    return [of(low, others(most, high, low)), of(high, others(least, low, high))];
  }
  if (!measure.relative) return [of(low), of(high)];
  return [low, high].flatMap((all) =>
    [low, high].map((inBase) => of(withYear(counts, all, base, inBase))),
  );
}

/** Returns a copy of `all`, areas × years as in `counts`, with the cells of one year from `ofYear`. */
function withYear(
  { years }: Counts,
  all: Float64Array,
  year: number,
  ofYear: Float64Array,
): Float64Array {
  const t = years.indexOf(year);
  return all.map((pupils, cell) => (cell % years.length === t ? ofYear[cell]! : pupils));
}
