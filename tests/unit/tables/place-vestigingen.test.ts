import { describe, expect, test } from 'vitest';
import {
  BY_TOWN,
  placeVestigingen,
  townKey,
  townsOf,
} from '../../../src/tables/place-vestigingen.ts';

const list = (name: string, ...pairs: [string, string][]) => ({ name, gemeente: new Map(pairs) });
const vestiging = (vestiging: string, plaats = 'ERGENS') => ({
  vestiging,
  plaats,
  provincie: 'Drenthe',
});

describe('placing vestigingen', () => {
  const lists = [
    list('2021', ['01AA00', 'GM0001']),
    list('2025', ['01AA00', 'GM0002'], ['01AB00', 'GM0002']),
  ];
  const towns = new Map([[townKey('Beek', 'Drenthe'), 'GM0003']]);

  test('takes the first list that has the code', () => {
    const placed = placeVestigingen(
      [vestiging('01AA00', 'BEEK'), vestiging('01AB00')],
      lists,
      towns,
    );
    expect(placed.get('01AA00')).toEqual({ gemeente: 'GM0001', by: '2021' });
    expect(placed.get('01AB00')).toEqual({ gemeente: 'GM0002', by: '2025' });
  });

  test('goes by the town only where no list has the code, and else leaves it out', () => {
    const placed = placeVestigingen(
      [vestiging('01AC00', 'BEEK'), vestiging('01AD00')],
      lists,
      towns,
    );
    expect([...placed]).toEqual([['01AC00', { gemeente: 'GM0003', by: BY_TOWN }]]);
  });
});

test('a town in two gemeenten places nobody; two towns of one name in two provincies do', () => {
  const towns = townsOf(
    [
      {
        vestiging: ['a', 'b', 'c', 'd'],
        plaats: ['BEEK', 'BEEK', 'HEIDE', 'HEIDE'],
        gemeente: ['GM0001', 'GM0002', 'GM0003', 'GM0004'],
        provincie: ['Limburg', 'Gelderland', 'Limburg', 'Limburg'],
      },
    ],
    (code) => [code],
  );
  expect([...towns]).toEqual([
    [townKey('Beek', 'Limburg'), 'GM0001'],
    [townKey('Beek', 'Gelderland'), 'GM0002'],
  ]);
});
