import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { AreaSet } from '../../src/areas/regions.ts';
import { COUNTRY } from '../../src/areas/codes.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { expectedOf } from '../../src/state/map/expected-range.ts';
import { areaOf } from '../../src/tables/area-view.ts';
import { SOORTEN, type Sector, type Soort } from '../../src/tables/soorten.ts';
import { answerOf } from '../fixtures/answer-of.ts';
import { committed } from '../fixtures/raw-folder.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const engine = createEngine((file) => Promise.resolve(committed(file)));
const named = (...names: string[]) =>
  names.map((name) => areas.find((area) => area.name === name)!.code);

/** Returns how often projections for `code` came out, `horizon` years ahead, as the page says it. */
async function cameOut(code: string, horizon: number, soort: Soort, sets: AreaSet[] = []) {
  const isPo = SOORTEN.po.some((one) => one === soort);
  const [sector, base]: [Sector, number] = isPo ? ['po', 2015] : ['vo', 2019];
  const answer = answerOf(
    await engine.ask({
      sector,
      soorten: [soort],
      measure: 'verandering',
      base,
      counted: 'school',
      classes: 'kwantielen',
      thresholds: null,
      sets,
    }),
  );
  const area = areaOf(answer.counts, code, answer.projection);
  return expectedOf(answer, area, area.newest + horizon)?.cameOut ?? null;
}
const region = (...names: string[]): AreaSet => ({ code: 'eigen.0', members: named(...names) });
const ofRegion = (horizon: number, soort: Soort, ...names: string[]) =>
  cameOut('eigen.0', horizon, soort, [region(...names)]);

describe('how often projections came out', () => {
  test.each([
    ['Aalten', 'bo', 5],
    ['Amsterdam', 'bo', 10],
    ['Aalten', 'vo', 2],
    ['Vlieland', 'bo', 5],
  ] as const)(
    'is for a region of %s alone what it is for the gemeente (%s)',
    async (name, soort, horizon) => {
      const gemeente = await cameOut(named(name)[0]!, horizon, soort);
      expect(gemeente).toMatchObject({ of: 'gemeenten' });
      expect(await ofRegion(horizon, soort, name)).toEqual(gemeente);
    },
  );

  test('is for two islands that of the smallest gemeenten', async () => {
    const islands = await ofRegion(5, 'bo', 'Vlieland', 'Schiermonnikoog');
    expect(islands).toEqual(await cameOut(named('Vlieland')[0]!, 5, 'bo'));
  });

  test('is for a larger region that of regions of its size', async () => {
    const small = await ofRegion(5, 'bo', 'Aalten', 'Winterswijk', 'Oost Gelre');
    const large = await ofRegion(5, 'bo', 'Aalten', 'Arnhem', 'Nijmegen', 'Apeldoorn');
    expect(small).toMatchObject({ of: 'regios' });
    expect(large).toMatchObject({ of: 'regios' });
    expect(small!.percent).not.toBe(large!.percent);
  });

  test('is stated for the country with its separate periods', async () => {
    expect(await cameOut(COUNTRY, 5, 'bo')).toMatchObject({ of: 'land', percent: 100, periods: 3 });
    expect(await cameOut(COUNTRY, 10, 'bo')).toMatchObject({ periods: 1 });
  });

  test('is for vo by school location that of one and two years ahead, and of four to six from 2019', async () => {
    for (const horizon of [1, 2, 4, 5, 6]) {
      expect(await cameOut(named('Aalten')[0]!, horizon, 'vo')).toMatchObject({ periods: 1 });
      expect(await cameOut(COUNTRY, horizon, 'vo')).toMatchObject({ of: 'land' });
    }
    expect(await cameOut(named('Aalten')[0]!, 3, 'vo')).toBeNull();
    expect(await cameOut(named('Aalten')[0]!, 7, 'vo')).toBeNull();
  });
});
