import { sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../src/areas/codes.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Answer, Question } from '../../src/engine/protocol/figures.ts';
import { areaOf, areasOf } from '../../src/tables/area-view.ts';
import { committed } from '../fixtures/raw-folder.ts';

const engine = createEngine(async (name) => committed(name));
const QUESTION: Question = {
  sector: 'vo',
  counted: 'woon',
  soorten: ['vo'],
  measure: 'verandering',
  base: 2013,
  classes: 'kwantielen',
  thresholds: null,
  sets: [],
};
const ask = async (change: Partial<Question>) =>
  (await engine.ask({ ...QUESTION, ...change })) as Answer;

describe('the engine, asked for what is counted otherwise than pupils at schools', () => {
  test('answers with the pupils by residence of StatLine 85701NED', async () => {
    const { counts, projection } = await ask({});
    const country = areaOf(counts, COUNTRY);
    expect([2013, 2023].map((year) => country.at(year).pupils)).toEqual([973_730, 940_960]);
    const living = (year: number) =>
      sum(areasOf(counts).slice(0, counts.gemeenten), (area) => area.at(year).pupils);
    // Until 2020 the pupils of Haaren, which was divided over four gemeenten, have no gemeente of today.
    expect([2021, 2023].map(living)).toEqual([926_450, 937_950]);
    expect([counts.gemeenten, projection]).toEqual([342, null]);
  });

  test('answers with the exam candidates of eleven school years, of one type and of all of vmbo', async () => {
    const one = await ask({ counted: 'examen', soorten: ['vmbo-b'], base: 2014 });
    expect(areaOf(one.counts, COUNTRY).at(2014).pupils).toBe(19_690);
    const { masked } = areaOf(one.counts, COUNTRY).at(2024);
    expect(areaOf(one.counts, COUNTRY).boundsAt(2024)).toEqual({
      low: 12_379 + masked,
      high: 12_379 + 4 * masked,
    });
    const vmbo = await ask({
      counted: 'examen',
      soorten: ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t'],
      base: 2014,
    });
    const then = areaOf(vmbo.counts, COUNTRY).at(2014);
    expect(then.pupils).toBe(19_690 + 28_171 + 7_009 + 49_259);
    expect(then.vestigingen).toBeLessThan(
      areaOf(one.counts, COUNTRY).at(2014).vestigingen + 3 * 700,
    );
  });

  test('answers with the in- and outflow of vo in the years of which both counts are known', async () => {
    const { counts, matrix, other } = await ask({ measure: 'saldo' });
    expect(other).toEqual({ years: [2019, 2023, 2024, 2025], files: ['vo.csv'] });
    const { counts: atSchools } = await ask({ counted: 'school', measure: 'leerlingen' });
    const utrecht = areaOf(counts, 'GM0344');
    const inflow = utrecht.cell(matrix.values, 2019);
    expect(inflow).toBe(areaOf(atSchools, 'GM0344').at(2019).pupils - utrecht.at(2019).pupils);
    expect(utrecht.cell(matrix.values, 2015)).toBeNaN();
  });
});
