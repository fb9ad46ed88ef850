import type { Ending } from './endings.ts';
import { TEXT_SIZE, type Frame, type Scale } from './frame.ts';
import { placeLabels } from './labels.ts';
import { fitBold, textWidth } from './text-width.ts';

const LINE = 16;

/** Distance in pixels between the right edge of the plot and the labels, with room for a leader line. */
const GAP = 24;

/**
 * Width in pixels below which the value of a label is under the name. If there are too many labels for that, values are only
 * in the readout.
 */
const NARROW = 520;

/** A label at the end of a line. */
export interface EndLabel {
  key: string;
  extra: boolean;
  colour: string;
  name: string;
  value: string;
  /** Whether the value is on a line of its own below the name. */
  stacked: boolean;
  /** `from` is the end of the line, `to` the left middle of the label, in pixels. */
  from: [x: number, y: number];
  to: [x: number, y: number];
}

/** The column of labels to the right of the lines. */
export interface LabelColumn {
  width: number;
  stacked: boolean;
  /** Whether the labels have values after or below the names. */
  valued: boolean;
}

/** Distance between a name and the value after it. */
const SPACE = 6;

/**
 * Returns the width of a label in pixels: of name and value together, or of the wider of the two where the value is below the
 * name.
 */
function labelWidth({ name, value }: Ending, { stacked, valued }: Omit<LabelColumn, 'width'>) {
  const one = textWidth(name, TEXT_SIZE, true);
  if (!valued || value === '') return one;
  const other = textWidth(value, TEXT_SIZE);
  return stacked ? Math.max(one, other) : one + SPACE + other;
}

const heightOf = ({ value }: { value: string }, stacked: boolean) =>
  stacked && value !== '' ? 2 * LINE : LINE;

/** Returns the column of labels: as wide as its longest label, but at most about a third of the width of the chart. */
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

/** Returns the labels at the ends of lines, placed without overlap inside the frame. */
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
