import { describe, expect, it } from 'vitest';
import { methodRows, type ErrorRecord } from '../../../src/view/trend/method-rows.ts';

const row = (size: '<1000' | '1000-2500' | 'alle', level: 'gemeente' | 'land', wmape: number) => ({
  series: 'bo' as const,
  method: 'holt' as const,
  horizon: 5,
  size,
  level,
  wmape,
});
const record: ErrorRecord = {
  rows: [
    row('<1000', 'gemeente', 0.09),
    row('1000-2500', 'gemeente', 0.06),
    row('alle', 'land', 0.01),
  ],
};
const line = { years: [2029, 2030], pupils: Float64Array.of(1700, 1690) };
const methods = ['GM0001', 'NL'].map((code) => ({ ...line, code, method: 'holt' as const }));
const asked = { code: 'GM0001', size: 1700, year: 2030, horizon: 5, tested: 'bo', record } as const;

describe('methods compared', () => {
  it('tell what each expects, and its mean error in gemeenten of this size', () => {
    expect(methodRows(methods, asked)).toEqual([{ method: 'holt', expected: 1690, error: 6 }]);
    expect(methodRows(methods, { ...asked, size: 300 })[0]?.error).toBe(9);
  });

  it('are held to the error for the country as a whole where that is asked for', () => {
    expect(methodRows(methods, { ...asked, code: 'NL' })[0]?.error).toBe(1);
  });

  it('have no error where that was not tested, or the record is not there yet', () => {
    expect(methodRows(methods, { ...asked, horizon: 4 })[0]?.error).toBeNull();
    expect(methodRows(methods, { ...asked, record: null })[0]?.error).toBeNull();
    expect(methodRows(methods, { ...asked, tested: null })[0]?.error).toBeNull();
  });

  it('expect nothing beyond their last year', () => {
    expect(methodRows(methods, { ...asked, year: 2041 })[0]?.expected).toBeNaN();
  });
});
