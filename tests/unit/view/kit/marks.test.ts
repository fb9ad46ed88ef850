import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  wcagContrast,
  type Rgb,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markOf } from '../../../../src/view/kit/marks.ts';
import { MOST_AREAS } from '../../../../src/state/selection/options.ts';

const toRgb = converter('rgb');
const tokens = readFileSync('src/view/styles/tokens.css', 'utf8');
/** The light theme comes first in the file, the dark theme second. */
const [light, dark] = ['light', 'dark'].map((_, i) => (name: string) => {
  const found = [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))][i];
  if (!found?.[1]) throw new Error(`--${name} is not in tokens.css`);
  return found[1];
});
const THEMES = { light: light!, dark: dark! };

/** How people see a colour who have all cones, or lack one kind. */
const EYES: Record<string, (colour: Rgb) => Rgb> = {
  'all cones': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** The least difference (CIEDE2000) between two colours; two shades of one colour name are 5 apart. */
const LEAST = { all: 18, lacking: 10 };

const marks = Array.from({ length: MOST_AREAS }, (_, place) => markOf(place));

describe.each(Object.entries(THEMES))('the colours of compared areas, %s', (_, token) => {
  const areas = marks.map(({ colour }) => token(colour.replace(/var\(--|\)/g, '')));
  const colours = [...areas, token('ink-soft')].map((hex) => toRgb(hex)!);

  test.each(Object.entries(EYES))(
    'differ from each other and from the country with %s',
    (name, see) => {
      const difference = differenceCiede2000();
      const alike = colours.flatMap((one, i) =>
        colours.slice(0, i).flatMap((other) => {
          const apart = difference(see(one), see(other));
          const least = name === 'all cones' ? LEAST.all : LEAST.lacking;
          return apart < least ? [`${formatHex(one)} ${formatHex(other)}: ${apart}`] : [];
        }),
      );
      expect(alike).toEqual([]);
    },
  );

  test.each(['paper', 'surface'])('can be read as text on %s', (ground) => {
    for (const colour of areas) {
      expect(wcagContrast(colour, token(ground)), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('every area that can be compared has a colour, dashes and a sign of its own', () => {
  expect(marks).toHaveLength(8);
  for (const part of ['colour', 'dashes', 'sign'] as const) {
    expect(new Set(marks.map((mark) => mark[part])).size).toBe(marks.length);
  }
});
