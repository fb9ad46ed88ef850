import { describe, expect, test } from 'vitest';
import { inflow, inflowShare } from '../../../src/measures/inflow.ts';
import { areaOf } from '../../../src/tables/area-view.ts';
import { residenceCounts } from '../../../src/tables/residence-counts.ts';

const viewOf = (pupils: number, isComparable = true) =>
  areaOf(
    residenceCounts(
      [{ gemeente: 'GM0001', soort: 'vo', year: 2023, pupils, isComparable }],
      ['GM0001'],
      ['vo'],
    ),
    'GM0001',
  );

describe('in- and outflow', () => {
  const context = { area: viewOf(400), year: 2023, base: 2013, atSchools: viewOf(300) };

  test('is pupils at schools minus pupils who live there, also in percent of the latter', () => {
    expect(inflow.value(context)).toBe(-100);
    expect(inflowShare.value(context)).toBe(-25);
  });

  test('is not known where either figure is incomplete or not there', () => {
    expect(inflow.value({ ...context, atSchools: viewOf(300, false) })).toBeNaN();
    expect(inflow.value({ ...context, atSchools: undefined })).toBeNaN();
    expect(inflowShare.value({ ...context, area: viewOf(400, false) })).toBeNaN();
  });
});
