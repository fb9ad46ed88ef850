import { expect, it } from 'vitest';
import { en } from '../../../../src/text/en.ts';
import { nl } from '../../../../src/text/nl.ts';
import { placeTicks } from '../../../../src/view/map/legend-ticks.ts';

const CHANGE = { low: -25, high: 20, bin: 1 };
const PUPILS = { low: 0, high: 12_000, bin: 250 };
const texts = (of: ReturnType<typeof placeTicks>) => of.map(({ text }) => text);

it('writes every break where there is room, with the unit at the last one', () => {
  const ticks = placeTicks(nl, 'verandering', [-15, -10, -5, 0, 5, 10, 15], CHANGE);
  expect(texts(ticks)).toEqual(['−15', '−10', '−5', '0', '5', '10', '15\u202f%']);
  expect(ticks.map(({ at }) => at)[3]).toBeCloseTo(25 / 45);
  expect(placeTicks(en, 'bo_afstand', [1, 2], { low: 0, high: 3, bin: 0.1 })[1]!.text).toMatch(/km$/); // prettier-ignore
});

it('leaves out texts that would touch, but never those of the outermost breaks and of the neutral value', () => {
  const ticks = placeTicks(nl, 'leerlingen', [1500, 2000, 2500, 4000, 6000], PUPILS);
  expect(texts(ticks)).toEqual(['1.500', '', '2.500', '4.000', '6.000']);
  expect(ticks.map(({ isCrowded }) => isCrowded)).toEqual([false, false, true, false, false]);
  const close = placeTicks(nl, 'verandering', [-1, -0.5, 0, 0.5, 1], CHANGE);
  expect(texts(close)).toEqual(['', '', '0', '', '']);
});
