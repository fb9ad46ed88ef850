import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../../../src/view/output/picture/wrap.ts';
import { textWidth } from '../../../../../src/view/trend/layout/text-width.ts';

const widthOf = (line: string) => textWidth(line, 12);

describe('text on a picture', () => {
  it('is broken between words', () => {
    expect(wrap('een twee drie', widthOf('een twee'), widthOf)).toEqual(['een twee', 'drie']);
  });
  it('is broken within an address that is longer than a line', () => {
    const lines = wrap('zie https://voorbeeld.nl/?gemeenten=GM0197', 120, widthOf);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toContain('gemeenten=GM0197');
  });
  it('loses no letter and is never wider than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrap(text, width, widthOf);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          if ([...line].length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
