import { describe, expect, it } from 'vitest';
import type { SchoolForecastCell } from '../../../src/formats/incoming/format.ts';
import type { Transfer } from '../../../src/formats/transfers.ts';
import { areaForecast, schoolForecasts } from '../../../src/tables/school-forecasts.ts';
import { livesOf } from '../../../src/tables/school-life.ts';
import type { School } from '../../../src/tables/schools.ts';
import { school } from '../../fixtures/school-builder.ts';

const withLives = (schools: readonly School[], transfers: readonly Transfer[] = []) =>
  livesOf(schools, transfers).map((life, i) => ({ school: schools[i]!, life: life! }));

const renumbered = (from: string, to: string): Transfer => ({
  from: { sector: 'po', code: from },
  to: { sector: 'po', code: to },
  year: 2023,
  kind: 'overdracht',
  level: 'vestiging',
});

let line = 1;
const cell = (
  code: string,
  jaar: number,
  expected: number,
  rest: Partial<SchoolForecastCell> = {},
): SchoolForecastCell => {
  return { code, sector: 'po', soort: 'bo', part: '', jaar, expected, line: ++line, ...rest };
};
const vo = (part: string): Partial<SchoolForecastCell> => ({ sector: 'vo', soort: 'vo', part });

const ofSchool = (found: ReturnType<typeof schoolForecasts>, key: string) =>
  Object.fromEntries(found.schools.get(key)?.pupils ?? []);

