import { expect, it } from 'vitest';
import { openedOrClosed } from '../../../../src/measures/schools/opened-and-closed.ts';
import { livesOf } from '../../../../src/tables/school-life.ts';
import { school } from '../../../fixtures/school-builder.ts';

const years = [2021, 2022, 2023, 2024];
const schools = [
  school('01AA00', [50, 0, 0, 0]),
  school('01AB00', [50, 50, 0, 0]),
  school('01AC00', [0, 0, 50, 50]),
  school('01AD00', [90, 90, 90, 0]),
  school('01AE00', [0, 80, 80, 80]),
  school('02AA00', [50, 50, 50, 0], { gemeente: 'GM0002' }),
];
/** 01AB00 went on as 01AC00. */
const lives = livesOf(schools, [
  {
    from: { sector: 'po', code: '01AB00' },
    to: { sector: 'po', code: '01AC00' },
    year: 2023,
    kind: 'overdracht',
    level: 'vestiging',
  },
]);
const table = (what: 'opened' | 'closed', base: number) =>
  openedOrClosed(schools, lives, years, what, base);
const at = (what: 'opened' | 'closed', base: number, ...gemeenten: string[]) =>
  years.map((year) => table(what, base).value(gemeenten, year));

it('closures add up from the base year, without the school that only got another number', () => {
  expect(at('closed', 2021, 'GM0001')).toEqual([0, 1, 1, 2]);
  expect(at('closed', 2021, 'GM0001', 'GM0002')).toEqual([0, 1, 1, 3]);
});
it('openings too', () => {
  expect(at('opened', 2021, 'GM0001')).toEqual([0, 1, 1, 1]);
});
it('a year before the base year has those from that year to the base year', () => {
  expect(at('closed', 2023, 'GM0001')).toEqual([1, 0, 0, 1]);
});
