import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../../src/view/trend/layout/text-width.ts';
import { wrapText } from '../../../../../src/view/trend/layout/wrap-text.ts';

describe('wrapText', () => {
  it('leaves a text that fits on one line', () => {
    expect(wrapText('Oude IJsselstreek', 13, 500)).toEqual(['Oude IJsselstreek']);
  });

  it('divides between words, and never inside one', () => {
    expect(wrapText('Oude IJsselstreek', 13, 100)).toEqual(['Oude', 'IJsselstreek']);
    expect(wrapText('Hardinxveld-Giessendam', 13, 20)).toEqual(['Hardinxveld-Giessendam']);
  });

  it('divides a range after its dash', () => {
    expect(wrapText('1.240.000–1.310.000 in\u00a02030', 13, 90)).toEqual([
      '1.240.000–',
      '1.310.000',
      'in\u00a02030',
    ]);
  });

  it('makes no line wider than asked where words allow that', () => {
    for (const line of wrapText('een naam van vele korte woorden', 13, 80, true))
      expect(textWidth(line, 13, true)).toBeLessThanOrEqual(80);
  });
});
