import { describe, expect, it } from 'vitest';
import { areaOf } from '../../../src/tables/area-view.ts';
import { withSets } from '../../../src/tables/sets.ts';
import { countsWith, type Figure } from '../../fixtures/counts-builder.ts';

/** The row of a set of all the gemeenten that are given. */
function sumOf(...areas: Figure[][]) {
  const named = Object.fromEntries(areas.map((row, i) => [`GM000${i}`, row]));
  const members = Object.keys(named);
  return areaOf(withSets(countsWith(named), [{ code: 'set', members }]), 'set');
}

describe('sets of gemeenten', () => {
  it('stand between the gemeenten and the country, which stay as they are', () => {
    const counts = countsWith({ GM0001: [10, 20], GM0002: [1, 2], NL: [100, 200] });
    const all = withSets(counts, [
      { code: 'corop.01', members: ['GM0001'] },
      { code: 'eigen.0', members: ['GM0001', 'GM0002'] },
    ]);
    expect(all.codes).toEqual(['GM0001', 'GM0002', 'corop.01', 'eigen.0', 'NL']);
    expect(all.gemeenten).toBe(2);
    expect([...all.pupils]).toEqual([10, 20, 1, 2, 10, 20, 11, 22, 100, 200]);
    expect([...all.vestigingen]).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 1, 1]);
  });
  it('are sums, also of masked cells and vestigingen', () => {
    const sum = sumOf([{ pupils: 30, masked: 2, vestigingen: 4 }], [{ masked: 1, vestigingen: 1 }]);
    expect([sum.pupils[0], sum.masked[0], sum.vestigingen[0]]).toEqual([30, 3, 5]);
    expect(sum.complete[0]).toBe(1);
  });
  it('are incomplete where a member is, or misses a figure', () => {
    const sum = sumOf(
      [{ pupils: 30, complete: false }, 40],
      [10, { pupils: NaN, vestigingen: NaN, complete: false }],
    );
    expect([...sum.pupils]).toEqual([40, 40]);
    expect([...sum.complete]).toEqual([0, 0]);
  });
  it('have no figure where no member has one, and where nobody is there none is a zero', () => {
    const none = { pupils: NaN, vestigingen: NaN, complete: false };
    const sum = sumOf([none, { pupils: 0, vestigingen: 0 }], [none, { pupils: 0, vestigingen: 0 }]);
    expect([...sum.pupils]).toEqual([NaN, 0]);
    expect([...sum.complete]).toEqual([0, 1]);
  });
  it('do not take what the source misses for zero', () => {
    const none = { pupils: NaN, vestigingen: NaN, complete: false };
    expect(sumOf([none], [{ pupils: 0, vestigingen: 0 }]).pupils[0]).toBeNaN();
  });
  it('count a gemeente once, and one that does not exist not at all', () => {
    const counts = countsWith({ GM0001: [10], GM0002: [1] });
    const members = ['GM0001', 'GM0001', 'GM9998', 'NL'];
    const all = withSets(counts, [
      { code: 'eigen.0', members },
      { code: 'eigen.1', members: [] },
    ]);
    expect([...all.pupils.slice(2, 4)]).toEqual([10, NaN]);
    expect([...all.complete.slice(2, 4)]).toEqual([1, 0]);
  });
});
