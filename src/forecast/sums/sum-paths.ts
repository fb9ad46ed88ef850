import { type Counts } from '../../tables/counts.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { BirthsProblem } from '../control/cohorts.ts';
import type { NoProjection, Path } from '../methods/method.ts';
import { setPath } from './set-path.ts';

/** The expected pupils of several soorten added up, for every area of some `Counts`: gemeenten, sets and the country. */
export interface SummedPath {
  horizons: number;
  /**
   * Expected pupils: areas × horizons, row-major, with the areas in the order of the counts; NaN where `reasons` says why. Sets
   * and the country are sums of gemeenten.
   */
  values: Float64Array;
  reasons: (NoProjection | null)[];
  /** Why births could not be used by a method that needs them; null where they were used or are not needed. */
  problem: BirthsProblem | null;
}

/** The path of one soort. `codes` are the codes of its gemeenten, one per row of the path. */
export interface SoortPath {
  codes: readonly string[];
  path: Path;
  /**
   * Codes of the gemeenten where all pupils of the soort are masked in the origin of the path. Masked pupils are not in the
   * counts, and so not in the projection.
   */
  masked?: ReadonlySet<string>;
}

/**
 * The parts of a pupil in which expected pupils are given: 1/64. That is far finer than a projection is certain, and as these parts
 * are powers of two, sums of them are exact, in whatever order they are made.
 */
export const PARTS_OF_PUPIL = 64;

/**
 * Adds up the paths of soorten, rounded to 1/64 pupil, for each gemeente, each area set and the country. In a gemeente, a soort without pupils adds
 * nothing. A soort that has pupils but no projection leaves the gemeente, and every set that contains the gemeente, without a
 * projection; the country leaves out only this soort of this gemeente. A soort whose pupils are all masked is left out, as in the
 * counts; a gemeente with only such soorten has no projection, and sets leave it out.
 */
export function sumPaths(
  { codes }: Pick<Counts, 'codes'>,
  paths: readonly SoortPath[],
  sets: readonly AreaSet[] = [],
): SummedPath {
  const horizons = paths[0]?.path.horizons ?? 0;
  const rows = new Map(codes.map((code, i) => [code, i]));
  const values = new Float64Array(codes.length * horizons);
  const reasons: (NoProjection | null)[] = codes.map((code) =>
    code === COUNTRY ? null : 'no-pupils',
  );
  const unknown = new Map<number, NoProjection>();
  const onlyMasked = new Set<number>();
  for (const { codes: own, path, masked } of paths) {
    for (const [i, reason] of path.reasons.entries()) {
      const row = rows.get(own[i] ?? '');
      if (row === undefined || reason === 'no-pupils') continue;
      if (reason === 'unknown-now' && masked?.has(own[i] ?? '')) {
        onlyMasked.add(row);
        continue;
      }
      if (reason !== null) {
        unknown.set(row, reason);
        continue;
      }
      reasons[row] = null;
      for (let h = 0; h < horizons; h++) {
        const pupils = path.values[i * horizons + h]!;
        values[row * horizons + h]! += Math.round(pupils * PARTS_OF_PUPIL) / PARTS_OF_PUPIL;
      }
    }
  }
  // The country is summed before a gemeente loses its projection because of one soort: its other soorten still count.
  sumUp(values, reasons, horizons, rows.get(COUNTRY), [...unknown.values()][0]);
  for (const [row, reason] of unknown) reasons[row] = reason;
  for (const [row, reason] of reasons.entries()) {
    if (reason !== null) values.fill(NaN, row * horizons, (row + 1) * horizons);
  }
  for (const row of onlyMasked) {
    if (reasons[row] === 'no-pupils') reasons[row] = 'unknown-now';
    else onlyMasked.delete(row);
  }
  const made = { horizons, values, reasons };
  for (const { code, members } of sets) {
    const row = rows.get(code);
    const own = [...new Set(members)].flatMap((member) => rows.get(member) ?? []);
    if (row !== undefined) addSet(made, row, own, onlyMasked);
  }
  const problem = paths.map(({ path }) => path.problem).find((one) => one !== null) ?? null;
  return { horizons, values, reasons, problem };
}

/**
 * Writes the path of a set into row `row` of `made`: the sum of the gemeenten in `members` (row numbers). If a gemeente with
 * pupils has no projection, the set has none either, since the sum of the other gemeenten would look like a decline. Gemeenten in
 * `onlyMasked`, where all pupils are masked, are left out.
 */
function addSet(
  made: Pick<SummedPath, 'horizons' | 'values' | 'reasons'>,
  row: number,
  members: readonly number[],
  onlyMasked: ReadonlySet<number>,
): void {
  const { horizons, values, reasons } = made;
  const { values: sum, without } = setPath(made, members);
  const isEmpty = Number.isNaN(sum[0]);
  const unknown = without.find((one) => isEmpty || !onlyMasked.has(one));
  reasons[row] = unknown !== undefined ? reasons[unknown]! : isEmpty ? 'no-pupils' : null;
  values.set(reasons[row] === null ? sum : sum.fill(NaN), row * horizons);
}

function sumUp(
  values: Float64Array,
  reasons: (NoProjection | null)[],
  horizons: number,
  country: number | undefined,
  otherwise: NoProjection = 'no-pupils',
): void {
  if (country === undefined) return;
  if (!reasons.some((reason, row) => row !== country && reason === null)) {
    reasons[country] = otherwise;
    return;
  }
  for (const [row, reason] of reasons.entries()) {
    if (row === country || reason !== null) continue;
    for (let h = 0; h < horizons; h++) {
      values[country * horizons + h]! += values[row * horizons + h]!;
    }
  }
}
