import type { Method, MethodId } from './method.ts';
import { emptyPath, yearsOfFigures } from './path.ts';

/**
 * Projects the pupils of one gemeente over `horizons` years after the origin.
 * @param series pupils in consecutive years, all above zero; the last year is the origin.
 * @returns expected pupils, one element per horizon.
 */
export type Continue = (series: Float64Array, horizons: number) => Float64Array;

/**
 * Returns a method that projects each gemeente from its own counts only, by the function `proceed`. Negative results become zero.
 */
export function seriesMethod(id: MethodId, needs: number, proceed: Continue): Method {
  return {
    id,
    needs,
    forecast({ panel }, horizons) {
      const path = emptyPath(panel, needs, horizons);
      const width = panel.years.length;
      for (const [i, reason] of path.reasons.entries()) {
        if (reason !== null) continue;
        const end = (i + 1) * width;
        const series = panel.pupils.subarray(end - yearsOfFigures(panel, i), end);
        const values = proceed(series, horizons).map((n) => Math.max(0, n));
        path.values.set(values, i * horizons);
      }
      return path;
    },
  };
}
