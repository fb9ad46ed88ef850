import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/forecast/scenario/scenario.ts';
import {
  homesOnSlider,
  USUAL,
  USUAL_PER_HOME,
  usualBirths,
} from '../../../../src/view/scenario/lever-facts.ts';

const most = LIMITS.homes[1];

describe('the slider of new homes', () => {
  it('ends at a round number of homes that brings about a quarter more pupils', () => {
    expect(homesOnSlider(2141, 0.18, most)).toBe(5000);
    expect(homesOnSlider(600, 0.18, most)).toBe(1000);
  });
  it('never ends beyond the largest number that may be set, nor at none', () => {
    expect(homesOnSlider(1_356_911, 0.18, most)).toBe(most);
    expect(homesOnSlider(0, 0.18, most)).toBe(200);
    expect(homesOnSlider(NaN, 0.18, most)).toBe(200);
  });
});

describe('what is usual', () => {
  it('of births is the 67 % band of CBS around what CBS expects, not around the births of now', () => {
    const { from, to } = usualBirths(166_045);
    expect(from).toBeCloseTo(2.27, 2);
    expect(to).toBeCloseTo(18.31, 2);
  });
  it('can be set: it is within the limits of its lever', () => {
    for (const lever of ['instroom', 'marktaandeel', 'doorstroom'] as const) {
      expect(USUAL[lever].from).toBeGreaterThanOrEqual(LIMITS[lever][0]);
      expect(USUAL[lever].to).toBeLessThanOrEqual(LIMITS[lever][1]);
    }
    for (const { from, to } of Object.values(USUAL_PER_HOME)) {
      expect(from).toBeGreaterThanOrEqual(LIMITS.pupilsPerHome[0]);
      expect(to).toBeLessThanOrEqual(LIMITS.pupilsPerHome[1]);
    }
  });
});
