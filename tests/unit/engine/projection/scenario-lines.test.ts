import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioLines } from '../../../../src/engine/projection/scenario-lines.ts';
import type { Path } from '../../../../src/forecast/methods/method.ts';
import { NEUTRAL } from '../../../../src/forecast/scenario/scenario.ts';
import { withSets } from '../../../../src/tables/sets.ts';
import { anyScenario } from '../../../fixtures/any-scenario.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';

const counts = countsWith({ GM0001: [400, 300], GM0002: [100, 100] });
const path: Path = {
  origin: 2016,
  horizons: 2,
  values: Float64Array.from([290, 280, 95, 90]),
  reasons: [null, null],
  problem: null,
};
const bo = { soort: 'bo' as const, codes: ['GM0001', 'GM0002'], path };
const lines = (...scenarios: Parameters<typeof scenarioLines>[4]) =>
  scenarioLines(counts, [bo], [], { codes: ['GM0001', 'GM0002'], sets: [] }, scenarios).map(
    ({ code, pupils }) => [code, ...pupils],
  );

describe('the lines of scenarios', () => {
  it('equal the projection if the scenario changes nothing', () => {
    expect(lines({ levers: NEUTRAL, area: null })).toEqual([
      ['GM0001', 290, 280],
      ['GM0002', 95, 90],
    ]);
  });
  it('are of one gemeente only if the scenario applies to one', () => {
    expect(lines({ levers: NEUTRAL, area: 'GM0002' })).toEqual([['GM0002', 95, 90]]);
  });
  it('divide new homes by the size of the gemeenten, without changing their total', () => {
    const nieuwbouw = { homes: 100, pupilsPerHome: 0.2, from: 2018 };
    const made = lines({ levers: { ...NEUTRAL, nieuwbouw }, area: null });
    expect(made).toEqual([
      ['GM0001', 290, 295],
      ['GM0002', 95, 95],
    ]);
  });
  it('treat a set of gemeenten as one area', () => {
    const sets = [{ code: 'eigen.0', members: ['GM0001', 'GM0002'] }];
    const levers = { ...NEUTRAL, instroom: 10 };
    const supposed = [{ levers, area: null }];
    const asked = { codes: ['eigen.0'], sets };
    const [line] = scenarioLines(withSets(counts, sets), [bo], [], asked, supposed);
    expect(line?.code).toBe('eigen.0');
    expect(line?.pupils[0]).toBeCloseTo(385 * 1.1, 9);
  });
  const region = { code: 'eigen.0', members: ['GM0001', 'GM0002'] };
  const ofRegion = (...scenarios: Parameters<typeof scenarioLines>[4]) => {
    const asked = { codes: [region.code], sets: [region] };
    return scenarioLines(withSets(counts, [region]), [bo], [], asked, scenarios);
  };
  it('of a region are the sum of the lines of its gemeenten, whatever the levers', () => {
    fc.assert(
      fc.property(anyScenario, ({ levers }) => {
        const parts = lines({ levers, area: null });
        const [whole] = ofRegion({ levers, area: null });
        for (const h of [1, 2]) {
          const sum = parts.reduce((pupils, part) => pupils + Number(part[h]), 0);
          expect(whole?.pupils[h - 1]).toBeCloseTo(sum, 6);
        }
      }),
    );
  });
  it('of a region change by one gemeente where the scenario applies to that gemeente', () => {
    const levers = { ...NEUTRAL, instroom: 10 };
    const [line] = ofRegion({ levers, area: 'GM0002' });
    expect(line?.pupils[0]).toBeCloseTo(290 + 95 * 1.1, 9);
    expect(ofRegion({ levers, area: 'GM0003' })).toEqual([]);
  });
  it('of a region equal its projection exactly if the scenario changes nothing', () => {
    expect(ofRegion({ levers: NEUTRAL, area: null })[0]?.pupils).toEqual(
      Float64Array.from([385, 370]),
    );
  });
  it('give no new homes to a gemeente without schools of the soort that gets their pupils', () => {
    const nieuwbouw = { homes: 100, pupilsPerHome: 0.2, from: 2017 };
    const sbo = {
      soort: 'sbo' as const,
      codes: ['GM0001', 'GM0002'],
      path: {
        ...path,
        values: Float64Array.from([20, 20, NaN, NaN]),
        reasons: [null, 'no-pupils'],
      },
    } satisfies Parameters<typeof scenarioLines>[1][number];
    const scenario = { levers: { ...NEUTRAL, nieuwbouw }, area: null };
    const asked = { codes: ['GM0001', 'GM0002'], sets: [] };
    const made = scenarioLines(counts, [sbo, bo], [], asked, [scenario]);
    expect(made.map(({ code, pupils }) => [code, pupils[0]])).toEqual([
      ['GM0001', 330],
      ['GM0002', 95],
    ]);
  });
  it('are not of an area where one of the soorten has pupils but no projection, as the projection itself', () => {
    const short: Path = {
      ...path,
      reasons: ['too-short', null],
      values: Float64Array.from([NaN, NaN, 20, 20]),
    };
    const sbo = { soort: 'sbo' as const, codes: ['GM0001', 'GM0002'], path: short };
    const question = { codes: ['GM0001', 'GM0002'], sets: [] };
    const made = scenarioLines(counts, [bo, sbo], [], question, [{ levers: NEUTRAL, area: null }]);
    expect(made.map(({ code, pupils }) => [code, ...pupils])).toEqual([['GM0002', 115, 110]]);
  });
  it('are of an area that has no pupils of one of the soorten', () => {
    const none: Path = {
      ...path,
      reasons: ['no-pupils', null],
      values: Float64Array.from([NaN, NaN, 20, 20]),
    };
    const sbo = { soort: 'sbo' as const, codes: ['GM0001', 'GM0002'], path: none };
    const question = { codes: ['GM0001'], sets: [] };
    const made = scenarioLines(counts, [bo, sbo], [], question, [{ levers: NEUTRAL, area: null }]);
    expect(made.map(({ code, pupils }) => [code, ...pupils])).toEqual([['GM0001', 290, 280]]);
  });
});
