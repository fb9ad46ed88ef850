/**
 * Solves a ridge regression: returns the coefficients β = (X′WX + λ·diag(X′WX))⁻¹ X′Wy, with X the features, W the weights, y the
 * outcomes and λ the penalty (Hoerl & Kennard 1970). The diagonal makes the penalty independent of the units of the features.
 * Uses Cholesky decomposition; ml-matrix has that too, but is 18 kB gzip for eleven unknowns.
 * @param gram X′WX: n × n, row-major, with n the number of features; only the lower triangle is read.
 * @param moments X′Wy: n elements.
 * @param penalty λ ≥ 0, without unit.
 * @returns β: n elements; the coefficient of a feature that is zero everywhere is 0.
 */
export function solveRidge(
  gram: Float64Array,
  moments: Float64Array,
  penalty: number,
): Float64Array {
  const size = moments.length;
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = gram[i * size + j]! * (i === j ? 1 + penalty : 1);
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 0)) : over(sum, lower[j * size + j]!);
    }
  }
  const beta = Float64Array.from(moments);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) beta[i]! -= lower[i * size + k]! * beta[k]!;
    beta[i] = over(beta[i]!, lower[i * size + i]!);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) beta[i]! -= lower[k * size + i]! * beta[k]!;
    beta[i] = over(beta[i]!, lower[i * size + i]!);
  }
  return beta;
}

/** Returns `value / pivot`, or 0 where the pivot is zero: a feature without information gets the coefficient 0. */
function over(value: number, pivot: number): number {
  return pivot > 0 ? value / pivot : 0;
}
