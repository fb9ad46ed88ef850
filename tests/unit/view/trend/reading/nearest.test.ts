import { describe, expect, it } from 'vitest';
import { nearestYear, yearByKey } from '../../../../../src/view/trend/reading/nearest.ts';

const VO = [2019, 2023, 2024, 2025];

describe('nearestYear', () => {
  it('snaps to a year with figures', () => {
    expect(nearestYear(VO, 2020.4)).toBe(2019);
    expect(nearestYear(VO, 2021.6)).toBe(2023);
    expect(nearestYear(VO, 1990)).toBe(2019);
  });

  it('finds nothing where there are no figures', () => {
    expect(nearestYear([], 2020)).toBeUndefined();
  });
});

describe('yearByKey', () => {
  it('steps over the years without figures', () => {
    expect(yearByKey('ArrowRight', VO, 2019)).toBe(2023);
    expect(yearByKey('ArrowLeft', VO, 2023)).toBe(2019);
  });

  it('stays at the ends', () => {
    expect(yearByKey('ArrowLeft', VO, 2019)).toBe(2019);
    expect(yearByKey('ArrowRight', VO, 2025)).toBe(2025);
  });

  it('jumps to the ends', () => {
    expect(yearByKey('Home', VO, 2024)).toBe(2019);
    expect(yearByKey('End', VO, 2019)).toBe(2025);
  });

  it('leaves other keys to others', () => {
    expect(yearByKey('Tab', VO, 2024)).toBeUndefined();
  });
});
