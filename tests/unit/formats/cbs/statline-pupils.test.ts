import { describe, expect, test } from 'vitest';
import { readStatLinePupils } from '../../../../src/formats/cbs/statline-pupils.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const HEADER =
  '"Geslacht";"Onderwijssoort";"Perioden";"Regiokenmerken";"Leerlingen/studenten (aantal)"';
const row = (kind: string, period: string, name: string, count: string) =>
  `"Totaal mannen en vrouwen";"${kind}";"${period}";"${name}";${count}`;
const read = (...rows: string[]) =>
  readStatLinePupils(utf8(`\uFEFF${[HEADER, ...rows, ''].join('\r\n')}`), 's.csv');
const ROW = row('Basisonderwijs', "2013/'14", "'s-Gravenhage (gemeente)", '2220');

describe('pupils by residence of StatLine', () => {
  test('have a soort, also a misspelt one, the first year of the school year and the name of then', () => {
    const { pupils } = read(
      ROW,
      row('Voortgezet speciaal ondewijs ', "2023/'24*", 'Haaren', '10'),
      row('Totaal voortgezet onderwijs', "1999/'00", 'Gemeenten; niet in te delen', '2100'),
    );
    expect(pupils).toEqual([
      { soort: 'bo', year: 2013, name: "'s-Gravenhage (gemeente)", pupils: 2220 },
      { soort: 'vso', year: 2023, name: 'Haaren', pupils: 10 },
      { soort: 'vo', year: 1999, name: null, pupils: 2100 },
    ]);
  });

  test('leave out totals of soorten and gemeenten that did not exist, and count them', () => {
    const total = row('Totaal (speciaal) basisonderwijs', "2013/'14", 'Aalten', '2300');
    const ended = row('Basisonderwijs', "2023/'24*", 'Haaren', '');
    expect(read(ROW, total, ended)).toMatchObject({ pupils: { length: 1 }, others: 2 });
  });

  test.each([
    [[row('Hoger onderwijs', "2013/'14", 'Aalten', '1')], 2, 'Onderwijssoort', 'unknown-soort'],
    [[ROW.replace('Totaal mannen en vrouwen', 'Mannen')], 2, 'Geslacht', 'unknown-soort'],
    [[row('Basisonderwijs', '2013', 'Aalten', '1')], 2, 'Perioden', 'not-a-year'],
    [[row('Basisonderwijs', "2013/'15", 'Aalten', '1')], 2, 'Perioden', 'not-a-year'],
    [[row('Basisonderwijs', "2013/'14", 'Aalten', '1,5')], 2, 'Leerlingen/studenten (aantal)', 'not-a-count'], // prettier-ignore
    [[ROW, ROW], 3, 'Regiokenmerken', 'duplicate-row'],
  ])('%j are refused at row %i, column %s: %s', (rows, at, column, problem) => {
    expect(problemOf(() => read(...rows))).toMatchObject({ row: at, column, problem });
  });
});
