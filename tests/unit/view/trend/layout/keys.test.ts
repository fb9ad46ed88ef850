import { describe, expect, it } from 'vitest';
import { inlineWidth } from '../../../../../src/view/trend/layout/end-labels.ts';
import { keysBelow } from '../../../../../src/view/trend/layout/keys.ts';

const ending = (name: string, value = '2.050–2.410 in 2030') => ({
  key: name,
  extra: false,
  colour: 'black',
  name,
  value,
  year: 2040,
  at: 1,
});

describe('the names below a chart', () => {
  it('stand beside each other where there is room, and in the order of the lines', () => {
    const { items, height } = keysBelow(['Aalten', 'Winterswijk', 'Oost Gelre'].map((name) => ending(name)), 640, 300); // prettier-ignore
    expect(items.map(({ key }) => key)).toEqual(['Aalten', 'Winterswijk', 'Oost Gelre']);
    expect(items[0]?.y).toBe(items[1]?.y);
    expect(items[2]?.y).toBeGreaterThan(items[0]?.y ?? Infinity);
    expect(height).toBeGreaterThan(40);
  });

  it('stay within a phone: the value goes to a line of its own rather than out of the chart', () => {
    const name = 'Samenwerkingsverband Noord-Brabant en omstreken';
    const { items } = keysBelow([ending(name)], 288, 300);
    const [item] = items;
    expect(item?.name.join(' ').trim()).toBe(name);
    for (const line of item?.name ?? [])
      expect((item?.textX ?? 0) + inlineWidth({ name: line, value: '' })).toBeLessThanOrEqual(288);
  });
});
