import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../src/formats/site/gebieden.ts';
import { DIVISIONS } from '../../../src/areas/divisions.ts';
import { regionsOf } from '../../../src/areas/regions.ts';

const file = new URL('../../../public/data/gebieden.csv', import.meta.url);
const areas = readAreas(readFileSync(file, 'utf8'), 'gebieden.csv');

describe('regions of a division', () => {
  it.each(DIVISIONS)('hold every gemeente once in %s', (division) => {
    const codes = regionsOf(areas, division).flatMap((region) =>
      region.areas.map(({ code }) => code),
    );
    expect(codes.toSorted()).toEqual(areas.map(({ code }) => code).toSorted());
  });

  it('stand in the order of their names, and so do their gemeenten', () => {
    const provinces = regionsOf(areas, 'provincie');
    expect(provinces).toHaveLength(12);
    expect(provinces[0]?.name).toBe('Drenthe');
    expect(provinces[0]?.areas[0]?.name).toBe('Aa en Hunze');
  });

  it('sort a name with an apostrophe by its letters', () => {
    const names = regionsOf(areas, 'provincie')
      .find(({ name }) => name === 'Zuid-Holland')
      ?.areas.map(({ name }) => name);
    expect(names?.indexOf("'s-Gravenhage")).toBeGreaterThan(names?.indexOf('Rotterdam') ?? NaN);
  });
});
