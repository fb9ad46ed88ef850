import { expect, it } from 'vitest';
import {
  openIn,
  perGemeente,
  shareOfTable,
} from '../../../../src/measures/schools/per-gemeente.ts';
import { school } from '../../../fixtures/school-builder.ts';

const schools = [school('01AA00', [10]), school('02AA00', [0], { gemeente: 'GM0002' })];

it('a figure is computed from the schools of a gemeente, once, and summed over gemeenten', () => {
  let calls = 0;
  const table = perGemeente(schools, [2021], (own, year) => {
    calls++;
    return openIn(own, year).length;
  });
  expect(table.value(['GM0001'], 2021)).toBe(1);
  expect(table.value(['GM0001', 'GM0002', 'GM0003'], 2021)).toBe(1);
  expect(calls).toBe(3);
});
it('a share of nothing is not known', () => {
  const none = perGemeente(schools, [2021], () => 0);
  expect(shareOfTable(none, none).value(['GM0001'], 2021)).toBeNaN();
});
