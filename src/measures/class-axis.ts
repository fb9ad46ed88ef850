import { shownStep } from './as-shown.ts';
import type { Measure } from './measure.ts';
import { exact, isMultiple, readableStep } from './readable-numbers.ts';

/**
 * The axis along which the values of a measure are drawn beside their classes: linear from `low` to `high`, divided into bins of
 * equal width (`bin`), all in the unit of the measure. Values outside the axis are only counted.
 */
export interface ClassAxis {
  low: number;
  high: number;
  bin: number;
}

/** The part of the values that may lie beyond each end of the axis, so that a few extremes do not squeeze the others. */
const BEYOND = 0.02;
/** How far the axis goes beyond the outermost breaks: at most this many times the distance between these, and at least that. */
const REACH = { most: 1.25, least: 0.15 };
/** About how many round numbers the axis is long, and how few and how many bins it has. */
const ROUND = 9;
const BINS = { few: 32, usual: 45, many: 90 };

/**
 * Returns the axis for values of a measure that are classed by `breaks`. Every break is on it, and a boundary of a bin where a round
 * width of the bins allows that.
 * @param values the values from which the breaks were computed, so that the axis stays while the year moves; NaN is ignored
 * @param breaks the breaks between the classes, ascending
 */
export function classAxis(
  values: readonly number[],
  breaks: readonly number[],
  measure: Pick<Measure, 'unit'>,
): ClassAxis {
  const step = shownStep(measure);
  const [from, to] = measure.unit === 'kans' ? [0, 100] : rangeOf(values, breaks, step);
  const unit = readableStep((to - from) / ROUND, step);
  const low = exact(Math.floor(exact(from / unit)) * unit);
  const high = exact(Math.ceil(exact(to / unit)) * unit);
  return { low, high, bin: binOf(high - low, [...breaks, unit], step) };
}

function rangeOf(
  values: readonly number[],
  breaks: readonly number[],
  step: number,
): [number, number] {
  const ascending = Float64Array.from(values.filter(Number.isFinite)).sort();
  const at = (share: number) => ascending[Math.round(share * (ascending.length - 1))] ?? 0;
  const [lowest, highest] = [at(BEYOND), at(1 - BEYOND)];
  const [first, last] = [breaks[0] ?? lowest, breaks.at(-1) ?? highest];
  const between = last > first ? last - first : Math.max(highest - lowest, step);
  const [most, least] = [REACH.most * between, Math.max(REACH.least * between, step)];
  const low = Math.min(first - least, Math.max(lowest, first - most));
  const high = Math.max(last + least, Math.min(highest, last + most));
  // Numbers that are never negative have an axis from zero, unless that is far away.
  const isPositive = first > 0 && (ascending[0] ?? 0) >= 0;
  return isPositive && low < (high - low) / 2 ? [0, high] : [low, high];
}

/** Returns the width of the bins of an axis: the largest round number of which all of `numbers` are multiples, if there is one. */
function binOf(length: number, numbers: readonly number[], step: number): number {
  const usual = readableStep(length / BINS.usual, step);
  for (let count = BINS.few; count <= BINS.many; count++) {
    const bin = readableStep(length / count, step);
    if (bin > length / BINS.few) continue;
    if (numbers.every((number) => isMultiple(number, bin))) return bin;
  }
  return isMultiple(length, usual) ? usual : step;
}
