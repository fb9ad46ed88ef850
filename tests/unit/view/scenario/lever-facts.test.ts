import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/forecast/scenario/scenario.ts';
import {
  homesOnSlider,
  pupilsLeft,
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

describe('what is left of the pupils of new homes', () => {
  const homes = { homes: 200, pupilsPerHome: 0.4, from: 2028 };
  it('is those of average homes, once all year groups of the first year have left', () => {
    expect(pupilsLeft(homes, 'po', 0.18)).toEqual({ pupils: 36, year: 2036 });
    expect(pupilsLeft(homes, 'vo', 0.12)).toEqual({ pupils: 24, year: 2034 });
  });
  it('is all of them where they are no more than average, or no average is known', () => {
    expect(pupilsLeft({ ...homes, pupilsPerHome: 0.18 }, 'po', 0.18)).toBeNull();
    expect(pupilsLeft(homes, 'po', undefined)).toBeNull();
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
