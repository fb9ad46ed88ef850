import { converter, differenceCiede2000, formatHex, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { markOf } from '../../../../src/view/kit/marks.ts';
import { MOST_AREAS } from '../../../../src/state/selection/options.ts';
import { EYES, THEMES } from '../../../fixtures/theme-colours.ts';

const toRgb = converter('rgb');
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
