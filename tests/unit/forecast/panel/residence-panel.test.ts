import { describe, expect, test } from 'vitest';
import { residencePanel } from '../../../../src/forecast/panel/residence-panel.ts';
import type { PupilsByResidence } from '../../../../src/formats/site/woongemeente.ts';
import { regionsWith } from '../../../fixtures/area-builder.ts';

const areas = ['GM0001', 'GM0002', 'GM0003'].map((code, i) => ({
  code,
  name: code,
  regions: regionsWith(() => ({ code: String(Math.floor(i / 2)), name: '' })),
}));
const row = (
  gemeente: string,
  year: number,
  pupils: number,
  more?: Partial<PupilsByResidence>,
) => ({
  gemeente,
  soort: 'vo' as const,
  year,
  pupils,
  isComparable: true,
  ...more,
});

describe('the panel of vo by residence', () => {
  const panel = residencePanel(
    [
      row('GM0001', 2022, 100),
      row('GM0001', 2023, 110),
      row('GM0002', 2022, 50, { isComparable: false }),
      row('GM0002', 2023, 70),
      row('GM0003', 2022, 30),
      row('GM0003', 2023, 40),
      row('GM0003', 2023, 999, { soort: 'bo' }),
      row('GM9999', 2023, 20),
    ],
    areas,
  );

  test('has the gemeenten whose area is the same in every year, and their total', () => {
    expect(panel).toMatchObject({ codes: ['GM0001', 'GM0003'], years: [2022, 2023] });
    expect([...panel.pupils]).toEqual([100, 110, 30, 40]);
    expect([...panel.totals]).toEqual([130, 150]);
  });

  test('has each gemeente in its COROP-gebied', () => {
    expect([...panel.region]).toEqual([0, 1]);
  });
});
