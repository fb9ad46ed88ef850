import { expect, it } from 'vitest';
import { townName } from '../../../src/text/town-name.ts';

it.each([
  ['AALTEN', 'Aalten'],
  ['IJSSELSTEIN', 'IJsselstein'],
  ['CAPELLE AAN DEN IJSSEL', 'Capelle aan den IJssel'],
  ['NIEUW- EN SINT JOOSLAND', 'Nieuw- en Sint Joosland'],
  ['DE WILP', 'De Wilp'],
  ["'S-HEERENHOEK", "'s-Heerenhoek"],
  ["'T ZAND", "'t Zand"],
  ['HAREN GN', 'Haren GN'],
  ['HENGELO GLD', 'Hengelo GLD'],
])('writes %s as %s', (town, written) => {
  expect(townName(town)).toBe(written);
});
