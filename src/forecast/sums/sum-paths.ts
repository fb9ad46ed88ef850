import { type Counts } from '../../tables/counts.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { BirthsProblem } from '../control/cohorts.ts';
import type { NoProjection, Path } from '../methods/method.ts';
import { setPath } from './set-path.ts';

/** Expected pupils of several soorten together, for the areas of some counts. */
export interface SummedPath {
  horizons: number;
  /** Areas of the counts × horizons, row-major; NaN where `reasons` says why. A set, and the country, is the sum of its gemeenten. */
  values: Float64Array;
  reasons: (NoProjection | null)[];
  /** Why births were not used where they should have been, or null. */
  problem: BirthsProblem | null;
}

/** The path of one soort with the codes of its rows. */
export interface SoortPath {
  codes: readonly string[];
  path: Path;
  /**
   * Codes of gemeenten of which all pupils of the soort are masked in the newest year: one to four in each cell. They are in no sum of
   * counts, and so in none of what is expected.
   */
  masked?: ReadonlySet<string>;
}

/**
 * Adds the paths of soorten up, per gemeente, for sets of gemeenten and for the country: a soort without pupils in a gemeente adds
 * nothing there, one of which nobody knows the pupils leaves the whole unknown, and with it every set that it is in. The country
 * does without that soort of it. A few masked pupils take nobody's projection away: like the counts that it goes on from, the sum
 * is without them; who has no others has none of its own.
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
        values[row * horizons + h]! += path.values[i * horizons + h]!;
      }
    }
  }
  // Before a gemeente is left unknown for one soort: the country would lose its pupils of the others too.
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

/** Where a member has pupils of whom nobody knows what becomes of them, the sum of the others would be a fall that is none. */
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
