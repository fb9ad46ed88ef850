import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/view/picture/wrap.ts';
import { textWidth } from '../../../src/view/trend/text-width.ts';

describe('text on a picture', () => {
  it('is broken between words', () => {
    expect(wrap('een twee drie', 10, textWidth('een twee', 10))).toEqual(['een twee', 'drie']);
  });
  it('is broken within an address that is longer than a line', () => {
    const lines = wrap('zie https://voorbeeld.nl/?gemeenten=GM0197', 10, 120);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toContain('gemeenten=GM0197');
  });
  it('loses no letter and is never wider than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrap(text, 12, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          if ([...line].length > 1) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
