import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEUTRAL } from '../../../../src/forecast/scenario/scenario.ts';
import {
  cleanName,
  cutText,
  formatScenarios,
  parseScenarios,
} from '../../../../src/state/selection/scenarios.ts';
import { defaultSelection } from '../../../../src/state/selection/selection.ts';
import { formatSelection, parseSelection } from '../../../../src/state/selection/url.ts';
import { regionName } from '../../../../src/state/selection/user-region.ts';
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
  it('spell the births of CBS, and those of older links as before', () => {
    const births = (text: string) => parseScenarios(text)[0]?.levers.geboorten;
    expect(['X!gC', 'X!gcl', 'X!gCH', 'X!gL', 'X!gH'].map(births)).toEqual([
      'cbs',
      'cbs-laag',
      'cbs-hoog',
      'laag',
      'hoog',
    ]);
    expect(
      formatScenarios([{ name: 'A', area: null, levers: { ...NEUTRAL, geboorten: 'cbs-hoog' } }]),
    ).toBe('A!gCH');
  });
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyScenario, { minLength: 1, maxLength: 4 }), (scenarios) => {
        expect(parseScenarios(formatScenarios(scenarios))).toEqual(scenarios);
      }),
    );
  });
  it('are at most four, and neutral and reported where they are invalid or beyond the range of a lever', () => {
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

/** Names of what a link is made of, of what programs make of links, and of any other signs. */
const anyName = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '=', 'sector=', 'io=', 'or=', '%', '26', 'a', '§', '®', '+', '#', '?'),
      fc.constantFrom('amp;', '&sect', '3D', '=2E', '.', '__;', '!', '*', '/', '"', ' ', '\u200d'),
      fc.constantFrom('😀', '👩‍👧', '🇳🇱', 'e\u0301', '\ud83d', '\udc00', '\uffff', '\u202e', '\n'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('the name of a scenario or a region', () => {
  const levers = { ...NEUTRAL, geboorten: -5 };

  it('is in the link as it is, whatever its signs, with all that stands behind it', () => {
    fc.assert(
      fc.property(anyName, (raw) => {
        const scenarios = [{ name: cleanName(raw), area: 'GM0197', levers }];
        const link = formatSelection({ ...defaultSelection(), scenarios });
        expect(parseSelection(link).scenarios).toEqual(scenarios);
        const userRegions = [{ name: regionName(raw), members: ['GM0197'] }];
        const other = formatSelection({ ...defaultSelection(), mode: 'regio', userRegions });
        expect(parseSelection(other).userRegions).toEqual(userRegions);
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes a link that cannot be read, wherever the link is cut', () => {
    const name = cleanName(`${'x'.repeat(39)}🏫school`);
    expect(name).toBe(`${'x'.repeat(39)}🏫`);
    const link = formatSelection({
      ...defaultSelection(),
      scenarios: [{ name, area: null, levers }],
    });
    for (let length = 0; length < link.length; length++) {
      const [scenario] = parseSelection(link.slice(0, length)).scenarios;
      expect(formatScenarios(scenario ? [scenario] : [])).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('keeps what looks like a key of the link, but for the sign that makes it one', () => {
    expect(cleanName('R&D=top')).toBe('RD=top');
    expect(cleanName('R&D')).toBe('R&D');
    expect(cleanName('%&ab=')).toBe('ab=');
  });

  it('ends with a whole sign, also where that is made of several characters', () => {
    expect(cutText('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 9)).toBe('👨‍👩‍👧‍👦');
    expect(cutText('cafe\u0301s', 4)).toBe('caf');
    expect(cutText(`e${'\u0301'.repeat(500)}`, 40)).toHaveLength(40);
  });

  it('is empty where nothing of it can be seen', () => {
    expect([' ', '\u200b\u200d', '\u00ad', '\uffff'].map((name) => cleanName(name))).toEqual(
      new Array(4).fill(''),
    );
  });
});
