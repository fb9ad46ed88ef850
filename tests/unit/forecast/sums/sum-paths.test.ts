import { describe, expect, it } from 'vitest';
import { extended } from '../../../../src/forecast/sums/extended.ts';
import type { NoProjection, Path } from '../../../../src/forecast/methods/method.ts';
import { sumPaths } from '../../../../src/forecast/sums/sum-paths.ts';
import { AreaView } from '../../../../src/tables/area-view.ts';
import { withSets } from '../../../../src/tables/sets.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';

const CODES = ['GM0001', 'GM0002'];

/** A path of two years for the gemeenten of CODES: a number a year, or why there is none. */
function pathWith(...rows: ([number, number] | NoProjection)[]): { codes: string[]; path: Path } {
  return {
    codes: CODES,
    path: {
      origin: 2016,
      horizons: 2,
      values: Float64Array.from(
        rows.flatMap((row) => (typeof row === 'string' ? [NaN, NaN] : row)),
      ),
      reasons: rows.map((row) => (typeof row === 'string' ? row : null)),
      problem: null,
    },
  };
}

const counts = countsWith({ GM0001: [100, 90], GM0002: [50, 40] });

describe('paths of soorten together', () => {
  it('add up per gemeente, and the country is the sum of its gemeenten', () => {
    const bo = pathWith([80, 70], [40, 30]);
    const sbo = pathWith([8, 7], [4, 3]);
    expect([...sumPaths(counts, [bo, sbo]).values]).toEqual([88, 77, 44, 33, 132, 110]);
  });
  it('are in whole 64ths of a pupil, so that sums are exact in any order', () => {
    const thirds = [80 / 3, 70 / 3] as [number, number];
    const sets = [{ code: 'eigen.0', members: ['GM0002', 'GM0001'] }];
    const made = sumPaths(
      withSets(counts, sets),
      [pathWith(thirds, [0.1, 0.2]), pathWith([0.7, 0.3], thirds)],
      sets,
    );
    const [ofFirst, , ofSecond, , ofSet, , ofCountry] = made.values;
    expect(ofFirst).toBe(Math.round((64 * 80) / 3) / 64 + Math.round(64 * 0.7) / 64);
    expect(ofFirst! * 64).toBe(Math.round(ofFirst! * 64));
    expect(ofSet).toBe(ofFirst! + ofSecond!);
    expect(ofCountry).toBe(ofSecond! + ofFirst!);
  });
  it('count a soort that a gemeente does not have as nothing', () => {
    const made = sumPaths(counts, [pathWith([80, 70], [40, 30]), pathWith([8, 7], 'no-pupils')]);
    expect([...made.values]).toEqual([88, 77, 40, 30, 128, 107]);
    expect(made.reasons).toEqual([null, null, null]);
  });
  it('have no figure where nobody goes to any of these schools, and the country does without', () => {
    const made = sumPaths(counts, [pathWith([80, 70], 'no-pupils')]);
    expect(made.reasons).toEqual([null, 'no-pupils', null]);
    expect([...made.values]).toEqual([80, 70, NaN, NaN, 80, 70]);
  });
  it('add up over the members of a set, between the gemeenten and the country', () => {
    const sets = [{ code: 'eigen.0', members: ['GM0001', 'GM0002'] }];
    const made = sumPaths(withSets(counts, sets), [pathWith([80, 70], [40, 30])], sets);
    expect([...made.values]).toEqual([80, 70, 40, 30, 120, 100, 120, 100]);
    expect(made.reasons).toEqual([null, null, null, null]);
  });
  it('count a member of a set without pupils as nothing, and a set of such members as none', () => {
    const sets = ['GM0001', 'GM0002'].map((code) => ({ code: `eigen.${code}`, members: [code] }));
    const made = sumPaths(withSets(counts, sets), [pathWith([80, 70], 'no-pupils')], sets);
    expect(made.reasons.slice(2)).toEqual([null, 'no-pupils', null]);
    expect([...made.values.slice(4)]).toEqual([80, 70, NaN, NaN, 80, 70]);
  });
  it('leave a set unknown where a member with pupils is, rather than let it fall', () => {
    const sets = [{ code: 'eigen.0', members: ['GM0001', 'GM0002'] }];
    const made = sumPaths(withSets(counts, sets), [pathWith([80, 70], 'unknown-now')], sets);
    expect(made.reasons[2]).toBe('unknown-now');
    expect([...made.values.slice(4, 6)]).toEqual([NaN, NaN]);
  });
  it('lose a few masked pupils only, in a gemeente and in its regions: the counts are without them too', () => {
    const sets = [{ code: 'eigen.0', members: ['GM0001', 'GM0002'] }];
    const vso = { ...pathWith('unknown-now', [4, 3]), masked: new Set(['GM0001']) };
    const made = sumPaths(withSets(counts, sets), [pathWith([80, 70], [40, 30]), vso], sets);
    expect(made.reasons).toEqual([null, null, null, null]);
    expect([...made.values]).toEqual([80, 70, 44, 33, 124, 103, 124, 103]);
  });
  it('have none where all are masked, while the others of its region go on', () => {
    const sets = [
      { code: 'eigen.0', members: ['GM0001', 'GM0002'] },
      { code: 'eigen.1', members: ['GM0001'] },
    ];
    const vso = { ...pathWith('unknown-now', [4, 3]), masked: new Set(['GM0001']) };
    const made = sumPaths(withSets(counts, sets), [vso], sets);
    expect(made.reasons).toEqual(['unknown-now', null, null, 'unknown-now', null]);
    expect([...made.values.slice(2, 6)]).toEqual([4, 3, 4, 3]);
  });
  it('have none for the country either where no gemeente has one', () => {
    const made = sumPaths(counts, [pathWith('too-short', 'no-pupils')]);
    expect(made.reasons).toEqual(['too-short', 'no-pupils', 'too-short']);
    expect([...made.values].every(Number.isNaN)).toBe(true);
  });
  it('are unknown where one of them is, and the country does without that one alone', () => {
    const made = sumPaths(counts, [pathWith([80, 70], [4, 3]), pathWith('unknown-now', [4, 3])]);
    expect(made.reasons[0]).toBe('unknown-now');
    expect(made.values[0]).toBeNaN();
    expect([...made.values.slice(4)]).toEqual([88, 76]);
  });
});

describe('counts with projected years', () => {
  const made = extended(counts, sumPaths(counts, [pathWith([80.5, 70], [40, 30])]));
  it('keep what was counted and go on with what is expected', () => {
    expect(made.years).toEqual([2015, 2016, 2017, 2018]);
    expect(made.observed).toBe(2);
    expect([...new AreaView(made, 0).pupils]).toEqual([100, 90, 80.5, 70]);
    expect([...new AreaView(made, 2).pupils]).toEqual([150, 130, 120.5, 100]);
  });
  it('say nothing about vestigingen to come', () => {
    expect([...new AreaView(made, 0).vestigingen]).toEqual([1, 1, NaN, NaN]);
  });
});
