import { expect, it } from 'vitest';
import { nameLines } from '../../../../../src/view/map/names/name-lines.ts';

it('a name of one word stands on one line', () => {
  expect(nameLines('Aalten')).toEqual([['Aalten']]);
});

it('a name of several words may stand on two lines, as equal in length as they can be', () => {
  expect(nameLines('Oude IJsselstreek')[1]).toEqual(['Oude', 'IJsselstreek']);
  expect(nameLines('Alphen aan den Rijn')[1]).toEqual(['Alphen aan', 'den Rijn']);
});

it('a hyphen stays at the end of its line', () => {
  expect(nameLines('Noord-Beveland')[1]).toEqual(['Noord-', 'Beveland']);
});

it('a line is not a letter or two', () => {
  expect(nameLines("'s-Hertogenbosch")[1]).toEqual(["'s-", 'Hertogenbosch']);
  expect(nameLines('De Bilt')).toEqual([['De Bilt']]);
});