describe('forecasts of vestigingen', () => {
  it('are added up per gemeente, with the number of its open schools that have one', () => {
    const known = withLives([
      school('01AA00', [100, 95]),
      school('01BB00', [10, 5]),
      school('01CC00', [50, 0]),
      school('02AA00', [60, 60], { gemeente: 'GM0002' }),
    ]);
    const found = schoolForecasts([cell('01AA00', 2026, 90), cell('02AA00', 2026, 61)], known);
    const of = (gemeenten: string[] | null) => areaForecast(found, gemeenten, ['bo']);
    expect(of(['GM0001'])).toEqual({
      years: [2026],
      expected: Float64Array.of(90),
      open: 2,
      covered: Float64Array.of(1),
    });
    expect(of(['GM0001', 'GM0002'])).toMatchObject({ expected: Float64Array.of(151), open: 3 });
    expect(of(null)).toMatchObject({ expected: Float64Array.of(151), open: 3 });
    expect(of(['GM0003'])).toBeNull();
  });

  it('have no sum where the schools with a forecast have less than 90 % of the pupils', () => {
    const known = withLives([school('01AA00', [100, 89]), school('01BB00', [10, 11])]);
    const found = schoolForecasts([cell('01AA00', 2026, 90)], known);
    expect(areaForecast(found, ['GM0001'], ['bo'])?.expected).toEqual(Float64Array.of(NaN));
  });

  it('of several soorten need each soort that the area has schools of', () => {
    const known = withLives([
      school('01AA00', [100, 990]),
      school('01SS00', [10, 10], { soort: 'sbo' }),
      school('02AA00', [60, 60], { gemeente: 'GM0002' }),
    ]);
    const found = schoolForecasts([cell('01AA00', 2026, 90), cell('02AA00', 2026, 61)], known);
    expect(areaForecast(found, ['GM0001'], ['bo', 'sbo'])?.expected).toEqual(Float64Array.of(NaN));
    expect(areaForecast(found, ['GM0002'], ['bo', 'sbo'])?.expected).toEqual(Float64Array.of(61));
  });

  it('of a vestiging that the site does not know, or of another soort, do not count and are reported', () => {
    const known = withLives([school('01AA00', [100, 95])]);
    const found = schoolForecasts(
      [cell('09ZZ00', 2026, 9), cell('01AA00', 2026, 4, { soort: 'sbo' }), cell('01AA00', 2026, 8, vo(''))], // prettier-ignore
      known,
    );
    expect(found.unused.map(({ problem, found }) => [problem, found])).toEqual([
      ['unknown-vestiging', '09ZZ00 bo 2026: 9'],
      ['other-soort', '01AA00 sbo 2026: 4'],
      ['unknown-vestiging', '01AA00 vo 2026: 8'],
    ]);
    expect(found.schools.size).toBe(0);
  });

  it('of a vestiging that went on under another code are those of that school, unless the file has both', () => {
    const known = withLives(
      [school('01AA00', [100, 95, 0]), school('01BB00', [0, 0, 94])],
      [renumbered('01AA00', '01BB00')],
    );
    const one = schoolForecasts([cell('01AA00', 2026, 90)], known);
    expect(ofSchool(one, 'po 01BB00')).toEqual({ 2026: 90 });
    expect(one.remarks).toMatchObject([
      { problem: 'renumbered-vestiging', found: '01AA00 → 01BB00' },
    ]);
    expect(areaForecast(one, ['GM0001'], ['bo'])).toMatchObject({ covered: Float64Array.of(1) });
    const both = schoolForecasts([cell('01AA00', 2026, 90), cell('01BB00', 2026, 91)], known);
    expect(ofSchool(both, 'po 01BB00')).toEqual({ 2026: 91 });
    expect(both.unused).toMatchObject([{ problem: 'earlier-code', found: '01AA00 bo 2026: 90' }]);
  });

  it('of a vestiging that closed count in its gemeente and cover no open school, which is reported', () => {
    const known = withLives([school('01AA00', [100, 95]), school('01BB00', [10, 0])]);
    const found = schoolForecasts([cell('01AA00', 2026, 90), cell('01BB00', 2026, 9)], known);
    expect(areaForecast(found, ['GM0001'], ['bo'])).toMatchObject({
      expected: Float64Array.of(99),
      open: 1,
      covered: Float64Array.of(1),
    });
    expect(found.remarks).toMatchObject([{ problem: 'closed-vestiging', found: '01BB00: 2022' }]);
  });

  it('that lack years of the file are reported, and are not in the sum of those years', () => {
    const known = withLives([school('01AA00', [100, 95]), school('01BB00', [10, 5])]);
    const found = schoolForecasts(
      [cell('01AA00', 2026, 90), cell('01AA00', 2027, 91), cell('01BB00', 2026, 4), cell('01BB00', 2027, NaN)], // prettier-ignore
      known,
    );
    expect(found.remarks).toMatchObject([{ problem: 'years-missing', found: '01BB00: 2027' }]);
    expect(areaForecast(found, ['GM0001'], ['bo'])).toMatchObject({
      expected: Float64Array.of(94, 91),
      covered: Float64Array.of(2, 1),
    });
  });

  it('of types of vo add up, in years in which each type of the school is known', () => {
    const known = withLives([school('01VV00', [300, 300], { sector: 'vo', soort: 'vo' })]);
    const found = schoolForecasts(
      [
        cell('01VV00', 2026, 100, vo('HAVO')),
        cell('01VV00', 2026, 200, vo('VWO')),
        cell('01VV00', 2027, 100, vo('HAVO')),
        cell('01VV00', 2027, NaN, vo('VWO')),
        cell('01VV00', 2028, 310, vo('')),
        cell('01VV00', 2028, 90, vo('HAVO')),
      ],
      known,
    );
    expect(ofSchool(found, 'vo 01VV00')).toEqual({ 2026: 300, 2028: 310 });
    expect(found.unused).toMatchObject([{ problem: 'type-beside-total', found: '01VV00 HAVO 2028: 90' }]); // prettier-ignore
  });

  it('of so and vso add up at a school that is so/vso on the site', () => {
    const known = withLives([school('01SV00', [30, 30], { soort: 'so/vso' })]);
    const found = schoolForecasts(
      [cell('01SV00', 2026, 10, { soort: 'so' }), cell('01SV00', 2026, 21, { soort: 'vso' })],
      known,
    );
    expect(ofSchool(found, 'po 01SV00')).toEqual({ 2026: 31 });
  });

  it('that begin at twice the newest count, or at half of it, are reported where it is more than a few pupils', () => {
    const known = withLives([school('01AA00', [400, 410]), school('01BB00', [10, 9])]);
    const found = schoolForecasts([cell('01AA00', 2026, 4208.7), cell('01BB00', 2026, 20)], known);
    expect(found.remarks).toMatchObject([
      { problem: 'far-from-count', found: '01AA00: 4208.7 (2026), 410 (2022)' },
    ]);
  });
});
