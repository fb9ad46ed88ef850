/** Size of the text in the chart, in pixels. */
export const TEXT_SIZE = 13;

/** Where lines are drawn, in pixels. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** From a year, or from a value, to pixels. */
export type Scale = (value: number) => number;
