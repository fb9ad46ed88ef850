import type { Box } from './composed.ts';

/** What a picture is made of: a drawing on the screen with the words that belong to it. */
export interface Subject {
  /** The drawing as it is on the screen; pictures contain a copy. */
  svg: SVGSVGElement;
  /** The part of the drawing that the picture shows, in units of its viewBox; by default all of it. */
  view?: Box | undefined;
  title: string;
  /** The text under the title: what is counted and in what unit. */
  subtitle: string;
  /** A description of the drawing in words, for people who cannot see it. */
  description: string;
  legend: PictureLegend | null;
  /** The texts below the drawing: what must be known to understand it. */
  notes: readonly string[];
  /**
   * What the picture shows: a map, the trend chart, charts of the gemeenten of a region, or the backtest. It is part of the
   * file name.
   */
  kind: 'kaart' | 'grafiek' | 'gemeenten' | 'toets';
  /** The parts of the file name that say what the picture shows; by default what is chosen on the page. */
  named?: readonly string[];
  /**
   * The text that says where the figures come from; null if they have the sources that the page names for the figures on the
   * screen.
   */
  source: string | null;
}

/** The legend of a map as it is drawn in a picture. */
export interface PictureLegend {
  /** The text above the classes of the legend: what the number at each class counts, such as "number of gemeenten per class". */
  about: string;
  /**
   * The classes, lowest first: the colour as CSS, the number of areas as text, and whether the class is faint, since the user
   * filtered it out.
   */
  classes: { colour: string; count: string; faint: boolean }[];
  /** The breaks (the values between two classes) as text. */
  ticks: string[];
  /** The classes along an axis with the areas as bars, drawn instead of classes of equal width; absent for points. */
  plot?: LegendPlot;
  /** The signs on the map that are not shades of classes (patterns, corners, dots and outlines), with their meanings. */
  keys: PictureKey[];
  /** How many times the map is enlarged to show one region; its patterns are drawn as many times smaller. */
  patternScale: number;
}

/** The values on a map as bars along the axis of their classes. Positions are parts of the width, from 0 to 1. */
export interface LegendPlot {
  /** For each class: where it is on the axis, and its bars as an SVG path in a plane of `plane`. */
  classes: readonly { from: number; to: number; bars: string }[];
  plane: { width: number; height: number };
  ticks: readonly { at: number; text: string }[];
  /** How many areas are below and above the axis, as text; empty for none. */
  beyond: { below: string; above: string };
  /** The chosen areas with their signs, which are paths centred on (0, 0). */
  marks: readonly { at: number; colour: string; sign: string }[];
  /** The place of the country on the axis with the text there; null where it has none. */
  country: { at: number; text: string } | null;
}

interface PictureKey {
  sign: 'pattern' | 'incomplete' | 'projected' | 'chosen';
  /** The colour or pattern of the sign: a CSS colour, or a reference to a pattern of the map. */
  paint: string;
  /** SVG path of the mark inside the outline of a selected gemeente (`chosen`), centred on (0, 0). */
  mark?: string;
  text: string;
}
