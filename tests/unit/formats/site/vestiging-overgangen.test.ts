import { expect, test } from 'vitest';
import {
  readTransfers,
  writeTransfers,
} from '../../../../src/formats/site/vestiging-overgangen.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const HEADER = 'van,sector_van,naar,sector_naar,jaar,soort,niveau\n';
const ROW = '00AB00,po,25PW01,vo,2005,fusie,vestiging';
const read = (row: string) => readTransfers(`${HEADER}${row}\n`, 'o.csv');

test('vestiging-overgangen.csv has from, to, year, kind and level, and is read as it was written', () => {
  expect(read(ROW)).toEqual([
    {
      from: { sector: 'po', code: '00AB00' },
      to: { sector: 'vo', code: '25PW01' },
      year: 2005,
      kind: 'fusie',
      level: 'vestiging',
    },
  ]);
  expect(writeTransfers(read(ROW))).toBe(`${HEADER}${ROW}\n`);
});

test.each([
  ['00AB00', '00AB', 'van'],
  [',po,', ',mbo,', 'sector_van'],
  ['25PW01', '', 'naar'],
  [',vo,', ',,', 'sector_naar'],
  ['2005', '05', 'jaar'],
  ['fusie', 'einde', 'soort'],
  [',vestiging', ',bestuur', 'niveau'],
])('%s → %s is refused at %s', (from, to, column) => {
  expect(problemOf(() => read(ROW.replace(from, to)))).toMatchObject({ row: 2, column });
});
