import { describe, expect, test } from 'vitest';
import { readInhabitants, readRawReach } from '../../../../src/formats/cbs/reach.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const HEADER =
  'gemeentecode;gemeentenaam;kinderdagverblijf_gemiddelde_afstand_in_km;basisonderwijs_gemiddelde_afstand_in_km;basisonderwijs_gemiddeld_aantal_binnen_1_km;basisonderwijs_gemiddeld_aantal_binnen_3_km;basisonderwijs_gemiddeld_aantal_binnen_5_km;voortgezet_onderwijs_gem_afstand_in_km;voortgezet_onderwijs_gemiddeld_aantal_binnen_3_km;voortgezet_onderwijs_gemiddeld_aantal_binnen_5_km;voortgezet_onderwijs_gemiddeld_aantal_binnen_10_km;vmbo_gemiddelde_afstand_in_km;vmbo_gemiddeld_aantal_binnen_3_km;vmbo_gemiddeld_aantal_binnen_5_km;vmbo_gemiddeld_aantal_binnen_10_km;havo_vwo_gemiddelde_afstand_in_km;havo_vwo_gemiddeld_aantal_binnen_3_km;havo_vwo_gemiddeld_aantal_binnen_5_km;havo_vwo_gemiddeld_aantal_binnen_10_km;treinstation_gemiddelde_afstand_in_km';
const INHABITANTS = new Map([['GM0197', 27_308]]);
const read = (row: string) => readRawReach(utf8(`${HEADER}\n${row}\n`), 'kwb.csv', INHABITANTS);

describe('the distances to schools of CBS', () => {
  test('are read without those to other places, with the inhabitants of the gemeente', () => {
    expect(
      read('GM0197;Aalten;0.8;0.8;1.8;4.5;7.3;1.8;1.3;1.6;3.7;1.8;1.3;1.6;3.6;4.4;1;1.3;2.3;4.4'),
    ).toEqual([
      {
        gemeente: 'GM0197',
        inhabitants: 27_308,
        figures: [0.8, 1.8, 4.5, 7.3, 1.8, 1.3, 1.6, 3.7, 1.8, 1.3, 1.6, 3.6, 4.4, 1, 1.3, 2.3],
      },
    ]);
  });

  test.each([
    [
      'GM0014;Groningen;0.8;0.8;1.8;4.5;7.3;1.8;1.3;1.6;3.7;1.8;1.3;1.6;3.6;4.4;1;1.3;2.3;4.4',
      'gemeentecode',
    ],
    [
      'GM0197;Aalten;0.8;-99997;1.8;4.5;7.3;1.8;1.3;1.6;3.7;1.8;1.3;1.6;3.6;4.4;1;1.3;2.3;4.4',
      'basisonderwijs_gemiddelde_afstand_in_km',
    ],
  ])('%s is refused at %s', (row, column) => {
    expect(problemOf(() => read(row))).toMatchObject({ row: 2, column });
  });
});

test('the inhabitants of CBS are read by gemeente', () => {
  const text = 'gemeentecode,gemeentenaam,water,aantal_inwoners\nGM0197,Aalten,NEE,27308\n';
  expect(readInhabitants(utf8(text), 'kwb.csv', new Set(['GM0197']))).toEqual(INHABITANTS);
});
