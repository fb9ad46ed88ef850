import { describe, expect, it } from 'vitest';
import { MEASURES, type MeasureId } from '../../../src/measures/catalog.ts';
import { change } from '../../../src/measures/change.ts';
import { measureMatrix, measureValues, STATUS } from '../../../src/measures/matrix.ts';
import { pupils } from '../../../src/measures/pupils.ts';
import { REACH_MEASURES } from '../../../src/measures/reach.ts';
import { countsWith } from '../../fixtures/counts-builder.ts';

const counts = countsWith({
  GM0001: [100, 90, NaN],
  GM0002: [0, 0, { pupils: 0, masked: 2 }],
  GM0003: [50, { pupils: 20, complete: false }, 40],
});
const row = (status: Uint8Array, area: number) => [...status.slice(area * 3, area * 3 + 3)];

it('distinguishes missing, masked, incomplete and a real zero', () => {
  const { values, status } = measureMatrix(counts, pupils, 2015);
  expect(row(status, 0)).toEqual([STATUS.observed, STATUS.observed, STATUS.missing]);
  expect(row(status, 1)).toEqual([STATUS.observed, STATUS.observed, STATUS.masked]);
  expect(row(status, 2)).toEqual([STATUS.observed, STATUS.incomplete, STATUS.observed]);
  expect(values[3]).toBe(0);
  expect(values[5]).toBeNaN();
});

it('says that a change from zero cannot be computed', () => {
  const { status } = measureMatrix(counts, change, 2015);
  expect(row(status, 1)).toEqual([STATUS.undefined, STATUS.undefined, STATUS.masked]);
});

it('keeps the figure of an incomplete year as a count, and gives no change for it', () => {
  expect(measureMatrix(counts, pupils, 2015).values[7]).toBe(20);
  expect(measureMatrix(counts, change, 2015).values[7]).toBeNaN();
});

it('leaves everything undefined against a base year outside the series', () => {
  const { values } = measureMatrix(counts, change, 1900);
  expect([...values].every(Number.isNaN)).toBe(true);
});

it('has no value to rank in the base year, where a data set says that nothing changed', () => {
  expect(measureMatrix(counts, change, 2015).values[0]).toBeNaN();
  expect(measureValues(counts, change, 2015)[0]).toBe(0);
  expect(measureValues(counts, change, 2015)[1]).toBe(-10);
});

it('has the change to the base year in a year before the base year, for the map and for a data set', () => {
  // From 100 in 2015 to 90 in 2016: a fall of 10 %.
  expect(measureMatrix(counts, change, 2016).values[0]).toBe(-10);
  expect(measureValues(counts, change, 2016)[0]).toBe(-10);
});

describe('an area without a school', () => {
  const none = { pupils: 0, vestigingen: 0 };
  const some = countsWith({
    GM0001: [none, none],
    GM0002: [80, none],
    GM0003: [none, 120],
    GM0004: [0, 0],
  });
  const { noSchool, observed, undefined: notComputable } = STATUS;
  const of = (id: MeasureId, year: number) => {
    const { values, status } = measureMatrix(some, MEASURES[id], 2015);
    return [0, 1, 2, 3].map((row) => [
      values[row * 2 + year - 2015],
      status[row * 2 + year - 2015],
    ]);
  };

  it('has a status of its own instead of a number of pupils or vestigingen', () => {
    expect(of('leerlingen', 2016)).toEqual([[NaN, noSchool], [NaN, noSchool], [120, observed], [0, observed]]); // prettier-ignore
    expect(of('vestigingen', 2016)).toEqual([[NaN, noSchool], [NaN, noSchool], [1, observed], [1, observed]]); // prettier-ignore
    expect(of('schoolgrootte', 2016)[1]).toEqual([NaN, noSchool]);
  });
  it('fell by 100 % if it had one, and has no change if it never had', () => {
    expect(of('verandering', 2016)).toEqual([[NaN, noSchool], [-100, observed], [NaN, notComputable], [NaN, notComputable]]); // prettier-ignore
    expect(of('verschil', 2016)).toEqual([[NaN, noSchool], [-80, observed], [120, observed], [0, observed]]); // prettier-ignore
    expect(of('index', 2016).slice(0, 2)).toEqual([[NaN, noSchool], [0, observed]]); // prettier-ignore
    expect(of('piek', 2016).slice(0, 2)).toEqual([[NaN, noSchool], [-100, observed]]); // prettier-ignore
  });
  it('has that status in the base year too', () => {
    expect(of('verandering', 2015).map(([, status]) => status)).toEqual([noSchool, notComputable, noSchool, notComputable]); // prettier-ignore
  });
});

describe('a measure of another table', () => {
  const table = {
    years: [2016],
    value: (code: string) => (code === 'GM0001' ? 3.5 : NaN),
  };
  const measure = REACH_MEASURES.bo_afstand;
  const noSchool = { pupils: 0, vestigingen: 0 };
  const areas = countsWith({ GM0001: [100, NaN], GM0002: [80, 80], GM0003: [80, noSchool] });

  it('has the value of the table whatever the counts of the area are, and none in other years', () => {
    const { values, status } = measureMatrix(areas, measure, 2015, { other: table });
    expect([...values.slice(0, 2)]).toEqual([NaN, 3.5]);
    expect([...status.slice(0, 2)]).toEqual([STATUS.missing, STATUS.observed]);
  });
  it('says why the table has no value for an area', () => {
    const { status } = measureMatrix(areas, measure, 2015, { other: table });
    expect([...status.slice(2, 6)]).toEqual([STATUS.missing, STATUS.undefined, STATUS.missing, STATUS.noSchool]); // prettier-ignore
  });
  it('has no value at all without the table', () => {
    const { values, status } = measureMatrix(areas, measure, 2015);
    expect([...values].every(Number.isNaN)).toBe(true);
    expect(new Set(status)).toEqual(new Set([STATUS.missing]));
  });
});
