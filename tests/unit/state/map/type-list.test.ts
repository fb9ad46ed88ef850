import { describe, expect, test } from 'vitest';
import {
  listedTypes,
  returns,
  stateByGemeente,
  typesAmong,
} from '../../../../src/state/map/type-list.ts';
import { offer } from '../../../fixtures/type-offer-builder.ts';

const NAMES: Record<string, string> = { GM0001: 'Borne', GM0002: 'Aalten', GM0003: 'Kapelle' };
const nameOf = (code: string) => NAMES[code] ?? code;
const rows = [
  offer('GM0001', 'vmbo-b', [40, 40, 0, 0], { distance: 4 }),
  offer('GM0001', 'havo', [30, 30, 30, 30]),
  offer('GM0002', 'vmbo-b', [90, 0, 0, 0], { distance: NaN }),
  offer('GM0003', 'vmbo-k', [8, 9, 9, 0], { distance: 7 }),
  offer('GM0003', 'vmbo-b', [5, 5, 5, 5], { state: 'several' }),
];
const ALL = {
  types: typesAmong([]),
  gemeenten: null,
  listed: 'gone',
  text: '',
  order: 'most',
} as const;
const listed = (choice: Partial<Parameters<typeof listedTypes>[1]>) =>
  listedTypes(rows, { ...ALL, ...choice }, nameOf).map(
    ({ gemeente, type }) => `${nameOf(gemeente)} ${type}`,
  );

describe('the list of types', () => {
  test('has what disappeared, the largest first', () => {
    expect(listed({})).toEqual(['Aalten vmbo-b', 'Borne vmbo-b', 'Kapelle vmbo-k']);
  });
  test('has what one vestiging is left with', () => {
    expect(listed({ listed: 'one' })).toEqual(['Borne havo']);
  });
  test.each([
    ['fewest', ['Kapelle vmbo-k', 'Borne vmbo-b', 'Aalten vmbo-b']],
    ['year', ['Kapelle vmbo-k', 'Borne vmbo-b', 'Aalten vmbo-b']],
    ['name', ['Aalten vmbo-b', 'Borne vmbo-b', 'Kapelle vmbo-k']],
    ['distance', ['Kapelle vmbo-k', 'Borne vmbo-b', 'Aalten vmbo-b']],
  ] as const)('is sorted by %s, a distance that is not known last', (order, expected) => {
    expect(listed({ order })).toEqual(expected);
  });
  test('is narrowed to types, to gemeenten and to a part of a name', () => {
    expect(listed({ types: ['vmbo-k'] })).toEqual(['Kapelle vmbo-k']);
    expect(listed({ gemeenten: ['GM0001'] })).toEqual(['Borne vmbo-b']);
    expect(listed({ text: ' AALT ' })).toEqual(['Aalten vmbo-b']);
  });
});

test('the types among soorten are those that are offered; all of them for vo as a whole', () => {
  expect(typesAmong(['havo', 'vmbo-lwt'])).toEqual(['vmbo-b', 'havo']);
  expect(typesAmong(['vo'])).toHaveLength(6);
});

test('a gemeente has the most severe state of its types', () => {
  expect([...stateByGemeente(rows)]).toEqual([
    ['GM0001', 'gone'],
    ['GM0002', 'gone'],
    ['GM0003', 'gone'],
  ]);
  expect(stateByGemeente(rows.slice(4)).get('GM0003')).toBe('several');
});

test('a type that came back is distinguished from one that stayed away, and from one that is away in the newest year only', () => {
  expect(returns([offer('GM0001', 'havo', [1, 0, 0, 1])])).toEqual({ absences: 1, returned: 1 });
  expect(returns([offer('GM0001', 'havo', [1, 0, 0, 0])])).toEqual({ absences: 1, returned: 0 });
  expect(returns([offer('GM0001', 'havo', [1, 0, 1, 0])])).toEqual({ absences: 1, returned: 1 });
});
