import { faded, yearlyGrowth } from '../control/control.ts';
import type { Path } from '../methods/method.ts';
import type { Panel } from '../panel/panel.ts';
import type { SchoolGroup } from '../../formats/site/toets-scholen.ts';
import type { KnownSchool } from './school-history.ts';

/**
 * How the share of a school in its gemeente goes on. `YEARS` is over how many past years its growth is measured, `CLIP` the
 * largest growth or fall per year that counts (log units), `FIRM` the pupils at which half of the growth is taken for chance, and
 * `FADE` by how much the growth that remains shrinks per year. Chosen on outcomes up to 2010 and confirmed on those of 2011–2025
 * (docs/forecasting.md, "One school").
 */
const YEARS = 2;
const CLIP = 0.2;
const FIRM = 50;
const FADE = 0.6;

/** The pupils of gemeenten as they were known in the origin, the last year of `panel`, and their projection from there. */
export interface GemeenteOutlook {
  panel: Panel;
  path: Path;
}

/**
 * Returns the expected pupils of schools that stay open, schools × horizons, row-major: school number i of `schools`, h years
 * after the origin, at `i * path.horizons + h − 1`. NaN where the gemeente of the school is not projected.
 *
 * ŷ(o+h) = Ŷ(o+h)·s(o)·exp(g·N/(N+50)·Σ_{k=1..h} 0.6^k), with o the origin, Ŷ the projection of the gemeente, s the share of the
 * school in the pupils of its gemeente, N its pupils in the origin, and g = ½ ln s(o)/s(o−2) the growth of the share per year
 * over the last two years, at most 0.2 in either direction; over one year where the school is that young, and 0 where it is new.
 * For special education g is 0: there, growth of the share made projections worse.
 */
export function schoolPaths(
  schools: readonly KnownSchool[],
  { panel, path }: GemeenteOutlook,
  group: SchoolGroup,
): Float64Array {
  const { horizons } = path;
  const values = new Float64Array(schools.length * horizons).fill(NaN);
  const rows = new Map(panel.codes.map((code, row) => [code, row]));
  const fades = Array.from({ length: horizons }, (_, h) => faded(FADE, h + 1));
  for (const [i, school] of schools.entries()) {
    const row = rows.get(school.gemeente);
    if (row === undefined || path.reasons[row] !== null) continue;
    const width = panel.years.length;
    const shares = school.counts.map((n, k) => (k < width ? n / panel.pupils[(row + 1) * width - 1 - k]! : NaN)); // prettier-ignore
    const firm = group === 'bo' ? school.size / (school.size + FIRM) : 0;
    const growth = shareGrowth(shares) * firm;
    for (let h = 0; h < horizons; h++) {
      const gemeente = path.values[row * horizons + h]!;
      values[i * horizons + h] = gemeente * shares[0]! * Math.exp(growth * fades[h]!);
    }
  }
  return values;
}

/** Returns the growth per year of shares that are given newest first, in log units, at most `CLIP` in either direction. */
function shareGrowth(shares: readonly number[]): number {
  let years = YEARS;
  while (years > 0 && !(shares[years]! > 0)) years--;
  const growth = yearlyGrowth(shares[0] ?? NaN, shares[years] ?? NaN, years);
  return Math.max(-CLIP, Math.min(CLIP, growth));
}
