import { describe, expect, test } from 'vitest';
import { COUNTRY, UNKNOWN_GEMEENTE } from '../../../src/areas/codes.ts';
import { areaOf } from '../../../src/tables/area-view.ts';
import { residenceCounts } from '../../../src/tables/residence-counts.ts';

const row = (gemeente: string, year: number, pupils: number, isComparable = true) => ({
  gemeente,
  soort: 'vo' as const,
  year,
  pupils,
  isComparable,
});

describe('the counts of pupils by gemeente of residence', () => {
  const counts = residenceCounts(
    [
      row('GM0001', 2022, 500, false),
      row('GM0001', 2023, 450),
      row('GM0002', 2022, 100),
      row('GM0002', 2023, 90),
      row(UNKNOWN_GEMEENTE, 2022, 10),
    ],
    ['GM0001', 'GM0002'],
    ['vo'],
  );

  test('have no vestigingen and no gemeente without school', () => {
    expect(areaOf(counts, 'GM0001').at(2023)).toMatchObject({
      pupils: 450,
      vestigingen: NaN,
      status: 'observed',
    });
  });

  test('are incomplete in the years in which a gemeente was another area, but for the country', () => {
    expect(areaOf(counts, 'GM0001').status(2022)).toBe('incomplete');
    expect(areaOf(counts, 'GM0001').comparablePupils(2022)).toBeNaN();
    expect(areaOf(counts, COUNTRY).at(2022)).toMatchObject({ pupils: 610, status: 'observed' });
  });
});
