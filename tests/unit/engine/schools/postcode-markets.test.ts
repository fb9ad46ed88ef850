import { describe, expect, it } from 'vitest';
import { postcodeMarkets } from '../../../../src/engine/schools/postcode-markets.ts';
import { schoolOrigins } from '../../../../src/engine/schools/school-origins.ts';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import { Unreachable } from '../../../../src/engine/site-files/unreachable.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const files = (without: string | null = null) =>
  siteFiles((file) =>
    file === without
      ? Promise.reject(new Unreachable(file, 500))
      : Promise.resolve(committed(file)),
  );
const markets = (without?: string) => postcodeMarkets(files(without));

describe('the list of postcodes', () => {
  it('has those of gemeenten, or those with some codes, with their place on the map', async () => {
    const { list } = await markets();
    const { rows } = list({ of: 'gemeenten', codes: ['GM0197'] });
    expect(rows.map(({ postcode }) => postcode)).toContain('7121');
    expect(new Set(rows.map(({ gemeente }) => gemeente))).toEqual(new Set(['GM0197']));
    const [one, ...others] = list({ of: 'codes', codes: ['7121', '0000'] }).rows;
    expect(others).toEqual([]);
    expect(one!.point!.addresses).toBeGreaterThan(1);
    expect(one!.point!.x).toBeGreaterThan(0);
  });
});

describe('the market of a postcode', () => {
  it('has all its schools, in other gemeenten too, and boards that add up', async () => {
    const { marketIn } = await markets();
    const { found, pupils, schools, boards, year } = await marketIn('7121');
    expect([found?.gemeente, year]).toEqual(['GM0197', 2024]);
    expect(found?.pupils).toEqual({ low: pupils.low, high: pupils.high });
    expect(new Set(schools.map(({ gemeente }) => gemeente)).size).toBeGreaterThan(1);
    const sum = (of: { pupils: { expected: number } }[]) =>
      of.reduce((all, one) => all + one.pupils.expected, 0);
    expect(sum(schools)).toBeCloseTo(pupils.expected, 6);
    expect(sum(boards)).toBeCloseTo(pupils.expected, 6);
  });

  it('has for a school the same bounds as its own table of postcodes', async () => {
    const { marketIn } = await markets();
    const { ofSchool } = await schoolOrigins(files());
    const { schools } = await marketIn('7121');
    const [largest] = schools;
    const { parts } = await ofSchool(largest!.code, largest!.gemeente);
    const own = parts!.find(({ postcode }) => postcode === '7121');
    expect(own!.pupils).toEqual(largest!.pupils);
  });

  it('is empty for a postcode without pupils of bo', async () => {
    const { marketIn } = await markets();
    expect(await marketIn('0000')).toMatchObject({ found: null, schools: [], boards: [] });
  });

  it('is a problem where a file of its schools cannot be loaded', async () => {
    const { marketIn } = await markets('herkomst/GM0197.csv');
    await expect(marketIn('7121')).rejects.toThrow(Unreachable);
  });
});
