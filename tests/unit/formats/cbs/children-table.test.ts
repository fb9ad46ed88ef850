import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenLayout, readChildrenRow } from '../../../../src/formats/cbs/children-table.ts';
import { FormatError } from '../../../../src/formats/format-error.ts';

const at = (column: number) => ({ file: 'f', row: 9, column: String(column) });
/** The figures in a row: area, what is counted, year, month and number. */
const read = (above: string[][], header: string[], row: string[]) => {
  const cells = readChildrenRow(childrenLayout(header, above)!, row, at);
  return typeof cells === 'string'
    ? cells
    : cells.map(({ area, counted, period, children }) => [area, counted, period.year, period.month, children]); // prettier-ignore
};
const TYPED = ['ID', 'RegioS', 'Perioden', 'LevendGeborenKinderen_2', 'Overledenen_3'];
const OBSERVED = ['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue', 'RegioS', 'Perioden'];

describe('births per month', () => {
  test('are found below titles and topics, or by the keys of open data', () => {
    const topics = ['', '', 'Bevolkingsontwikkeling|Overledenen', 'Bevolkingsontwikkeling|Levend geboren kinderen']; // prettier-ignore
    const born = ['Aalten', 'geboren', 2024, 1, 20];
    expect(read([['Titel'], topics], ['Perioden', "Regio's", 'aantal', 'aantal'], ['2024 januari', 'Aalten', '3', '20'])).toEqual([born]); // prettier-ignore
    expect(read([], ['Perioden', "Regio's", 'Levend geboren kinderen (aantal)'], ['2024 januari*', 'Aalten', '20'])).toEqual([born]); // prettier-ignore
    expect(read([], TYPED, ['0', 'GM0197', '2024MM01', '   20', '3'])).toEqual([['GM0197', 'geboren', 2024, 1, 20]]); // prettier-ignore
    expect(read([], OBSERVED, ['0', 'M000173_1', 'None', '20.0', '', 'GM0197', '2024MM01'])).toEqual([['GM0197', 'geboren', 2024, 1, 20]]); // prettier-ignore
  });

  test('are read with the months side by side', () => {
    const above = [['', 'Levend geboren kinderen', 'Levend geboren kinderen', 'Overledenen'], ['', '2024 januari', '2024 februari', '2024 januari']]; // prettier-ignore
    expect(
      read(above, ["Regio's", 'aantal', 'aantal', 'aantal'], ['Aalten', '20', '.', '9']),
    ).toEqual([
      ['Aalten', 'geboren', 2024, 1, 20],
      ['Aalten', 'geboren', 2024, 2, NaN],
    ]);
  });

  test('of the country are named so, and those of larger areas and other topics are left out', () => {
    const row = (area: string) => read([], TYPED, ['0', area, '2024JJ00', '20', '3']);
    expect(row('NL01')).toEqual([['NL', 'geboren', 2024, null, 20]]);
    expect([row('PV25'), row('Gelderland (PV)'), row('CR14'), row('')]).toEqual(['PV25', 'Gelderland (PV)', 'CR14', '']); // prettier-ignore
    expect(read([], OBSERVED, ['0', 'M000179_1', 'None', '20', '', 'GM0197', '2024MM01'])).toBe('M000179_1'); // prettier-ignore
  });

  test('are no other births, and no other table', () => {
    expect(
      childrenLayout(['Perioden', "Regio's", 'Levend geboren jongens (aantal)'], []),
    ).toBeNull();
    expect(childrenLayout(['Perioden', "Regio's", 'Levend geboren kinderen, relatief (per 1 000 inwoners)'], [])).toBeNull(); // prettier-ignore
    expect(childrenLayout(['Perioden', 'Levend geboren kinderen (aantal)'], [])).toBeNull();
    expect(childrenLayout(["Regio's", 'Levend geboren kinderen'], [])).toBeNull();
  });
});

describe('the population by age', () => {
  const HEADER = ['Geslacht', 'Leeftijd', 'Burgerlijke staat', "Regio's", 'Perioden', 'Bevolking op 1 januari (aantal)']; // prettier-ignore
  const row = (...cells: string[]) => read([], HEADER, cells);

  test('is that of all children of one age, in words or codes', () => {
    expect(row('Totaal mannen en vrouwen', '0 jaar', 'Totaal burgerlijke staat', 'Aalten', '2024', '230')).toEqual([['Aalten', 0, 2024, null, 230]]); // prettier-ignore
    expect(row('T001038', '10400', 'T001019', 'GM0197', '2024JJ00', '230')).toEqual([['GM0197', 4, 2024, null, 230]]); // prettier-ignore
    expect(row('T001038', '70100', 'T001019', 'GM0197', '2024JJ00', '1100')).toEqual([['GM0197', '0-4', 2024, null, 1100]]); // prettier-ignore
  });

  test('leaves out other ages, boys and girls, and the unmarried', () => {
    expect(row('Mannen', '0 jaar', 'Totaal burgerlijke staat', 'Aalten', '2024', '1')).toBe(
      'Mannen',
    );
    expect(row('T001038', '10500', 'T001019', 'GM0197', '2024JJ00', '1')).toBe('10500');
    expect(row('T001038', '10010', '1010', 'GM0197', '2024JJ00', '1')).toBe('1010');
  });

  test('is read with the ages side by side', () => {
    const above = [['', '', 'Bevolking op 1 januari', 'Bevolking op 1 januari'], ['', '', '0 jaar', '1 jaar']]; // prettier-ignore
    expect(
      read(above, ["Regio's", 'Perioden', 'aantal', 'aantal'], ['Aalten', '2024', '230', '-']),
    ).toEqual([
      ['Aalten', 0, 2024, null, 230],
      ['Aalten', 1, 2024, null, 0],
    ]);
  });
});

test.each([
  ['1.234', 'not-a-count'],
  ['12,5', 'not-a-count'],
  ['-3', 'not-a-count'],
  ['2 0', 'not-a-count'],
])('%s is no number of children', (raw, problem) => {
  const wrong = () => read([], TYPED, ['0', 'GM0197', '2024MM01', raw, '3']);
  expect(wrong).toThrow(expect.objectContaining({ problem, row: 9, column: '3' }));
});

test('whatever a row has is read, left out or refused by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), (row) => {
      try {
        const cells = readChildrenRow(childrenLayout(TYPED, [])!, row, at);
        if (typeof cells !== 'string') {
          for (const { children } of cells) expect(children === null || children >= 0 || Number.isNaN(children)).toBe(true); // prettier-ignore
        }
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }),
  );
});
