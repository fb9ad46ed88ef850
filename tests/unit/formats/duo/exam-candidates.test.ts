import { describe, expect, test } from 'vitest';
import { readExamCandidates } from '../../../../src/formats/duo/exam-candidates.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const HEADER =
  'INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;GEMEENTENAAM;ONDERWIJSTYPE VO;INSPECTIECODE;OPLEIDINGSNAAM;' +
  'EXAMENKANDIDATEN SCHOOLJAAR 2023-2024 - MAN;EXAMENKANDIDATEN SCHOOLJAAR 2023-2024 - TOTAAL;' +
  'GESLAAGDEN SCHOOLJAAR 2023-2024 - TOTAAL;EXAMENKANDIDATEN SCHOOLJAAR 2024-2025 - TOTAAL';
const file = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const read = (...rows: string[]) => readExamCandidates(utf8(file(...rows)), 'e.csv');
const row = (programme: string, counts: string, level = 'VMBO') =>
  `00AH;00AH00;Het Stedelijk;ENSCHEDE;${level};10;${programme};9;${counts}`;

describe('exam candidates of DUO', () => {
  test('are summed over the programmes of a type, masked counts apart, both sexes together', () => {
    expect(
      read(
        row('VMBO T - economie', '20;19;<5'),
        row('VMBO T - techniek', '<5;1;<5'),
        row('VMBO LWT - techniek', '0;0;6'),
      ),
    ).toEqual([
      { vestiging: '00AH00', name: 'Het Stedelijk', gemeente: 'ENSCHEDE', type: 'vmbo-t', year: 2023, known: 20, masked: 1 }, // prettier-ignore
      { vestiging: '00AH00', name: 'Het Stedelijk', gemeente: 'ENSCHEDE', type: 'vmbo-t', year: 2024, known: 0, masked: 2 }, // prettier-ignore
      { vestiging: '00AH00', name: 'Het Stedelijk', gemeente: 'ENSCHEDE', type: 'vmbo-lwt', year: 2024, known: 6, masked: 0 }, // prettier-ignore
    ]);
  });

  test('have types by level and, in vmbo, by the first words of the programme', () => {
    const typesOf = (...rows: string[]) => read(...rows).map(({ type }) => type);
    expect(
      typesOf(
        row('HAVO - N&T', '5;5;0', 'HAVO'),
        row('VWO - C&M', '5;5;0', 'VWO'),
        row('VMBO B - groen', '5;5;0'),
        row('VMBO K - groen', '5;5;0'),
        row('VMBO G - groen', '5;5;0'),
      ),
    ).toEqual(['havo', 'vwo', 'vmbo-b', 'vmbo-k', 'vmbo-g']);
  });

  test('have the columns of older editions, in Windows-1252', () => {
    const text = file(
      row('HAVO - N&T', '5;5;0', 'HAVO').replace('ENSCHEDE', 'SÚDWEST-FRYSLÂN'),
    ).replace('INSTELLINGSCODE;VESTIGINGSCODE', 'BRIN NUMMER;VESTIGINGSNUMMER');
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(readExamCandidates(latin, 'e.csv')[0]?.gemeente).toBe('SÚDWEST-FRYSLÂN');
  });

  test('are read from a file that was encoded twice', () => {
    const [first] = read(row('HAVO - N&T', '5;5;0', 'HAVO').replace('ENSCHEDE', 'SÃ\u009aDWEST-FRYSLÃ\u0082N')); // prettier-ignore
    expect(first?.gemeente).toBe('SÚDWEST-FRYSLÂN');
  });

  test.each([
    [[row('VMBO X - groen', '5;5;0')], 2, 'OPLEIDINGSNAAM', 'unknown-soort'],
    [[row('VMBO', '5;5;0', 'MBO')], 2, 'OPLEIDINGSNAAM', 'unknown-soort'],
    [[row('VMBO B - groen', '1,5;5;0')], 2, 'EXAMENKANDIDATEN SCHOOLJAAR 2023-2024 - TOTAAL', 'not-a-count'], // prettier-ignore
    [[row('VMBO B - groen', '5;5;0'), row('VMBO B - groen', '6;5;0')], 3, 'OPLEIDINGSNAAM', 'duplicate-row'], // prettier-ignore
    [[row('VMBO B - groen', '5;5;0'), row('VMBO K - groen', '5;5;0').replace('ENSCHEDE', 'DELFT')], 3, 'GEMEENTENAAM', 'duplicate-row'], // prettier-ignore
    [[row('VMBO B - groen', '5;5;0').replace('00AH00', '00AI00')], 2, 'VESTIGINGSCODE', 'not-a-code'], // prettier-ignore
  ])('%j are refused at row %i, column %s: %s', (rows, at, column, problem) => {
    expect(problemOf(() => read(...rows))).toMatchObject({ row: at, column, problem });
  });

  test('are refused without a column for the candidates of a school year', () => {
    const text = file(row('VMBO B - groen', '5;5;0')).replaceAll('TOTAAL', 'ALLES');
    expect(problemOf(() => readExamCandidates(utf8(text), 'e.csv'))).toMatchObject({
      problem: 'missing-column',
    });
  });
});
