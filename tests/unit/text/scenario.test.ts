import { describe, expect, test } from 'vitest';
import { BIRTHS_MARGIN, NEUTRAL } from '../../../src/forecast/scenario/scenario.ts';
import { levers as enLevers } from '../../../src/text/en/levers.ts';
import { scenario as en } from '../../../src/text/en/scenario.ts';
import { levers as nlLevers } from '../../../src/text/nl/levers.ts';
import { scenario as nl } from '../../../src/text/nl/scenario.ts';

describe.each([
  ['nl', nl, nlLevers, ','],
  ['en', en, enLevers, '.'],
] as const)('the words about lower and higher births (%s)', (_, words, levers, point) => {
  const { presets, about } = levers.of.geboorten;

  test('give the percentages with which the scenario reckons', () => {
    for (const [year, percent] of BIRTHS_MARGIN) {
      const written = String(percent).replace('.', point);
      expect(presets.laag).toContain(`${year} −${written}`);
      expect(presets.hoog).toContain(`${year} +${written}`);
      const inWords = (geboorten: 'laag' | 'hoog') =>
        words.leversInWords({ ...NEUTRAL, geboorten }, NEUTRAL);
      expect(inWords('laag')).toContain(`${year} −${written}`);
      expect(inWords('hoog')).toContain(`${year} +${written}`);
    }
  });

  test('do not call them the band of CBS', () => {
    expect(`${presets.laag} ${presets.hoog}`).not.toContain('CBS');
    expect(about).toMatch(/niet: het CBS verwachtte|not that band: in December 2023 CBS expected/);
  });
});
