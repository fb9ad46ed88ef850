import type { Method, MethodId } from './method.ts';
import { emptyPath, yearsOfFigures } from './path.ts';

/**
 * Continues one series of pupils (years without holes, all above zero, the origin last) over `horizons` years.
 * @returns pupils per year, `horizons` long.
 */
export type Continue = (series: Float64Array, horizons: number) => Float64Array;

/** A method that looks at each gemeente by itself. Below zero it stops at zero. */
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
