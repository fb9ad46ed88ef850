import { expect, it } from 'vitest';
import { shareFromOutside } from '../../../../src/measures/schools/from-outside.ts';
import { school } from '../../../fixtures/school-builder.ts';

const schools = [
  school('01AA00', [100], { from: 2024 }),
  school('02AA00', [97], { from: 2024, gemeente: 'GM0002' }),
  school('03AA00', [100], { from: 2024, gemeente: 'GM0003' }),
];
const origin = (vestiging: string, residence: string, pupils: number, masked = 0) => ({
  vestiging,
  residence,
  pupils,
  masked,
});
const table = shareFromOutside(schools, [
  origin('01AA00', 'GM0001', 60),
  origin('01AA00', 'GM0002', 20),
  origin('01AA00', 'BE', 15),
  origin('01AA00', 'GM9999', 5),
  origin('02AA00', 'GM0002', 90, 0),
  origin('02AA00', 'GM0001', 0, 4),
  origin('99ZZ00', 'GM0001', 100),
]);
const share = (...gemeenten: string[]) => table.value(gemeenten, 2024);

it('the share from outside has who lives abroad, and is of pupils with a known residence', () => {
  expect(share('GM0001')).toBeCloseTo((100 * 35) / 95, 10);
});
it('masked cells together have the pupils that the school has besides', () => {
  expect(share('GM0002')).toBeCloseTo((100 * 7) / 97, 10);
});
it('in a region only who lives outside the region is from outside', () => {
  expect(share('GM0001', 'GM0002')).toBeCloseTo((100 * 15) / 192, 10);
});
it('is not known where the source misses a gemeente', () => {
  expect([share('GM0003'), share('GM0001', 'GM0003'), share()]).toEqual([NaN, NaN, NaN]);
});
