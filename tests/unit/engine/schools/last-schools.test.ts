import { describe, expect, it } from 'vitest';
import { lastSchools } from '../../../../src/engine/schools/last-schools.ts';
import { livesOf } from '../../../../src/tables/school-life.ts';
import type { School } from '../../../../src/tables/schools.ts';
import { school } from '../../../fixtures/school-builder.ts';

function known(...schools: School[]) {
  const lives = livesOf(schools, []);
  return schools.map((one, i) => ({ school: one, life: lives[i]! }));
}

/** A school of bo with pupils in `town` of a gemeente, `km` kilometres east. */
const bo = (code: string, town: string, km: number, rest: Partial<School> = {}) =>
  school(code, [50, 50], { town, point: { x: 1000 * km, y: 0, precision: 'adres' }, ...rest });

/** A vestiging of vo with pupils and a licence in Aalst, `km` kilometres east. */
const vo = (code: string, structure: School['structure'], km: number, rest: Partial<School> = {}) =>
  bo(code, 'AALST', km, { sector: 'vo', soort: 'vo', structure, ...rest });

describe('the last schools of a place', () => {
  it('of bo are those without another open school of bo in their town, with the nearest one anywhere', () => {
    const all = known(
      bo('00AA00', 'DORP', 0),
      bo('00BB00', 'STAD', 3),
      bo('00CC00', 'STAD', 2, { gemeente: 'GM0001', name: 'De Brug' }),
      { ...bo('00DD00', 'DORP', 1), soort: 'sbo' },
      bo('00EE00', 'DORP', 1, { pupils: Int16Array.of(50, 0) }),
    );
    expect(lastSchools(all, all)).toEqual([
      {
        code: '00AA00',
        kind: 'bo',
        where: 'town',
        next: { code: '00CC00', name: 'De Brug', town: 'STAD', gemeente: 'GM0001', metres: 2000, isExact: true }, // prettier-ignore
      },
    ]);
  });
  it('are apart in towns of one name in two gemeenten, whatever schools are asked for', () => {
    const all = known(bo('00AA00', 'DORP', 0), bo('00BB00', 'DORP', 4, { gemeente: 'GM0002' }));
    expect(lastSchools(all, all).map(({ code }) => code)).toEqual(['00AA00', '00BB00']);
    const [first] = lastSchools(all.slice(0, 1), all);
    expect(first?.next?.code).toBe('00BB00');
    const board = known(bo('00AA00', 'DORP', 0), bo('00CC00', 'DORP', 1));
    // The other school of the town is of another board, which was not asked for.
    expect(lastSchools(board.slice(0, 1), board)).toEqual([]);
  });
  it('have a distance that is not exact where one point is not that of an address, and none without a point', () => {
    const all = known(
      bo('00AA00', 'DORP', 0),
      bo('00BB00', 'HOEK', 1, { point: { x: 1000, y: 0, precision: 'postcode4' } }),
      bo('00CC00', 'HEL', 9, { point: null }),
    );
    const next = lastSchools(all, all).map((one) => one.next);
    expect(next.map((one) => one?.isExact)).toEqual([false, false, undefined]);
    expect(next[2]).toBeNull();
  });
  it('are none of which the town is not known', () => {
    const all = known(bo('00AA00', '', 0), bo('00BB00', 'STAD', 1));
    expect(lastSchools(all, all).map(({ code }) => code)).toEqual(['00BB00']);
  });
  it('of vo are those of their gemeente by kind of licence, with the nearest of that kind', () => {
    const all = known(
      vo('00AA00', ['vbo', 'havo'], 0),
      vo('00AA01', ['mavo'], 1, { town: 'BAARS' }),
      vo('00BB00', ['havo', 'vwo'], 8, { gemeente: 'GM0002', town: 'STAD' }),
    );
    const found = lastSchools(all, all).map(({ code, kind, where, next }) =>
      [code, kind, where, next?.code].join(' '),
    );
    expect(found).toEqual([
      // Of the second gemeente the one school is the last of all its kinds; no other one has vwo.
      '00BB00 vo gemeente 00AA01',
      '00AA00 havo gemeente 00BB00',
      '00BB00 havo gemeente 00AA00',
      '00BB00 vwo gemeente ',
      // In the first gemeente two schools have vmbo, each in its own town.
      '00AA00 vo town 00AA01',
      '00AA01 vo town 00AA00',
    ]);
  });
});
