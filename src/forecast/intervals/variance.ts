import { goldenSection, type Fit } from './golden-section.ts';

/** The variance of log errors of areas of N pupils: Var(N) = shared + own·(N/2500)^−fall (n, c and γ in docs/forecasting.md). */
export interface Variance {
  /** n: the part of the variance that is the same for areas of all sizes. */
  shared: number;
  /** c: the part of the variance that depends on the size of an area, for an area of 2500 pupils. */
  own: number;
  /** γ: how fast the part `own` decreases with size; an area of twice as many pupils has 2^−γ times that part. */
  fall: number;
}

/** The log errors e of areas of about the same size, summed. */
export interface SizeBin {
  /** Number of errors in the bin. */
  count: number;
  /** Sum of the log sizes ln(N/2500) over the errors, N the pupils of an area. */
  logSize: number;
  /** Sum of the squared log errors e² in the bin. */
  squares: number;
}

const FALLS = { least: 0.1, most: 1.2, tolerance: 0.01 };
const ROUNDS = { most: 12, tolerance: 1e-9 };

/** Returns the variance of the log error of an area whose log size is `logSize` (see `logSizeOf`). */
export function varianceAt({ shared, own, fall }: Variance, logSize: number): number {
  return shared + own * Math.exp(-fall * logSize);
}

/**
 * Fits the variance to errors by maximum likelihood, as if log errors e were normally distributed: minimizes the sum over `bins`
 * of count·[ln Var + mean(e²)/Var], with `shared` ≥ 0 and `own` ≥ 0. `fall` comes from a golden-section search, `shared` and
 * `own` for a given `fall` from iterated weighted least squares.
 */
export function fitVariance(bins: readonly SizeBin[]): Variance {
  const logSizes = bins.map(({ count, logSize }) => logSize / count);
  const { shared, own, fall } = goldenSection(
    (fall) => fitAt(bins, logSizes, fall),
    FALLS.least,
    FALLS.most,
    FALLS.tolerance,
  );
  return { shared, own, fall };
}

function fitAt(
  bins: readonly SizeBin[],
  logSizes: readonly number[],
  fall: number,
): Variance & Fit {
  const scale = logSizes.map((size) => Math.exp(-fall * size));
  let shared = 0;
  let own = sumOf(bins, (bin) => bin.squares) / sumOf(bins, (bin, i) => bin.count * scale[i]!);
  for (let round = 0; round < ROUNDS.most; round++) {
    const before = shared + own;
    let [ww, wx, xx, wy, xy] = [0, 0, 0, 0, 0];
    for (const [i, { count, squares }] of bins.entries()) {
      const x = scale[i]!;
      const weight = 1 / (shared + own * x) ** 2;
      ww += count * weight;
      wx += count * weight * x;
      xx += count * weight * x * x;
      wy += weight * squares;
      xy += weight * x * squares;
    }
    const determinant = ww * xx - wx * wx;
    shared = (wy * xx - xy * wx) / determinant;
    own = (ww * xy - wx * wy) / determinant;
    if (!(shared >= 0)) [shared, own] = [0, xy / xx];
    else if (!(own > 0)) [shared, own] = [wy / ww, 0];
    if (Math.abs(shared + own - before) < ROUNDS.tolerance * before) break;
  }
  const loss = sumOf(bins, ({ count, squares }, i) => {
    const variance = shared + own * scale[i]!;
    return count * Math.log(variance) + squares / variance;
  });
  return { shared, own, fall, at: fall, loss };
}

function sumOf(bins: readonly SizeBin[], of: (bin: SizeBin, i: number) => number): number {
  return bins.reduce((sum, bin, i) => sum + of(bin, i), 0);
}
