import type { NoProjection, Path } from './method.ts';
import type { Panel } from '../panel/panel.ts';

/**
 * Returns a path for the gemeenten of `panel` in which all values are still NaN, and `reasons` says which gemeenten cannot be
 * projected. The last year of the panel is the origin.
 * @param needs the minimum number of consecutive years with pupils, up to and including the origin.
 */
export function emptyPath(panel: Panel, needs: number, horizons: number): Path {
  return {
    origin: panel.years.at(-1) ?? NaN,
    horizons,
    values: new Float64Array(panel.codes.length * horizons).fill(NaN),
    reasons: panel.codes.map((_, i) => reasonOf(panel, i, needs)),
    problem: null,
  };
}

/** Returns the pupils of gemeente number `i` in the last year of the panel; NaN where unknown. */
export function latest(panel: Panel, i: number): number {
  return panel.pupils[(i + 1) * panel.years.length - 1] ?? NaN;
}

/** Returns for gemeente number `i` the number of consecutive years with pupils that end with the last year of the panel. */
export function yearsOfFigures(panel: Panel, i: number): number {
  const width = panel.years.length;
  let years = 0;
  while (years < width && panel.pupils[(i + 1) * width - 1 - years]! > 0) years++;
  return years;
}

function reasonOf(panel: Panel, i: number, needs: number): NoProjection | null {
  const now = latest(panel, i);
  if (Number.isNaN(now)) return 'unknown-now';
  if (!(now > 0)) return 'no-pupils';
  return yearsOfFigures(panel, i) < needs ? 'too-short' : null;
}

/**
 * Multiplies the expected pupils `h` years after the origin so that all gemeenten with a projection, taken together, grow by the
 * factor `growth` from the origin. Changes `path`.
 */
export function scaleTo(path: Path, panel: Panel, h: number, growth: number): void {
  let sum = 0;
  let now = 0;
  for (const [i, reason] of path.reasons.entries()) {
    if (reason !== null) continue;
    sum += path.values[i * path.horizons + h - 1]!;
    now += latest(panel, i);
  }
  for (const [i, reason] of path.reasons.entries()) {
    if (reason === null) path.values[i * path.horizons + h - 1]! *= (now * growth) / sum;
  }
}
