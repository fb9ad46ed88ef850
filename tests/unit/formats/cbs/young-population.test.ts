import { describe, expect, test } from 'vitest';
import {
  readKeyFigures,
  readPopulationByAge,
} from '../../../../src/formats/cbs/young-population.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const FOOT = '"© Centraal Bureau voor de Statistiek, Den Haag/Heerlen 24-9-2015"';
const ROW = '"Aalten";"2006";"Jonger dan 5 jaar";"1600";"820";"0197"';
const population = (rows: readonly string[], foot = FOOT) =>
  [
    '"Bevolking; geslacht, leeftijd, burgerlijke staat en regio, 1 januari"',
    '"";"";"Onderwerpen";"Bevolking naar geslacht";"Bevolking naar geslacht";"Gemeente"',
    '"";"";"Onderwerpen";"Mannen en vrouwen";"Mannen";"Gemeente"',
    `"Regio's";"Perioden";"Leeftijd";"aantal";"aantal";"code"`,
    ...rows,
    foot,
    '',
  ].join('\n');
const read = (...rows: string[]) => readPopulationByAge(utf8(population(rows)), 'p.csv');

describe('population by age', () => {
  test('is read of children younger than five, by the code of the gemeente', () => {
    const others = ['Totaal leeftijden', '5 tot 10 jaar'].map((age) =>
      ROW.replace('Jonger dan 5 jaar', age),
    );
    expect(read(...others, ROW, ROW.replace('"1600"', '"-"').replace('0197', '0003'))).toEqual([
      { area: 'GM0197', year: 2006, children: 1600 },
      { area: 'GM0003', year: 2006, children: 0 },
    ]);
  });

  test.each([
    [[ROW, ROW], 6, 'code', 'duplicate-row'],
    [[ROW.replace('"2006"', '"x"')], 5, 'Perioden', 'not-a-year'],
    [[ROW.replace('"1600"', '"."')], 5, 'aantal', 'not-a-count'],
    [[ROW.replace('0197', 'Aalten')], 5, 'code', 'not-a-code'],
    [[ROW.replace(';"0197"', '')], 5, 'code', 'unequal-row'],
    [[ROW.replace('Jonger dan 5 jaar', '0 tot 5 jaar')], 1, 'Leeftijd', 'no-rows'],
  ])('%j is refused at row %i, column %s: %s', (rows, row, column, problem) => {
    expect(problemOf(() => read(...rows))).toMatchObject({ row, column, problem });
  });

  test('is refused without its last line, and with other headings', () => {
    const cut = utf8(population([ROW], ''));
    expect(problemOf(() => readPopulationByAge(cut, 'p.csv'))).toMatchObject({
      problem: 'truncated',
    });
    const other = utf8(population([ROW]).replace('"Leeftijd";"aantal"', '"Leeftijd";"x 1 000"'));
    expect(problemOf(() => readPopulationByAge(other, 'p.csv'))).toMatchObject({ row: 4, problem: 'unknown-header' }); // prettier-ignore
  });
});

describe('the key figures of CBS', () => {
  const HEADER = `"Perioden";"Regio's";"Bevolking/Bevolkingssamenstelling op 1 januari/Totale bevolking (aantal)";"Bevolking/Bevolkingssamenstelling op 1 januari/Leeftijd/Leeftijdsgroepen/Jonger dan 5 jaar (aantal)"`;
  const read = (...rows: string[]) => readKeyFigures(utf8([HEADER, ...rows, ''].join('\n')), 'k.csv'); // prettier-ignore
  test('are read of the country and of gemeenten that exist, by name', () => {
    const rows = ['"2025";"Nederland";18044027;858425', '"2025";"Aalburg";;', '"2025";"Aalten";27308;1300']; // prettier-ignore
    expect(read(...rows)).toEqual([
      { area: 'Nederland', year: 2025, children: 858_425 },
      { area: 'Aalten', year: 2025, children: 1300 },
    ]);
  });
  test('are refused with a cell that is no count, an area twice, or without the column', () => {
    expect(problemOf(() => read('"2025";"Aalten";1;x'))).toMatchObject({ row: 2, problem: 'not-a-count' }); // prettier-ignore
    const twice = '"2025";"Aalten";1;2';
    expect(problemOf(() => read(twice, twice))).toMatchObject({ row: 3, column: "Regio's", problem: 'duplicate-row' }); // prettier-ignore
    const without = utf8('"Perioden";"Regio\'s"\n"2025";"Aalten"\n');
    expect(problemOf(() => readKeyFigures(without, 'k.csv'))).toMatchObject({ problem: 'missing-column' }); // prettier-ignore
  });
});
