import { expect, test } from 'vitest';
import { marketOf, pupilsByPostcode, sumByPostcode } from '../../../src/tables/postcode-pupils.ts';
import { school } from '../../fixtures/school-builder.ts';

const origin = (vestiging: string, postcode: string, pupils: number, masked = 0) => ({
  vestiging,
  postcode,
  residence: 'GM0001',
  pupils,
  masked,
});
const one = school('00AA00', [40], { from: 2024, board: '10001' });
const two = school('00AB00', [60], { from: 2024, board: '10002' });
const three = school('00AC00', [30], { from: 2024, board: '10001' });
const pupils = pupilsByPostcode(
  [
    origin('00AA00', '1234', 30, 2),
    origin('00AA00', '1235', 0, 3),
    origin('00AB00', '1234', 50, 5),
    origin('00AC00', '1234', 30),
    origin('99ZZ00', '1234', 30),
  ],
  [one, two, three, school('00AD00', [30], { soort: 'sbo' })],
);

test('the pupils of a school in a postcode have bounds that its pupils narrow; an unknown school has none', () => {
  // Of 40 pupils 10 are in five masked cells.
  expect(pupils.map(({ school, postcode, pupils }) => [school.code, postcode, pupils])).toEqual([
    ['00AA00', '1234', { low: 32, expected: 34, high: 37 }],
    ['00AA00', '1235', { low: 3, expected: 6, high: 8 }],
    ['00AB00', '1234', { low: 60, expected: 60, high: 60 }],
    ['00AC00', '1234', { low: 30, expected: 30, high: 30 }],
  ]);
});

test('the market of a postcode has its schools and boards, the largest first, which add up', () => {
  const market = marketOf('1234', pupils);
  expect(market.pupils).toEqual({ low: 122, expected: 124, high: 127 });
  expect(market.schools.map(({ school }) => school.code)).toEqual(['00AB00', '00AA00', '00AC00']);
  expect(market.boards).toEqual([
    { board: '10001', schools: 2, pupils: { low: 62, expected: 64, high: 67 } },
    { board: '10002', schools: 1, pupils: { low: 60, expected: 60, high: 60 } },
  ]);
});

test('the pupils of several schools add up by postcode', () => {
  const own = pupils.filter(({ school }) => school.board === '10001');
  expect(sumByPostcode(own)).toEqual([
    { postcode: '1234', residence: 'GM0001', pupils: { low: 62, expected: 64, high: 67 } },
    { postcode: '1235', residence: 'GM0001', pupils: { low: 3, expected: 6, high: 8 } },
  ]);
});

test('a postcode without pupils has no market', () => {
  expect(marketOf('9999', pupils)).toEqual({
    pupils: { low: 0, expected: 0, high: 0 },
    schools: [],
    boards: [],
  });
});
