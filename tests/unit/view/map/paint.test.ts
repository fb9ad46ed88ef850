import { describe, expect, it } from 'vitest';
import { STATUS } from '../../../../src/measures/matrix.ts';
import { paintOf, plainPaint, type PaintedFigure } from '../../../../src/view/map/paint.ts';

const SHADES = ['minus-0', 'plus-0'];
const paint = (figure: Partial<PaintedFigure>) =>
  paintOf(
    {
      status: STATUS.observed,
      classNumber: 0,
      isProjected: false,
      isFilteredOut: false,
      ...figure,
    },
    SHADES,
  );

describe('the paint of an area', () => {
  it('is the shade of its class', () => {
    expect(paint({ classNumber: 1 })).toEqual({ fill: 'plus-0', hasCorner: false, hasDots: false });
  });
  it('is grey where the map is narrowed to other classes', () => {
    expect(paint({ isFilteredOut: true }).fill).toBe('filtered');
  });
  it('is hatched without a figure, or where the measure cannot be computed', () => {
    for (const status of [STATUS.missing, STATUS.undefined])
      expect(paint({ status, classNumber: -1 }).fill).toBe('missing');
  });
  it('is a pattern of its own where all pupils are masked, also where classes are filtered', () => {
    expect(paint({ status: STATUS.masked, classNumber: -1, isFilteredOut: true }).fill).toBe(
      'masked',
    );
  });
  it('is a pattern of its own where there is no school', () => {
    expect(paint({ status: STATUS.noSchool, classNumber: -1 }).fill).toBe('noSchool');
  });
  it('has a corner where the figure is incomplete, with or without a value', () => {
    const status = STATUS.incomplete;
    expect(paint({ status })).toMatchObject({ fill: 'minus-0', hasCorner: true });
    expect(paint({ status, classNumber: -1 })).toMatchObject({ fill: 'missing', hasCorner: true });
  });
  it('has dots where the figure is projected', () => {
    expect(paint({ isProjected: true })).toMatchObject({ fill: 'minus-0', hasDots: true });
  });
  it('has no signs where no figure is shown', () => {
    expect(plainPaint('beside')).toEqual({ fill: 'beside', hasCorner: false, hasDots: false });
  });
});
