import type { Ending } from './endings.ts';
import { TEXT_SIZE, type Frame, type Scale } from './frame.ts';
import { placeLabels } from './labels.ts';
import { fitBold, textWidth } from './text-width.ts';

const LINE = 16;

/** Distance in pixels between the right edge of the plot and the labels at the ends of lines, with room for leader lines. */
const GAP = 24;

/**
 * Chart width in pixels below which a label at the end of a line has its value below its name, or no value if the labels
 * would then be too high together.
 */
const NARROW = 520;

/** A label to the right of the plot, for the end of a line. */
export interface EndLabel {
  key: string;
  extra: boolean;
  colour: string;
  name: string;
  value: string;
  /** Whether the value is below the name instead of after it. */
  stacked: boolean;
  /** Position in pixels of the end of the line; `to` is the left middle of the label. A leader line connects the two. */
  from: [x: number, y: number];
  to: [x: number, y: number];
}

/** The column of labels to the right of the plot: its width in pixels, and whether and where the labels have values. */
export interface LabelColumn {
  width: number;
  stacked: boolean;
  /** Whether a label has a value besides the name: below the name if `stacked`, otherwise after it. */
  valued: boolean;
}

/** Distance in pixels between a name and the value after it. */
const SPACE = 6;

/**
 * Returns the width of a label in pixels: of the name alone, of the name with the value after it, or, with the value below
 * the name, of the wider of the two.
 */
function labelWidth({ name, value }: Ending, { stacked, valued }: Omit<LabelColumn, 'width'>) {
  const one = textWidth(name, TEXT_SIZE, true);
  if (!valued || value === '') return one;
  const other = textWidth(value, TEXT_SIZE);
  return stacked ? Math.max(one, other) : one + SPACE + other;
}

const heightOf = ({ value }: { value: string }, stacked: boolean) =>
  stacked && value !== '' ? 2 * LINE : LINE;

/**
 * Returns the column for the labels at the ends of lines: as wide as the longest label, but at most about a third of the
 * chart. `within` is the width of the chart and the height of the column (`room`), in pixels.
 */
export function labelColumn(
  endings: readonly Ending[],
  within: { width: number; room: number },
): LabelColumn {
  const narrow = within.width < NARROW;
  const height = endings.reduce((sum, ending) => sum + heightOf(ending, true), 0);
  const stacked = narrow && height <= within.room;
  const most = within.width * (narrow ? 0.34 : 0.36) - GAP;
  const manner = { stacked, valued: stacked || !narrow };
  const widest = Math.max(0, ...endings.map((ending) => labelWidth(ending, manner)));
  return { width: GAP + Math.min(widest, most), ...manner };
}

/**
 * Returns the labels at the ends of lines, in the column to the right of the plot (`frame`), moved up or down so that they
 * do not overlap.
 */
export function endLabels(
  endings: readonly Ending[],
  column: LabelColumn,
  on: { frame: Frame; x: Scale; y: Scale },
): EndLabel[] {
  const { frame, x, y } = on;
  const labels = endings.map((ending): EndLabel => {
    const at = y(ending.at);
    const value = column.valued ? ending.value : '';
    const stacked = column.stacked && value !== '';
    const beside = stacked || value === '' ? 0 : SPACE + textWidth(value, TEXT_SIZE);
    return {
      key: ending.key,
      extra: ending.extra,
      colour: ending.colour,
      name: fitBold(ending.name, TEXT_SIZE, column.width - GAP - beside),
      value,
      stacked,
      from: [x(ending.year), at],
      to: [frame.right + GAP, at],
    };
  });
  const middles = placeLabels(
    labels.map((label) => ({ y: label.from[1], height: heightOf(label, label.stacked) })),
    frame.top - LINE / 2,
    frame.bottom + LINE / 2,
  );
  return labels.map((label, i) => ({ ...label, to: [label.to[0], middles[i] ?? label.to[1]] }));
}
