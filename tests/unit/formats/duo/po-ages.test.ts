import { expect, test } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { readPoAges } from '../../../../src/formats/duo/po-ages.ts';
import { AGE_COLUMNS } from '../../../../src/formats/po-kinds.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const HEADER = `INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;SOORT_PO;CLUSTER;${AGE_COLUMNS.map((name) => name.toUpperCase()).join(';')}`;
const row = (start: string) => `${start};0;14;<5${';0'.repeat(20)}`;
const read = (...rows: string[]) => readPoAges(utf8([HEADER, ...rows, ''].join('\n')), '01.csv');

test('ages are read per vestiging, kind and cluster, with the zero that the number lost', () => {
  const [bo, so] = read(row('00AP;0;ZOETERMEER;Bo;nvt'), row('00AO;1;APELDOORN;Vso;4'));
  expect(bo).toMatchObject({
    vestiging: '00AP00',
    plaats: 'ZOETERMEER',
    kind: 'bo',
    cluster: null,
  });
  expect(bo?.counts).toEqual([0, 14, MASKED, ...Array<number>(20).fill(0)]);
  expect(so).toMatchObject({ vestiging: '00AO01', kind: 'vso', cluster: 4 });
});

test.each([
  ['00AP;0;X;Mbo;nvt', 'SOORT_PO', 'unknown-soort'],
  ['00AP;0;X;So;5', 'CLUSTER', 'not-a-count'],
  ['00AP;100;X;Bo;nvt', 'VESTIGINGSCODE', 'not-a-code'],
])('a row that begins with %s is refused at %s', (start, column, problem) => {
  expect(problemOf(() => read(row(start)))).toMatchObject({ row: 2, column, problem });
});
