import {
  SCHOOL_CLASSES,
  SCHOOL_SIZES,
  type NormChances,
  type SchoolGroup,
  type SchoolHorizon,
  type SchoolScores,
} from '../../formats/site/toets-scholen.ts';
import { median } from '../backtest/scores.ts';
import { isYoungClass, schoolSizeOf } from './school-classes.ts';
import type { SchoolErrors } from './school-errors.ts';
import {
  boundsIfStaying,
  boundsWithClosure,
  chanceBelowNorm,
  chancesOf,
  type SchoolChances,
} from './school-law.ts';

/** The errors of one group of schools at one horizon, and what was known about such errors in each origin that is scored. */
export interface Judging {
  group: SchoolGroup;
  errors: SchoolErrors;
  laws: ReadonlyMap<number, SchoolHorizon>;
}

/** A projection with what was known of its errors in the origin. */
interface Scored extends SchoolChances {
  origin: number;
  school: number;
  size: number;
  observed: number;
}

/** The sums of the projections of one size class. */
interface Sums {
  all: number;
  closed: number;
  closedExpected: number;
  missed: number;
  /** |ŷ − y| / y of each school that stayed. */
  misses: number[];
  naive: number;
  off: number;
  observed: number;
  inside: Record<'stayed80' | 'stayed95' | 'all80' | 'all95', number>;
  byOrigin: Map<number, { inside: number; stayed: number }>;
}

/**
 * Returns the scores at one horizon, for all schools and for each size class. Errors and the coverage of the interval of a school
 * that stays are of the schools that stayed; they are given once more with the schools that closed as outside (`unclosed80`), and
 * for the interval that accounts for closure (`all80`). Classes without projections have no row.
 */
export function scoreSchools({ group, errors, laws }: Judging): SchoolScores[] {
  const sums = new Map(SCHOOL_SIZES.map((size) => [size, emptySums()]));
  for (const one of scoredOf(errors, laws)) {
    add(sums.get('alle')!, one);
    add(sums.get(schoolSizeOf(one.size))!, one);
    if (isYoungClass(SCHOOL_CLASSES.indexOf(one.law.class))) add(sums.get('jong')!, one);
  }
  return SCHOOL_SIZES.flatMap((size) => {
    const sum = sums.get(size)!;
    if (sum.all === 0) return [];
    const stayed = sum.all - sum.closed;
    const shares = [...sum.byOrigin.values()].filter((one) => one.stayed > 0).map((one) => one.inside / one.stayed); // prettier-ignore
    return [
      {
        group,
        size,
        horizon: errors.horizon,
        wmape: sum.missed / sum.observed,
        medianApe: median(Float64Array.from(sum.misses)),
        skill: 1 - sum.missed / sum.naive,
        bias: sum.off / sum.observed,
        closed: sum.closed / sum.all,
        closedExpected: sum.closedExpected / sum.all,
        stayed80: sum.inside.stayed80 / stayed,
        stayed95: sum.inside.stayed95 / stayed,
        all80: sum.inside.all80 / sum.all,
        all95: sum.inside.all95 / sum.all,
        unclosed80: sum.inside.stayed80 / sum.all,
        unclosed95: sum.inside.stayed95 / sum.all,
        worst80: Math.min(...shares),
        best80: Math.max(...shares),
        origins: sum.byOrigin.size,
        forecasts: sum.all,
      },
    ];
  });
}

const emptySums = (): Sums => ({
  all: 0,
  closed: 0,
  closedExpected: 0,
  missed: 0,
  misses: [],
  naive: 0,
  off: 0,
  observed: 0,
  inside: { stayed80: 0, stayed95: 0, all80: 0, all95: 0 },
  byOrigin: new Map(),
});

function add(sums: Sums, one: Scored): void {
  const { expected, observed, law, origin } = one;
  const year = sums.byOrigin.get(origin) ?? { inside: 0, stayed: 0 };
  sums.byOrigin.set(origin, year);
  const isIn = ([low, high]: [number, number]) => (observed >= low && observed <= high ? 1 : 0);
  sums.all++;
  sums.closedExpected += law.closed;
  sums.inside.all80 += isIn(boundsWithClosure(one, 0.8));
  sums.inside.all95 += isIn(boundsWithClosure(one, 0.95));
  if (observed === 0) {
    sums.closed++;
    return;
  }
  const inner = isIn(boundsIfStaying(one, 0.8));
  sums.inside.stayed80 += inner;
  sums.inside.stayed95 += isIn(boundsIfStaying(one, 0.95));
  year.inside += inner;
  year.stayed++;
  sums.missed += Math.abs(expected - observed);
  sums.misses.push(Math.abs(expected - observed) / observed);
  sums.naive += Math.abs(one.size - observed);
  sums.off += expected - observed;
  sums.observed += observed;
}

/** The number of bins of chances from 0 to 1. */
const CHANCE_BINS = 10;

/**
 * Returns how often schools were below their norm, for each tenth of the chances that were given in the origins that are scored.
 * @param normOf the norm of a school, by its index; NaN where there is none.
 */
export function normChancesOf(
  { errors, laws }: Judging,
  normOf: (school: number) => number,
): NormChances[] {
  const bins = Array.from({ length: CHANCE_BINS }, () => ({ expected: 0, came: 0, all: 0 }));
  for (const one of scoredOf(errors, laws)) {
    const norm = normOf(one.school);
    if (Number.isNaN(norm)) continue;
    const chance = chanceBelowNorm(one, norm);
    const bin = bins[Math.min(CHANCE_BINS - 1, Math.floor(chance * CHANCE_BINS))]!;
    bin.expected += chance;
    if (one.observed < norm) bin.came++;
    bin.all++;
  }
  return bins.flatMap(
    ({ expected, came, all }, i) =>
    all === 0
      ? []
      : [{ horizon: errors.horizon, from: i / CHANCE_BINS, to: (i + 1) / CHANCE_BINS, expected: expected / all, came: came / all, forecasts: all }], // prettier-ignore
  );
}

function* scoredOf(errors: SchoolErrors, laws: Judging['laws']): Generator<Scored> {
  const { origin, school, size, predicted, observed } = errors;
  for (let k = 0; k < origin.length; k++) {
    const known = laws.get(origin[k]!);
    const chances = known && chancesOf(known, errors.class[k]!, size[k]!, predicted[k]!);
    if (!chances) continue;
    yield {
      ...chances,
      origin: origin[k]!,
      school: school[k]!,
      size: size[k]!,
      observed: observed[k]!,
    };
  }
}
