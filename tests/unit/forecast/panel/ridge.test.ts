import { describe, expect, test } from 'vitest';
import { solveRidge } from '../../../../src/forecast/panel/ridge.ts';

describe('ridge regression', () => {
  const gram = Float64Array.of(4, 0, 0, 2, 5, 0, 1, 3, 6);
  const full = [
    [4, 2, 1],
    [2, 5, 3],
    [1, 3, 6],
  ];

  test('solves the normal equations', () => {
    const beta = solveRidge(gram, Float64Array.of(1, 2, 3), 0);
    const back = full.map((row) => row.reduce((sum, a, k) => sum + a * beta[k]!, 0));
    expect(back[0]).toBeCloseTo(1, 12);
    expect(back[1]).toBeCloseTo(2, 12);
    expect(back[2]).toBeCloseTo(3, 12);
  });

  test('shrinks a lone coefficient by 1 + λ, whatever its unit', () => {
    expect(solveRidge(Float64Array.of(4), Float64Array.of(8), 0.25)[0]).toBeCloseTo(1.6, 12);
    expect(solveRidge(Float64Array.of(400), Float64Array.of(800), 0.25)[0]).toBeCloseTo(1.6, 12);
  });

  test('gives a feature that is always zero no weight', () => {
    const beta = solveRidge(Float64Array.of(4, 0, 0, 0), Float64Array.of(8, 0), 0);
    expect([...beta]).toEqual([2, 0]);
  });
});
