import { expect, it } from 'vitest';
import { gemeenteNamedIn } from '../../../src/areas/named-in.ts';

const AREAS = [
  { code: 'GM0197', name: 'Aalten' },
  { code: 'GM0518', name: "'s-Gravenhage" },
  { code: 'GM1900', name: 'Súdwest-Fryslân' },
  { code: 'GM0310', name: 'De Bilt' },
  { code: 'GM0342', name: 'Soest' },
  { code: 'GM0753', name: 'Best' },
];

it.each([
  ['IHP_Aalten_2026-2041.csv', 'GM0197'],
  ['Integraal Huisvestingsplan gemeente Aalten', 'GM0197'],
  ['prognose sudwest-fryslan.xlsx', 'GM1900'],
  ["leerlingen 's-Gravenhage", 'GM0518'],
  ['De Best bezochte scholen in De Bilt', 'GM0310'],
  ['Aaltense scholen', null],
  ['prognose.csv', null],
])('the gemeente named in %s is %s', (text, code) => {
  expect(gemeenteNamedIn(text, AREAS)).toBe(code);
});
