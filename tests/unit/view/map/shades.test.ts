import { converter, differenceCiede2000, wcagContrast, wcagLuminance } from 'culori';
import { describe, expect, it } from 'vitest';
import { shadesOf } from '../../../../src/view/map/shades.ts';
import { EYES, THEMES } from '../../../fixtures/theme-colours.ts';

describe('the shades of classes', () => {
  it('deepen away from the neutral value, alike on both sides', () => {
    expect(shadesOf([-10, -5, 0, 5, 10], 0)).toEqual([
      'minus-3',
      'minus-2',
      'minus-0',
      'plus-0',
      'plus-2',
      'plus-3',
    ]);
  });
  it('follow one ramp for counts', () => {
    expect(shadesOf([10, 20], null)).toEqual(['seq-0', 'seq-3', 'seq-5']);
  });
  it('are neither fewer nor more for the class that holds the neutral value', () => {
    expect(shadesOf([-10, -5], 0)).toEqual(['minus-3', 'minus-1', 'middle']);
    expect(shadesOf([-5, 5], 0)).toEqual(['minus-2', 'middle', 'plus-2']);
  });
});

const SIDE = [0, 1, 2, 3];
const COUNTS = [0, 1, 2, 3, 4, 5].map((k) => `seq-${k}`);
const CHANGES = [...SIDE.toReversed().map((k) => `minus-${k}`), ...SIDE.map((k) => `plus-${k}`)];
/** The class that holds the neutral value, between the classes beside it. */
const AROUND = ['minus-1', 'middle', 'plus-1'];
const ALL = [...CHANGES, 'middle', ...COUNTS];
/** The least contrast between a part of a drawing that is needed and what is beside it (WCAG 1.4.11). */
const LEAST_CONTRAST = 3;
/** The least difference (CIEDE2000) between neighbouring classes, and between the same distance below and above zero. */
const LEAST = { neighbours: 6.5, opposites: 13 };

const toRgb = converter('rgb');
const difference = differenceCiede2000();
const pairs = (names: readonly string[]) =>
  names.slice(1).map((name, i): [string, string] => [names[i]!, name]);

describe.each(Object.entries(THEMES))('the colours of classes, %s', (_, token) => {
  it.each(['map-border', 'map-province'])(
    'are 3 : 1 with --%s, which is between areas',
    (border) => {
      const faint = ALL.filter((name) => wcagContrast(token(name), token(border)) < LEAST_CONTRAST);
      expect(faint).toEqual([]);
    },
  );

  it('are 3 : 1 with one of the two lines around the area that is pointed at', () => {
    expect(wcagContrast(token('ink'), token('surface'))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    const faint = ALL.filter((name) =>
      ['ink', 'surface'].every((line) => wcagContrast(token(name), token(line)) < LEAST_CONTRAST),
    );
    expect(faint).toEqual([]);
  });

  it('are 3 : 1 with the lines that hatch growth and missing figures', () => {
    const hatches = [
      ...SIDE.map((k) => [`plus-${k}`, k < 2 ? 'map-border' : 'hatch-strong']),
      ['missing', 'missing-line'],
    ] as const;
    const faint = hatches.filter(([a, b]) => wcagContrast(token(a!), token(b!)) < LEAST_CONTRAST);
    expect(faint).toEqual([]);
  });

  it.each(Object.entries(EYES))('differ between neighbouring classes with %s', (_eyes, see) => {
    const apart = (a: string, b: string) =>
      difference(see(toRgb(token(a))!), see(toRgb(token(b))!));
    const neighbours = [CHANGES, AROUND, COUNTS].flatMap(pairs);
    expect(neighbours.filter(([a, b]) => apart(a, b) < LEAST.neighbours)).toEqual([]);
    const opposites = SIDE.map((k): [string, string] => [`minus-${k}`, `plus-${k}`]);
    expect(opposites.filter(([a, b]) => apart(a, b) < LEAST.opposites)).toEqual([]);
  });

  it('go one way from light to dark on each side, also in grey', () => {
    for (const names of [CHANGES.slice(0, 4).toReversed(), CHANGES.slice(4), COUNTS]) {
      const grey = names.map((name) => wcagLuminance(token(name)));
      const sorted = grey.toSorted((a, b) => (grey[0]! < grey.at(-1)! ? a - b : b - a));
      expect(grey).toEqual(sorted);
      for (const [a, b] of pairs(names)) {
        expect(wcagContrast(token(a), token(b)), `${a} ${b}`).toBeGreaterThan(1.25);
      }
    }
  });
});
