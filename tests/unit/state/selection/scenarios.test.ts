import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEUTRAL } from '../../../../src/forecast/scenario/scenario.ts';
import { formatScenarios, parseScenarios } from '../../../../src/state/selection/scenarios.ts';
import { anyScenario } from '../../../fixtures/any-scenario.ts';

describe('scenarios in the URL', () => {
  it('are short and readable, without neutral levers', () => {
    const nieuwbouw = { homes: 200, pupilsPerHome: 0.4, from: 2028 };
    expect(formatScenarios([{ name: 'Wijk', area: null, levers: { ...NEUTRAL, nieuwbouw } }])).toBe(
      'Wijk!n200x0.4x2028',
    );
    expect(
      formatScenarios([
        { name: 'Laag', area: 'GM0197', levers: { ...NEUTRAL, geboorten: 'laag' } },
      ]),
    ).toBe('Laag!aGM0197!gL');
  });
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyScenario, { minLength: 1, maxLength: 4 }), (scenarios) => {
        expect(parseScenarios(formatScenarios(scenarios))).toEqual(scenarios);
      }),
    );
  });
  it('are at most four, and neutral and told where they are invalid or beyond the range of a lever', () => {
    expect(parseScenarios('a*b*c*d*e*f')).toHaveLength(4);
    const unused: string[] = [];
    const [scenario] = parseScenarios('X!g999!ifoo!n1x2!q7!m5!d-3', (part) => unused.push(part));
    expect(scenario?.levers).toEqual({ ...NEUTRAL, marktaandeel: 5 });
    expect(unused).toEqual(['g999', 'ifoo', 'n1x2', 'q7', 'd-3']);
    fc.assert(
      fc.property(fc.string(), (junk) => {
        for (const { levers } of parseScenarios(junk)) {
          expect(Number.isNaN(levers.instroom)).toBe(false);
        }
      }),
    );
  });
});
