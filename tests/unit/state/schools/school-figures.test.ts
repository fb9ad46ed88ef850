import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { schoolFigures } from '../../../../src/state/schools/school-figures.ts';
import { indicativeNorm, schoolRow, totalsFor } from '../../../fixtures/school-row-builder.ts';

const years = [2021, 2022, 2023];
const of = (...rows: ReturnType<typeof schoolRow>[]) =>
  schoolFigures({ rows, years, totals: totalsFor(rows) }, 2021, 2023);

describe('the figures of a school', () => {
  it('have the change from the base year and the share of the gemeente', () => {
    const [a] = of(schoolRow('00AA00', [100, 90, 80]), schoolRow('00BB00', [100, 110, 120]));
    expect(a).toMatchObject({ base: 100, now: 80, change: -20, share: 40 });
  });
  it('share the pupils of the same gemeente and soort only', () => {
    const [a] = of(
      schoolRow('00AA00', [100, 90, 80]),
      schoolRow('00BB00', [100, 110, 120], { gemeente: 'GM0002' }),
      schoolRow('00CC00', [100, 110, 120], { soort: 'sbo' }),
    );
    expect(a?.share).toBe(100);
  });
  it('share the pupils of schools that are not listed, such as those of other boards', () => {
    const rows = [schoolRow('00AA00', [100, 90, 80])];
    const totals = [{ gemeente: 'GM0001', soort: 'bo' as const, pupils: Int32Array.of(1, 1, 400) }];
    expect(schoolFigures({ rows, years, totals }, 2021, 2023)[0]?.share).toBe(20);
  });
  it('have no change where a count is masked, absent or none', () => {
    const figures = of(
      schoolRow('00AA00', [MASKED, 20, 30]),
      schoolRow('00BB00', [null, 20, 30]),
      schoolRow('00CC00', [0, 20, 30]),
    );
    expect(figures.map(({ change }) => change)).toEqual([NaN, NaN, NaN]);
  });
  it('count the years in a row below the norm, a masked count among them', () => {
    const norm = indicativeNorm(50);
    const [a, b, c] = of(
      schoolRow('00AA00', [60, 49, 40], { norm }),
      schoolRow('00BB00', [40, 50, 49], { norm }),
      schoolRow('00CC00', [40, 40, MASKED], { norm }),
    );
    expect([a, b, c].map((one) => one?.belowInARow)).toEqual([2, 1, 3]);
    expect(a?.aboveNorm).toBe(-10);
  });
  it('end a row of years below the norm where the school did not exist or has no figure', () => {
    const norm = indicativeNorm(50);
    const [a, b] = of(
      schoolRow('00AA00', [40, 0, 40], { norm }),
      schoolRow('00BB00', [40, null, 40], { norm }),
    );
    expect([a?.belowInARow, b?.belowInARow]).toEqual([1, 1]);
  });
  it('know a school that closed', () => {
    const [a, b] = of(schoolRow('00AA00', [40, 30, 0]), schoolRow('00BB00', [40, 30, 20]));
    expect([a?.isClosed, b?.isClosed]).toEqual([true, false]);
  });
});
