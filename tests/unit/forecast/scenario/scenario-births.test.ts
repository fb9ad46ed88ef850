import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { percentIn, scenarioBirths } from '../../../../src/forecast/scenario/scenario-births.ts';
import { applyScenario } from '../../../../src/forecast/scenario/apply.ts';
import { CBS_BIRTHS, NEUTRAL } from '../../../../src/forecast/scenario/scenario.ts';
import { readBirths } from '../../../../src/formats/site/geboorten.ts';
import { birthsUpTo } from '../../../fixtures/panel-builder.ts';

const site = readBirths(readFileSync('public/data/geboorten.csv', 'utf8'), 'geboorten.csv');

describe('the births that CBS expects', () => {
  test('are those of its table of December 2023 in 2030 and 2040, whatever we expect ourselves', () => {
    for (const list of [site, birthsUpTo(2024), birthsUpTo(2027)]) {
      for (const path of ['cbs', 'cbs-laag', 'cbs-hoog'] as const) {
        const births = scenarioBirths(list, path);
        for (const [year, expected] of CBS_BIRTHS[path]) {
          expect(births(year)).toBeCloseTo(expected, 3);
        }
        expect(births(2045)).toBeCloseTo(CBS_BIRTHS[path][1]![1], 3);
      }
    }
  });

  test('lie on a straight line from the births of now, and leave known births as they are', () => {
    const [now, cbs] = ([0, 'cbs'] as const).map((one) => scenarioBirths(site, one));
    expect(cbs!(2024)).toBe(now!(2024));
    expect(cbs!(2027)).toBeCloseTo((now!(2027) + 182_826) / 2, 3);
    expect(cbs!(2035)).toBeCloseTo((182_826 + 197_832) / 2, 3);
  });

  test('are passed by where the year of CBS is known already', () => {
    const known = { newest: 2032, expected: 170_000 };
    expect(percentIn(2036, known, 'cbs')).toBeCloseTo((197_832 / 170_000 - 1) * 50, 9);
    expect(percentIn(2032, known, 'cbs')).toBe(0);
  });

  test('give primary education as many pupils as the audit of the projection says', () => {
    const path = Float64Array.from({ length: 15 }, () => 1);
    const ratio = applyScenario(path, 2025, 'bo', { ...NEUTRAL, geboorten: 'cbs' }, site);
    // bo with CBS's births against ours: 1,343 / 1,335 (2030), 1,388 / 1,316 (2035), 1,474 / 1,316 thousand (2040).
    expect(ratio[4]).toBeCloseTo(1343 / 1335, 2);
    expect(ratio[14]).toBeCloseTo(1474 / 1316, 2);
  });
});
