import { expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { legendSigns } from '../../../../src/view/schools/legend-signs.ts';
import { drawnSchoolsOf } from '../../../fixtures/drawn-school-builder.ts';

it('explains only the signs that the schools have, each once', () => {
  const drawn = drawnSchoolsOf(
    { now: MASKED },
    { now: 20, norm: 30 },
    { now: 25, norm: 30 },
    { now: 90, norm: 30 },
  );
  expect(legendSigns(drawn, 'norm').map(({ sign }) => sign)).toEqual(['diamond', 'masked']);
  expect(legendSigns(drawnSchoolsOf({ now: 90, norm: 30 }), 'norm')).toEqual([]);
});

it('explains a circle that has no value for the colour', () => {
  expect(legendSigns(drawnSchoolsOf({ now: 90 }), 'norm')).toEqual([
    { sign: 'circle', fill: 'missing' },
  ]);
});
