import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Sparkline from '../../src/view/kit/Sparkline.svelte';

const YEARS = [2015, 2016, 2017, 2018, 2019];

function draw(values: number[], years = YEARS, mark?: number) {
  const { container } = render(Sparkline, {
    values,
    years,
    width: 104,
    height: 24,
    ...(mark === undefined ? {} : { mark }),
  });
  const path = container.querySelector('path')?.getAttribute('d') ?? '';
  return {
    path,
    runs: path.split('M').length - 1,
    line: container.querySelector('line'),
    container,
  };
}

describe('a sparkline', () => {
  it('draws a whole series as one run from edge to edge', () => {
    const { path, runs } = draw([100, 90, 80, 70, 50]);
    expect(runs).toBe(1);
    expect(path).toBe('M2.0,2.0L27.0,6.0L52.0,10.0L77.0,14.0L102.0,22.0');
  });

  it('leaves a gap where a year is missing, and keeps a year that stands alone', () => {
    expect(draw([100, NaN, 80, NaN, 70]).runs).toBe(3);
    expect(draw([100, NaN, 80, 75, 70]).path).toMatch(/^M2\.0,2\.0m-1\.5,0h3M52/);
  });

  it('leaves a gap where years are skipped', () => {
    expect(draw([100, 90, 80], [2019, 2023, 2024]).runs).toBe(2);
  });

  it('draws nothing for a series without figures', () => {
    expect(draw([NaN, NaN, NaN, NaN, NaN]).path).toBe('');
  });

  it('gives the same fall the same height, however large the series is', () => {
    expect(draw([1000, 900, 800, 700, 600]).path).toBe(draw([100, 90, 80, 70, 60]).path);
  });

  it('stays within its box where a series more than halved', () => {
    expect(draw([100, 10, 0, 5, 5]).path).toContain('L52.0,22.0');
  });

  it('marks the year that is asked for, where it is in the series', () => {
    expect(draw([1, 2, 3, 4, 5], YEARS, 2017).line).toHaveAttribute('x1', '52.0');
    expect(draw([1, 2, 3, 4, 5], YEARS, 1990).line).toBeNull();
  });

  it('is hidden from screen readers', () => {
    expect(draw([1, 2]).container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
