/** The relative difference within which two numbers are the same. */
const SAME = 1e-6;
/** The largest number of round numbers that are tried for one break, approximately. */
const TRIED = 12;
/** How much a digit more of a break counts beside a class that has twice the values that it should have. */
const PER_DIGIT = 0.15;
/** A last digit 5 (15, 250) reads nearly as easily as one digit less. */
const FIVE = 0.3;
/** A last digit other than 1, 2 or 5 reads a little less easily. */
const ODD = 0.25;

/** Returns a number without the last digits that come from computing with fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/**
 * Returns the number among 1, 2, 2.5 and 5 times a power of ten that is nearest to `width`, as a ratio; it is a multiple of `step`
 * and at least `step`.
 */
export function readableStep(width: number, step: number): number {
  const wanted = Math.max(width, step);
  const power = 10 ** Math.floor(Math.log10(wanted) + SAME);
  const distance = (unit: number) => Math.abs(Math.log(unit / wanted));
  return [1, 2, 2.5, 5, 10]
    .map((one) => exact(one * power))
    .filter((unit) => unit >= step && isMultiple(unit, step))
    .reduce((best, unit) => (distance(unit) < distance(best) ? unit : best), step);
}

/** Returns whether a number is a multiple of `step`, but for the last digits that come from computing with fractions. */
export const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < SAME * Math.max(1, Math.abs(value / step));

/**
 * Returns the breaks between classes of the ascending `values` that people read most easily, while each class has about its share of
 * the values.
 * @param shares the share of the values (0 … 1) that should lie below each break, ascending
 * @param slack how far the share below a break may differ from that
 * @param step every break is a multiple of this number, unless no multiple lies within the slack
 */
export function readableBreaks(
  values: readonly number[],
  shares: readonly number[],
  slack: number,
  step: number,
): number[] {
  let paths: Path[] = [{ breaks: [], below: 0, cost: 0 }];
  for (const [i, share] of shares.entries()) {
    const [previous, next] = [shares[i - 1] ?? 0, shares[i + 1] ?? 1];
    const isLast = i === shares.length - 1;
    paths = candidates(values, share, slack, step).map((candidate) => {
      const ways = paths.map((path) =>
        extended(path, candidate, share - previous, isLast ? next - share : null),
      );
      return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
    });
  }
  return paths.reduce((best, path) => (path.cost < best.cost ? path : best)).breaks;
}

/** Breaks that were chosen from the lowest up, the share of the values below the last of them, and how good they are (low). */
interface Path {
  breaks: number[];
  below: number;
  cost: number;
}

/** A possible break: the share of the values below it, and how badly it reads and fits. */
interface Candidate {
  at: number;
  below: number;
  cost: number;
}

/** Returns a path with one more break; `target` is the share that the class below the break should have, `last` that above it. */
function extended(path: Path, candidate: Candidate, target: number, last: number | null): Path {
  const isBack = candidate.at < (path.breaks.at(-1) ?? -Infinity);
  const off = (share: number, wanted: number) => (share / wanted - 1) ** 2;
  const cost =
    path.cost +
    candidate.cost +
    off(candidate.below - path.below, target) +
    (last === null ? 0 : off(1 - candidate.below, last));
  return {
    breaks: [...path.breaks, candidate.at],
    below: candidate.below,
    cost: isBack ? Infinity : cost,
  };
}

function candidates(
  values: readonly number[],
  share: number,
  slack: number,
  step: number,
): Candidate[] {
  const at = (part: number) => values[Math.min(values.length - 1, Math.max(0, Math.floor(part * values.length)))] ?? 0; // prettier-ignore
  const [from, wanted, to] = [at(share - slack), at(share), at(share + slack)];
  const power = 10 ** Math.ceil(Math.log10((to - from) / TRIED || SAME));
  const unit = Math.max(step, exact(power));
  const first = Math.ceil(exact(from / unit));
  const count = Math.floor(exact(to / unit)) - first + 1;
  const numbers = Array.from({ length: Math.max(0, count) }, (_, i) => exact((first + i) * unit));
  const some = numbers.length > 0 ? numbers : [exact(Math.round(wanted / unit) * unit)];
  return some.map((number) => ({
    at: number,
    below: shareBelow(values, number),
    // Of equally good numbers the nearest one.
    cost: PER_DIGIT * digitsOf(number) + (SAME * Math.abs(number - wanted)) / (to - from || 1),
  }));
}

/** Returns the share of the ascending values that are below a number. */
function shareBelow(values: readonly number[], number: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low / values.length;
}

/**
 * Returns how hard a number is to read: the number of significant digits after the first, less where the last one is a 5 (15, 250),
 * and more where it is not 1, 2 or 5, by which people count.
 */
function digitsOf(number: number): number {
  const digits = String(exact(Math.abs(number))).replace('.', '').replace(/^0+|0+$/g, ''); // prettier-ignore
  const last = digits.at(-1) ?? '0';
  const more = Math.max(0, digits.length - 1);
  if (last === '5') return FIVE * more;
  return more + ('12'.includes(last) ? 0 : ODD);
}
