import { describe, expect, it } from 'vitest';
import { newHomePupils } from '../../../../src/forecast/scenario/new-homes.ts';

const level = (years: number) => new Array<number>(years).fill(1000);
const rounded = (pupils: Float64Array) => [...pupils].map((one) => Number(one.toFixed(6)));

describe('the pupils of new homes', () => {
  it('of bo leave group by group in eight years, until those of average homes are left', () => {
    // 80 pupils, 10 a group; 200 × 0.18 / 8 = 4.5 come every year.
    const pupils = newHomePupils({ homes: 200, pupilsPerHome: 0.4 }, 'bo', level(11));
    expect(rounded(pupils)).toEqual([80, 74.5, 69, 63.5, 58, 52.5, 47, 41.5, 36, 36, 36]);
  });

  it('of vo leave in six years', () => {
    // 60 pupils, 10 a group; 200 × 0.12 / 6 = 4 come every year.
    const pupils = newHomePupils({ homes: 200, pupilsPerHome: 0.3 }, 'vo', level(8));
    expect(rounded(pupils)).toEqual([60, 54, 48, 42, 36, 30, 24, 24]);
  });

  it('stay as many where the homes have no more of them than average homes', () => {
    expect(rounded(newHomePupils({ homes: 200, pupilsPerHome: 0.18 }, 'bo', level(10)))).toEqual(new Array(10).fill(36)); // prettier-ignore
    expect(rounded(newHomePupils({ homes: 200, pupilsPerHome: 0.1 }, 'bo', level(10)))).toEqual(new Array(10).fill(20)); // prettier-ignore
  });

  it('of special education, of which no average is known, are replaced by as many', () => {
    expect(rounded(newHomePupils({ homes: 800, pupilsPerHome: 0.01 }, 'speciaal', level(10)))).toEqual(new Array(10).fill(8)); // prettier-ignore
  });

  it('who come later follow the pupils of the area, those of the first year do not', () => {
    // The area doubles in the second year: 80, then 7 × 10 + 9, then 6 × 10 + 9 + 9.
    const pupils = newHomePupils({ homes: 200, pupilsPerHome: 0.4 }, 'bo', [500, 1000, 1000]);
    expect(rounded(pupils)).toEqual([80, 79, 78]);
  });

  it('come where the area has no other pupils', () => {
    const pupils = newHomePupils({ homes: 200, pupilsPerHome: 0.4 }, 'bo', [0, 0, 0]);
    expect(rounded(pupils)).toEqual([80, 74.5, 69]);
  });

  it('are none after the last year of the path', () => {
    expect(newHomePupils({ homes: 200, pupilsPerHome: 0.4 }, 'bo', [])).toHaveLength(0);
  });
});
