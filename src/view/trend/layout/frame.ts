/** Font size of the text in the chart, in pixels. */
export const TEXT_SIZE = 13;

/** The rectangle of the chart in which lines are drawn: its four edges in pixels from the top left corner of the chart. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Converts a year or a value to a position in the chart, in pixels. */
export type Scale = (value: number) => number;
