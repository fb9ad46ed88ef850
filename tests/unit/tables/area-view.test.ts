import { describe, expect, it } from 'vitest';
import { AreaView, areaOf, areasOf, columnOf } from '../../../src/tables/area-view.ts';
import { countsWith } from '../../fixtures/counts-builder.ts';

/** 2015 and 2016 are counted, 2017 and 2018 are projected. */
const counts = {
  ...countsWith({
    GM0001: [{ pupils: 10, masked: 1, vestigingen: 2 }, { pupils: 0, masked: 3 }, 9.5, 9],
    GM0002: [NaN, { pupils: 20, complete: false, fromUser: true }, 21, NaN],
  }),
  observed: 2,
};
const bounds = {
  low80: Float64Array.of(8, 7, 20, NaN, 28, 27),
  high80: Float64Array.of(11, 11, 22, NaN, 33, 34),
  low95: Float64Array.of(6, 5, 18, NaN, 25, 22),
  high95: Float64Array.of(13, 15, 24, NaN, 36, 39),
};

describe('the view of an area', () => {
  const first = new AreaView(counts, 0, bounds);
  const second = areaOf(counts, 'GM0002', bounds);

  it('has the figures of a year', () => {
    expect(first.at(2015)).toEqual({
      pupils: 10,
      masked: 1,
      vestigingen: 2,
      status: 'observed',
      isComplete: true,
      fromUser: false,
    });
    expect(second.at(2016)).toMatchObject({ pupils: 20, isComplete: false, fromUser: true });
  });
  it('distinguishes observed, masked, missing, incomplete and projected years', () => {
    expect(counts.years.map((year) => first.status(year))).toEqual([
      'observed',
      'masked',
      'projected',
      'projected',
    ]);
    expect(counts.years.map((year) => second.status(year))).toEqual([
      'missing',
      'incomplete',
      'projected',
      'missing',
    ]);
  });
  it('compares only figures that are complete and not masked', () => {
    expect([...first.comparableSeries()]).toEqual([10, NaN, 9.5, 9]);
    expect([...second.comparableSeries()]).toEqual([NaN, NaN, 21, NaN]);
  });
  it('has an interval in projected years with a projection', () => {
    expect(first.band(2018)).toEqual({ low80: 7, high80: 11, low95: 5, high95: 15 });
    expect([first.band(2016), first.band(2019), second.band(2018)]).toEqual([null, null, null]);
    expect(areaOf(counts, 'GM0001').band(2018)).toBeNull();
  });
  it('is missing in years outside the counts, and everywhere for an unknown code', () => {
    const outside = [first.at(2014), first.at(2019), areaOf(counts, 'GM0009').at(2015)];
    expect(outside.map(({ pupils, status }) => [pupils, status])).toEqual([
      [NaN, 'missing'],
      [NaN, 'missing'],
      [NaN, 'missing'],
    ]);
  });
  it('has no school where a complete count has no vestiging, and in the projected years after it', () => {
    const none = { vestigingen: 0 };
    const some = {
      ...countsWith({
        GM0001: [{ pupils: 80 }, none, NaN],
        GM0002: [{ ...none, masked: 1 }, { ...none, complete: false }, NaN],
        GM0003: [0, { pupils: 0, vestigingen: NaN }, NaN],
      }),
      observed: 2,
    };
    const statuses = (code: string) =>
      [2014, 2015, 2016, 2017, 2018].map((year) => areaOf(some, code).status(year));
    expect(statuses('GM0001')).toEqual(['missing', 'observed', 'noSchool', 'noSchool', 'missing']);
    expect(statuses('GM0002').slice(1, 4)).toEqual(['masked', 'incomplete', 'missing']);
    expect(statuses('GM0003').slice(1, 4)).toEqual(['observed', 'observed', 'missing']);
    expect(areaOf(some, 'GM0001').comparablePupils(2016)).toBe(0);
  });
  it('knows the newest counted year and the level of the area', () => {
    expect([first.newest, first.isProjected(2016), first.isProjected(2017)]).toEqual([
      2016,
      false,
      true,
    ]);
    expect(areasOf(counts).map(({ level }) => level)).toEqual(['gemeente', 'gemeente', 'country']);
  });
  it('reads its own cells of a matrix, never those of a neighbour', () => {
    expect([second.cell(counts.pupils, 2014), second.cell(counts.pupils, 2016)]).toEqual([NaN, 20]);
    expect([...columnOf(counts, counts.pupils, 2017)]).toEqual([9.5, 21, 30.5]);
    expect([...columnOf(counts, counts.pupils, 1990)]).toEqual([NaN, NaN, NaN]);
  });
});
