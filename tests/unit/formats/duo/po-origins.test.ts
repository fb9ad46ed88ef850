import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDuoOrigins } from '../../../../src/formats/duo/po-origins.ts';
import { AGE_COLUMNS } from '../../../../src/formats/po-kinds.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const HEADER = `"GEMEENTENUMMER";"POSTCODE_LEERLING";"GEMEENTENAAM_LEERLING";"INSTELLINGSCODE";"VESTIGINGSCODE";"SOORT_PO";${AGE_COLUMNS.map((name) => `"${name.toUpperCase()}"`).join(';')}`;
const row = (...start: string[]) =>
  [...start, '0', '12', '<5', '<5', ...Array<string>(19).fill('0')].map((cell) => `"${cell}"`).join(';'); // prettier-ignore
const file = (...rows: string[]) => utf8([HEADER, ...rows, ''].join('\r\n'), true);
const read = (files: Record<string, Uint8Array>) =>
  readDuoOrigins(zipSync(files), new Map([['Aalten', 'GM0197']]), new Set(['GM0197', 'GM0599']));

test('feeder areas of all files are read together, with the ages summed and empty files named', () => {
  const { origins, empty } = read({
    'Ridderkerk afgeschermd.csv': new Uint8Array(),
    'Aalten afgeschermd.csv': file(
      row('0197', '7121', 'Aalten', '02WC', '00', 'Bo'),
      row('0197', '40', 'Onbekend', '02WC', '00', 'Sbo'),
      row('0197', '46', 'Duitsland', '02WC', '00', 'Bo'),
    ),
  });
  expect(empty).toEqual(['Ridderkerk afgeschermd.csv']);
  expect(origins[0]).toEqual({
    vestiging: '02WC00',
    gemeente: 'GM0197',
    kind: 'bo',
    postcode: '7121',
    residence: 'GM0197',
    pupils: 12,
    masked: 2,
  });
  expect(origins.slice(1).map(({ residence, kind }) => `${residence} ${kind}`)).toEqual([
    'GM9999 sbo',
    'DE bo',
  ]);
});

test.each([
  [['0197', '7121', 'Atlantis', '02WC', '00', 'Bo'], 'GEMEENTENAAM_LEERLING'],
  [['0198', '7121', 'Aalten', '02WC', '00', 'Bo'], 'GEMEENTENUMMER'],
  [['0197', '712', 'Aalten', '02WC', '00', 'Bo'], 'POSTCODE_LEERLING'],
  [['0197', '7121', 'Aalten', '02WC', '00', 'Mbo'], 'SOORT_PO'],
])('the row %j is refused at %s', (start, column) => {
  const broken = () => read({ 'Aalten afgeschermd.csv': file(row(...start)) });
  expect(problemOf(broken)).toMatchObject({ file: 'Aalten afgeschermd.csv', row: 2, column });
});
