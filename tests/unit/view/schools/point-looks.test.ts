import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { NO_FIGURE } from '../../../../src/formats/site/vestiging-leerlingen.ts';
import { changeOf, lookOf, POINT_SHADES } from '../../../../src/view/schools/point-looks.ts';
import { drawnSchool } from '../../../fixtures/drawn-school-builder.ts';

const look = (school: Parameters<typeof drawnSchool>[0], colour: 'norm' | 'verandering' = 'norm') =>
  lookOf(drawnSchool(school), 0, colour);

describe('the look of a school', () => {
  it('is another sign below the norm than above it, whatever the colour says', () => {
    expect(look({ now: 80, norm: 81 }).sign).toBe('diamond');
    expect(look({ now: 81, norm: 81 }).sign).toBe('circle');
    expect(look({ now: 80, base: 40, norm: 81 }, 'verandering').sign).toBe('diamond');
  });
  it('has a brown fill below the norm and a green one from the norm on', () => {
    expect(look({ now: 80, norm: 81 }).fill).toMatch(/^minus-/);
    expect(look({ now: 81, norm: 81 }).fill).toMatch(/^plus-/);
    expect(look({ now: 500, norm: 81 }).fill).toBe(POINT_SHADES.norm.at(-1));
  });
  it('has a brown fill for fewer pupils and a green one for more', () => {
    expect(look({ now: 99, base: 100 }, 'verandering').fill).toMatch(/^minus-/);
    expect(look({ now: 100, base: 100 }, 'verandering').fill).toMatch(/^plus-/);
  });
  it('distinguishes masked, no figure, no norm and closed', () => {
    const looks = [
      look({ now: MASKED, norm: 81 }),
      look({ now: NO_FIGURE, norm: 81 }),
      look({ now: 80 }),
      look({ now: 0, isClosed: 1 }),
    ];
    expect(looks).toEqual([
      { sign: 'masked', fill: 'missing' },
      { sign: 'cross', fill: null },
      { sign: 'circle', fill: 'missing' },
      { sign: 'closed', fill: null },
    ]);
  });
});

it('gives no change from or to a count that is not a number', () => {
  expect(changeOf(drawnSchool({ now: 90, base: 100 }), 0)).toBeCloseTo(-10);
  expect(changeOf(drawnSchool({ now: 90, base: MASKED }), 0)).toBeNaN();
  expect(changeOf(drawnSchool({ now: 90, base: 0 }), 0)).toBeNaN();
});
