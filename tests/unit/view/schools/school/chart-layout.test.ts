import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../../../src/state/schools/school-history.ts';
import { MASKED } from '../../../../../src/formats/cells.ts';
import {
  layoutChart,
  type ChartContent,
} from '../../../../../src/view/schools/school/chart-layout.ts';
import { schoolRow } from '../../../../fixtures/school-row-builder.ts';

const SIZE = { width: 600, height: 300 };
function content(counts: (number | null)[], rest: Partial<ChartContent> = {}): ChartContent {
  const years = counts.map((_, i) => 2021 + i);
  const history = historyOf({
    school: schoolRow('00AA00', counts),
    earlier: [],
    years,
    total: null,
  });
  return {
    history,
    years,
    norm: null,
    marks: [],
    end: '',
    provisional: [],
    projection: null,
    forecasts: [],
    ...rest,
  };
}
const layout = (...of: Parameters<typeof content>) => layoutChart(content(...of), SIZE, String);

describe('the chart of the pupils of a school', () => {
  it('breaks its line where a year has no figure', () => {
    const { lines, dots } = layout([50, 40, null, 30, 20]);
    expect([lines.length, dots.length]).toEqual([2, 0]);
  });
  it('shows a year between two without figures as a dot', () => {
    const { lines, dots } = layout([50, 40, 0, 30, 0, 20, 10]);
    expect([lines.length, dots.length]).toEqual([2, 1]);
  });
  it('shows a masked count as a bar from 1 to 4, and breaks the line there', () => {
    const { spans, lines } = layout([30, 20, MASKED, 20, 30]);
    expect(spans).toHaveLength(1);
    expect(spans[0]!.low).toBeGreaterThan(spans[0]!.high);
    expect(lines).toHaveLength(2);
  });
  it('starts its axis at zero and has room for the norm', () => {
    const { valueTicks, normY, frame } = layout([50, 40], { norm: { pupils: 200, label: 'norm 200' } }); // prettier-ignore
    expect(valueTicks[0]).toMatchObject({ text: '0', y: frame.bottom });
    expect(normY).toBeGreaterThanOrEqual(frame.top);
  });
  it('keeps the labels of the line and of the norm apart', () => {
    const { labels } = layout([50, 50], { end: '50', norm: { pupils: 51, label: 'norm 51' } });
    expect(Math.abs(labels[0]!.y - labels[1]!.y)).toBeGreaterThanOrEqual(18);
  });
  it('keeps the words about events apart in rows, within its width', () => {
    const marks = [2022, 2023, 2027].map((year) => ({ year, text: `ander nummer ${year}` }));
    const { marks: placed } = layout([50, 40, 30, 20, 10, 9, 8], { marks, end: '8' });
    expect(new Set(placed.map(({ y }) => y)).size).toBe(2);
    expect(placed.at(-1)?.anchor).toBe('end');
  });
  it('marks a provisional year with an open dot', () => {
    const { dots } = layout([50, 40], { provisional: [2022] });
    expect(dots).toMatchObject([{ isProvisional: true }]);
  });
});
