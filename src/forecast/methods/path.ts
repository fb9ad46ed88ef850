import type { NoProjection, Path } from './method.ts';
import type { Panel } from '../panel/panel.ts';

/** Returns a path without values for the gemeenten of `panel`; its last year is the origin. */
export function emptyPath(panel: Panel, needs: number, horizons: number): Path {
  return {
    origin: panel.years.at(-1) ?? NaN,
    horizons,
    values: new Float64Array(panel.codes.length * horizons).fill(NaN),
    reasons: panel.codes.map((_, i) => reasonOf(panel, i, needs)),
    problem: null,
  };
}

/** The pupils of gemeente number `i` in the last year of the panel. */
export function latest(panel: Panel, i: number): number {
  return panel.pupils[(i + 1) * panel.years.length - 1] ?? NaN;
}

/** The number of consecutive years with pupils of gemeente `i`, up to the last year. */
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
 * Scales horizon number `h` (from 1) so that the gemeenten with a projection together grow by the factor `growth` from the origin:
 * with the control of the country as `growth` they add up to it. Gemeenten without a projection are left out.
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
