import { describe, expect, it } from 'vitest';
import { chartForecasts } from '../../../../../src/view/schools/school/chart-forecasts.ts';
import { layoutChart } from '../../../../../src/view/schools/school/chart-layout.ts';
import { WORDS } from '../../../../fixtures/words.ts';

const LINE = {
  file: 'wpo.csv',
  code: '00AA00',
  years: [1990, 2026, 2045, 2060],
  pupils: Float64Array.of(1, 90.5, 300, 1),
};
const forecasts = (...lines: (typeof LINE)[]) => chartForecasts(lines, [2024, 2025], WORDS.nl);
const layout = (of: ReturnType<typeof forecasts>, width = 600) =>
  layoutChart(
    {
      history: [{ year: 2025, pupils: { low: 100, high: 100 }, missing: null, code: '00AA00', share: NaN }], // prettier-ignore
      years: [2024, 2025],
      norm: null,
      marks: [],
      end: '100',
      provisional: [],
      projection: null,
      forecasts: of,
    },
    { width, height: 300 },
    String,
  );

describe('a forecast in the chart of a school', () => {
  it('has the years of the axis and those up to 25 later', () => {
    expect(forecasts(LINE)).toEqual([
      {
        file: 'wpo.csv',
        code: '00AA00',
        name: 'prognose DUO, wpo.csv',
        label: 'prognose DUO',
        points: [
          { year: 2026, pupils: 90.5 },
          { year: 2045, pupils: 300 },
        ],
      },
    ]);
    expect(forecasts({ ...LINE, years: [2060], pupils: Float64Array.of(1) })).toEqual([]);
  });

  it('is distinguished from that of another file by the name of the file', () => {
    const labels = forecasts(LINE, { ...LINE, file: 'wpo-2024.csv' }).map(({ label }) => label);
    expect(labels).toEqual(['wpo.csv', 'wpo-2024.csv']);
  });

  it('makes the axis long and high enough, with a sign for each year and a label behind the last', () => {
    const { forecasts: drawn, yearTicks, valueTicks, labels, frame } = layout(forecasts(LINE));
    expect(yearTicks.at(-1)!.year).toBeGreaterThan(2035);
    expect(Number(valueTicks.at(-1)!.text)).toBeGreaterThanOrEqual(300);
    expect(drawn[0]!.signs).toHaveLength(2);
    expect(drawn[0]!.path).toMatch(/^M[\d.,]+L[\d.,]+$/);
    const label = labels.find(({ kind }) => kind === 'forecast')!;
    expect(label).toMatchObject({ text: 'prognose DUO', anchor: 'start' });
    expect(label.x).toBeGreaterThan(drawn[0]!.signs[1]![0]);
    expect(drawn[0]!.signs[1]![0]).toBeLessThanOrEqual(frame.right);
  });

  it('has signs that do not touch where its years are close together', () => {
    const years = Array.from({ length: 25 }, (_, i) => 2026 + i);
    const one = { ...LINE, years, pupils: new Float64Array(25).fill(90) };
    const wide = layout(forecasts(one)).forecasts[0]!;
    expect(wide.signs).toHaveLength(25);
    const narrow = layout(forecasts(one), 300).forecasts[0]!;
    const gaps = narrow.signs.slice(1).map(([x], i) => x - narrow.signs[i]![0]);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
  });

  it('leaves the chart of a school without one as it is', () => {
    expect(layout([])).toMatchObject({ forecasts: [], labels: [{ kind: 'end' }] });
  });
});
