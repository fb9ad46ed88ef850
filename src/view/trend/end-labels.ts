import { TEXT_SIZE, type Frame } from './frame.ts';
import { placeLabels } from './labels.ts';
import { plotted, type Point, type Series } from './series.ts';
import { fitBold, textWidth } from './text-width.ts';

const LINE = 16;

/** Between the end of the lines and the labels; leaves room for the leader from one to the other. */
const GAP = 24;

/** Below this width a label has its value under its name or, where there are too many for that, only in the readout. */
const NARROW = 520;

/** How the chart's numbers and areas are written. */
export interface Naming {
  name: (series: Series) => string;
  /** What follows the name at the end of the line. */
  end: (series: Series, point: Point) => string;
  tick: (value: number) => string;
}

/** A label at the end of a line. */
export interface EndLabel {
  code: string;
  place: number | null;
  name: string;
  value: string;
  /** Whether the value stands under the name. */
  stacked: boolean;
  /** End of the line, and where the label stands. */
  from: [x: number, y: number];
  to: [x: number, y: number];
}

/** The column beside the lines in which the labels stand. */
export interface LabelColumn {
  width: number;
  stacked: boolean;
  /** Whether there is room for values. */
  valued: boolean;
}

/** Between a name and the value beside it. */
const SPACE = 6;

/** What a label takes; stacked, it is as wide as the widest of its two lines. */
function labelWidth({ name, value }: { name: string; value: string }, stacked: boolean): number {
  const [one, other] = [textWidth(name, TEXT_SIZE, true), textWidth(value, TEXT_SIZE)];
  return stacked ? Math.max(one, other) : one + SPACE + other;
}

/** The point at which a series ends: its last counted year, or else its last incomplete one. */
function endOf({ points }: Series): Point | undefined {
  return (
    points.findLast(({ state }) => state === 'observed') ??
    points.findLast(({ state }) => state === 'incomplete')
  );
}

/** How wide the column of labels must be: as its longest label, but no more than a third of a narrow chart. */
export function labelColumn(
  series: readonly Series[],
  naming: Naming,
  within: { width: number; room: number },
): LabelColumn {
  const narrow = within.width < NARROW;
  const stacked = narrow && series.length * 2 * LINE <= within.room;
  const most = within.width * (narrow ? 0.34 : 0.36) - GAP;
  const valued = stacked || !narrow;
  const texts = series.flatMap((one) => {
    const end = endOf(one);
    return end ? [{ name: naming.name(one), value: valued ? naming.end(one, end) : '' }] : [];
  });
  const widest = Math.max(0, ...texts.map((text) => labelWidth(text, stacked)));
  return { width: GAP + Math.min(widest, most), stacked, valued };
}

/** The labels, kept apart from each other and inside the frame. */
export function endLabels(
  series: readonly Series[],
  column: LabelColumn,
  on: { frame: Frame; x: (year: number) => number; y: (value: number) => number; naming: Naming },
): EndLabel[] {
  const { frame, x, y, naming } = on;
  const labels = series.flatMap((one): EndLabel[] => {
    const end = endOf(one);
    if (!end) return [];
    const at = y(plotted(one, end));
    const value = column.valued ? naming.end(one, end) : '';
    const beside = column.stacked ? 0 : SPACE + textWidth(value, TEXT_SIZE);
    return [
      {
        code: one.code,
        place: one.place,
        name: fitBold(naming.name(one), TEXT_SIZE, column.width - GAP - beside),
        value,
        stacked: column.stacked,
        from: [x(end.year), at],
        to: [frame.right + GAP, at],
      },
    ];
  });
  const height = column.stacked ? 2 * LINE : LINE;
  const middles = placeLabels(
    labels.map(({ from }) => ({ y: from[1], height })),
    frame.top - LINE / 2,
    frame.bottom + LINE / 2,
  );
  return labels.map((label, i) => ({ ...label, to: [label.to[0], middles[i] ?? label.to[1]] }));
}
