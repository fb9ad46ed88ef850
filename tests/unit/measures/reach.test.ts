import { expect, it } from 'vitest';
import { REACH_FIGURES } from '../../../src/formats/site/bereik.ts';
import { REACH_MEASURES } from '../../../src/measures/reach.ts';

it('has a measure for each figure of bereik.csv', () => {
  expect(Object.keys(REACH_MEASURES)).toEqual(REACH_FIGURES);
});
