/** A value of a parameter, with what was computed from it and how well that fits. */
export interface Fit {
  /** The value of the parameter. */
  at: number;
  /** The loss with this value: the smaller, the better the fit. */
  loss: number;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Returns the fit with the smallest loss for a parameter between `low` and `high`, to within `tolerance`, by golden-section search
 * (Kiefer 1953). The loss must have one minimum in between.
 * @param fit computes the fit for a value of the parameter; called once for each value that is tried.
 */
export function goldenSection<F extends Fit>(
  fit: (at: number) => F,
  low: number,
  high: number,
  tolerance: number,
): F {
  let left = fit(high - GOLDEN * (high - low));
  let right = fit(low + GOLDEN * (high - low));
  while (high - low > tolerance) {
    if (left.loss < right.loss) {
      [high, right] = [right.at, left];
      left = fit(high - GOLDEN * (high - low));
    } else {
      [low, left] = [left.at, right];
      right = fit(low + GOLDEN * (high - low));
    }
  }
  return left.loss < right.loss ? left : right;
}
