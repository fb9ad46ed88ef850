import { expect, it } from 'vitest';
import { change } from '../../../src/measures/change.ts';
import { measureMatrix, measureValues, STATUS } from '../../../src/measures/matrix.ts';
import { pupils } from '../../../src/measures/pupils.ts';
import { countsWith } from '../../fixtures/counts-builder.ts';

const counts = countsWith({
  GM0001: [100, 90, NaN],
  GM0002: [0, 0, { pupils: 0, masked: 2 }],
  GM0003: [50, { pupils: 20, complete: false }, 40],
});
const row = (status: Uint8Array, area: number) => [...status.slice(area * 3, area * 3 + 3)];

it('tells missing, masked, incomplete and a real zero apart', () => {
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

it('has no value to rank in the base year, where a data set tells that nothing changed', () => {
  expect(measureMatrix(counts, change, 2015).values[0]).toBeNaN();
  expect(measureValues(counts, change, 2015)[0]).toBe(0);
  expect(measureValues(counts, change, 2015)[1]).toBe(-10);
});

it('has the change to the base year in a year before the base year, for the map and for a data set', () => {
  // From 100 in 2015 to 90 in 2016: a fall of 10 %.
  expect(measureMatrix(counts, change, 2016).values[0]).toBe(-10);
  expect(measureValues(counts, change, 2016)[0]).toBe(-10);
});
