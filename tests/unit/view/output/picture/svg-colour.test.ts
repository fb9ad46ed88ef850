import { describe, expect, it } from 'vitest';
import { svgColour } from '../../../../../src/view/output/picture/svg-colour.ts';

describe('a colour in a picture', () => {
  it('is written as every program reads it', () => {
    expect(svgColour('fill', 'rgb(1, 2, 3)', 1)).toEqual([['fill', 'rgb(1, 2, 3)']]);
    expect(svgColour('fill', 'url(#map-missing)', 1)).toEqual([['fill', 'url(#map-missing)']]);
    expect(svgColour('stroke', 'none', 1)).toEqual([['stroke', 'none']]);
  });
  it('is none where it is transparent, which many programs draw black', () => {
    for (const value of ['transparent', 'rgba(0, 0, 0, 0)']) {
      expect(svgColour('fill', value, 1)).toEqual([['fill', 'none']]);
    }
    expect(svgColour('fill', 'rgb(1, 2, 3)', 0)).toEqual([['fill', 'none']]);
  });
  it('has its opacity apart', () => {
    expect(svgColour('stroke', 'rgba(1, 2, 3, 0.5)', 0.5)).toEqual([
      ['stroke', 'rgb(1, 2, 3)'],
      ['stroke-opacity', '0.25'],
    ]);
  });
});
