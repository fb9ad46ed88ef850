import { describe, expect, test } from 'vitest';
import { BIRTHS_MARGIN, CBS_BIRTHS, NEUTRAL } from '../../../src/forecast/scenario/scenario.ts';
import { levers as enLevers } from '../../../src/text/en/levers.ts';
import { scenario as en } from '../../../src/text/en/scenario.ts';
import { levers as nlLevers } from '../../../src/text/nl/levers.ts';
import { scenario as nl } from '../../../src/text/nl/scenario.ts';

describe.each([
  ['nl', nl, nlLevers, ',', '.'],
  ['en', en, enLevers, '.', ','],
] as const)('the words about paths of births (%s)', (_, words, levers, point, thousands) => {
  const { presets, about } = levers.of.geboorten;
  const inWords = (geboorten: keyof typeof CBS_BIRTHS | 'laag' | 'hoog') =>
    words.leversInWords({ ...NEUTRAL, geboorten }, NEUTRAL);

  test('give the births of CBS that the scenario uses, with their source and date', () => {
    for (const path of ['cbs', 'cbs-laag', 'cbs-hoog'] as const) {
      for (const [year, births] of CBS_BIRTHS[path]) {
        const written = (births / 1000).toFixed(1).replace('.', thousands) + '00';
        for (const text of [presets[path], inWords(path)]) {
          expect(text).toContain(written);
          expect(text).toContain(String(year));
        }
        expect(about).toContain(written);
      }
    }
    expect(about).toMatch(/december 2023|December 2023/);
    expect(about).toContain('85746NED');
  });

  test('give the percentages of the paths of older links, and do not call these the band of CBS', () => {
    for (const [year, percent] of BIRTHS_MARGIN) {
      const written = String(percent).replace('.', point);
      for (const [path, sign] of [
        ['laag', '−'],
        ['hoog', '+'],
      ] as const) {
        expect(presets[path]).toContain(`${year} ${sign}${written}`);
        expect(inWords(path)).toContain(`${year} ${sign}${written}`);
      }
    }
    expect(`${presets.laag} ${presets.hoog}`).not.toContain('CBS');
  });
});
