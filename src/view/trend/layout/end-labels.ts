import type { Ending } from './endings.ts';
import { TEXT_SIZE, type Frame, type Scale } from './frame.ts';
import { placeLabels } from './labels.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Height in pixels of a line of text in a label. */
export const LINE = 16;

/** Distance in pixels between the right edge of the plot and the labels at the ends of lines, with room for leader lines. */
const GAP = 24;

/** Distance in pixels between labels of more lines, as far as there is room, so that a value is nearer to its own name than to the next. */
const BETWEEN = 6;

/** Distance in pixels between a name and the value after it. */
const SPACE = 6;

/**
 * The columns that are tried, in this order: with values below the names or after them, and the largest part of the width of the
 * chart that the column may take. A narrow column leaves more room to the lines.
 */
const COLUMNS = [
  { stacked: false, most: 0.24 },
  { stacked: true, most: 0.3 },
  { stacked: true, most: 0.34 },
  { stacked: false, most: 0.36 },
];

/** A label to the right of the plot, for the end of a line. */
export interface EndLabel {
  key: string;
  extra: boolean;
  colour: string;
  /** The lines of text of the name. */
  name: readonly string[];
  /** The lines of text of the value; empty for a label with a name only. */
  value: readonly string[];
  /** Whether the value is below the name instead of after it. */
  stacked: boolean;
  /** Position in pixels of the end of the line; `to` is the left middle of the label. A leader line connects the two. */
  from: [x: number, y: number];
  to: [x: number, y: number];
}

/** The column of labels to the right of the plot: its width in pixels, and whether values are below names. */
export interface LabelColumn {
  width: number;
  stacked: boolean;
}

/** Returns the number of lines of text of a label. */
export const rowsOf = ({ name, value, stacked }: Pick<EndLabel, 'name' | 'value' | 'stacked'>) =>
  stacked ? name.length + value.length : 1;

/**
 * Returns the column for the labels at the ends of lines, in which every text is whole: with each value after its name or, where
 * that is too wide, below it, on lines that end between words. Null where the labels do not fit beside the plot, because they are too
 * many or too wide. `within` is the width of the chart and the height of the column (`room`), in pixels.
 */
export function labelColumn(
  endings: readonly Ending[],
  within: { width: number; room: number },
): LabelColumn | null {
  for (const { stacked, most } of COLUMNS) {
    const column = { width: within.width * most, stacked };
    const labels = endings.map((ending) => textsOf(ending, column));
    const width = GAP + Math.max(0, ...labels.map(textsWidth));
    const height = LINE * labels.reduce((sum, label) => sum + rowsOf(label), 0);
    if (width <= column.width && height <= within.room + LINE) return { width, stacked };
  }
  return null;
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
    return {
      key: ending.key,
      extra: ending.extra,
      colour: ending.colour,
      ...textsOf(ending, column),
      from: [x(ending.year), at],
      to: [frame.right + GAP, at],
    };
  });
  const middles = placeLabels(
    labels.map((label) => ({
      y: label.from[1],
      height: LINE * rowsOf(label) + (label.stacked ? BETWEEN : 0),
    })),
    frame.top - LINE / 2,
    frame.bottom + LINE / 2,
  );
  return labels.map((label, i) => ({ ...label, to: [label.to[0], middles[i] ?? label.to[1]] }));
}

type Texts = Pick<EndLabel, 'name' | 'value' | 'stacked'>;

/** Returns the texts of a label as they are divided over lines in a column. */
function textsOf({ name, value }: Ending, { width, stacked }: LabelColumn): Texts {
  if (!stacked) return { name: [name], value: value === '' ? [] : [value], stacked: false };
  return {
    name: wrapText(name, TEXT_SIZE, width - GAP, true),
    value: value === '' ? [] : wrapText(value, TEXT_SIZE, width - GAP),
    stacked: true,
  };
}

/** Returns the width in pixels of a label: that of its widest line or, where the value is after the name, of the two together. */
const textsWidth = ({ name, value, stacked }: Texts): number =>
  stacked
    ? Math.max(
        ...name.map((line) => textWidth(line, TEXT_SIZE, true)),
        ...value.map((line) => textWidth(line, TEXT_SIZE)),
      )
    : inlineWidth({ name: name[0] ?? '', value: value[0] ?? '' });

/** Returns the width in pixels of a name with its value after it. */
export function inlineWidth({ name, value }: Pick<Ending, 'name' | 'value'>): number {
  const one = textWidth(name, TEXT_SIZE, true);
  return value === '' ? one : one + SPACE + textWidth(value, TEXT_SIZE);
}
