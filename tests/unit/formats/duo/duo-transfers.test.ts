import { expect, test } from 'vitest';
import { readDuoTransfers } from '../../../../src/formats/duo/duo-transfers.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const HEADER =
  'NR_ADMIN_VAN,CODE_FUNCTIE_VAN,CODE_SOORT_VAN,CODE_WET_VAN,NR_ADMIN_NAAR,CODE_FUNCTIE_NAAR,CODE_SOORT_NAAR,CODE_WET_NAAR,DT_OVERGANG,CODE_OVERGANG';
const read = (...rows: string[]) =>
  readDuoTransfers(utf8([HEADER, ...rows, ''].join('\r\n'), true), 'overgangen.csv');

test('transfers between vestigingen and between schools are kept, others are counted', () => {
  const { transfers, others } = read(
    '"00AB00","D","VST","WPO","00AA01","D","VST","WPO",1-8-2005,"F"',
    '"00AE","U","SPEC","WEC","25PW","U","VOS","WVO",1-8-2010,"V"',
    '"12345","B","BINS",,"23456","B","BINS",,1-8-2010,"V"',
    '"26FB","D","LOC","WVO","26FB00","D","VST","WVO",1-8-2010,"S"',
  );
  expect(transfers).toEqual([
    {
      from: { sector: 'po', code: '00AB00' },
      to: { sector: 'po', code: '00AA01' },
      year: 2005,
      kind: 'fusie',
      level: 'vestiging',
    },
    {
      from: { sector: 'po', code: '00AE' },
      to: { sector: 'vo', code: '25PW' },
      year: 2010,
      kind: 'overdracht',
      level: 'instelling',
    },
  ]);
  expect(others).toBe(2);
});

test.each([
  ['1-1-2005', 2005],
  ['1-10-2005', 2005],
  ['2-10-2005', 2006],
  ['31-12-2005', 2006],
])('a transfer on %s is before the count of %i', (date, year) => {
  const row = `"00AB00","D","VST","WPO","00AA01","D","VST","WPO",${date},"F"`;
  expect(read(row).transfers[0]?.year).toBe(year);
});

test('a date or a kind of another form is refused with its place', () => {
  const row = '"00AB00","D","VST","WPO","00AA01","D","VST","WPO",2005-08-01,"F"';
  expect(problemOf(() => read(row))).toMatchObject({
    column: 'DT_OVERGANG',
    problem: 'not-a-date',
  });
  const other = row.replace('2005-08-01,"F"', '1-8-2005,"Q"');
  expect(problemOf(() => read(other))).toMatchObject({ row: 2, column: 'CODE_OVERGANG' });
});
