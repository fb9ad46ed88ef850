import { schoolClassOf } from './school-classes.ts';
import type { KnownSchool, SchoolLives } from './school-history.ts';

/** Projections of schools from one origin. */
export interface OriginPaths {
  origin: number;
  schools: readonly KnownSchool[];
  /** The expected pupils from `schoolPaths`. */
  values: Float64Array;
  horizons: number;
}

/**
 * Projections of schools for one horizon, compared with later counts: one element per origin and school, sorted by origin. All
 * columns have the same length.
 */
export interface SchoolErrors {
  /** Years from the origin to the outcome. */
  horizon: number;
  origin: Int16Array;
  /** The index of the school in the list of all schools. */
  school: Int32Array;
  /** The class of the school, as an index in `SCHOOL_CLASSES`. */
  class: Uint8Array;
  /** The pupils in the origin. */
  size: Float64Array;
  predicted: Float64Array;
  /** The pupils that were counted (`SchoolLives.outcome`): 0 where the school closed or was merged into another. */
  observed: Float64Array;
}

/**
 * Returns the errors of projections of schools, one `SchoolErrors` per horizon, from 1. Schools that closed are kept, with 0
 * pupils; only projections without a value and years in which a school was not counted are left out.
 * @param paths one per origin, origins ascending.
 * @param last the newest year with counts.
 */
export function schoolErrorsOf(
  paths: readonly OriginPaths[],
  all: SchoolLives,
  last: number,
): SchoolErrors[] {
  const classes = paths.map(({ schools }) => schools.map(schoolClassOf));
  return Array.from({ length: paths[0]?.horizons ?? 0 }, (_, h) => {
    const met = paths.filter(({ origin }) => origin + h + 1 <= last);
    const most = met.reduce((sum, { schools }) => sum + schools.length, 0);
    const origin = new Int16Array(most);
    const school = new Int32Array(most);
    const kind = new Uint8Array(most);
    const [size, predicted, observed] = [0, 1, 2].map(() => new Float64Array(most)) as [Float64Array, Float64Array, Float64Array]; // prettier-ignore
    let k = 0;
    for (const [p, path] of met.entries()) {
      for (const [i, one] of path.schools.entries()) {
        const value = path.values[i * path.horizons + h]!;
        const outcome = all.outcome(one.index, path.origin + h + 1);
        if (!(value > 0) || Number.isNaN(outcome)) continue;
        origin[k] = path.origin;
        school[k] = one.index;
        kind[k] = classes[p]![i]!;
        size[k] = one.size;
        predicted[k] = value;
        observed[k] = outcome;
        k++;
      }
    }
    return {
      horizon: h + 1,
      origin: origin.subarray(0, k),
      school: school.subarray(0, k),
      class: kind.subarray(0, k),
      size: size.subarray(0, k),
      predicted: predicted.subarray(0, k),
      observed: observed.subarray(0, k),
    };
  });
}
