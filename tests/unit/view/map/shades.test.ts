import { describe, expect, it } from 'vitest';
import { shadesOf } from '../../../../src/view/map/shades.ts';

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
