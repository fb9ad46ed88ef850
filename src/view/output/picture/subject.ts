/** What a picture is made of: a drawing on the screen with the words that belong to it. */
export interface Subject {
  /** The drawing as it is on the screen. */
  svg: SVGSVGElement;
  title: string;
  /** The text under the title: what is counted and in what unit. */
  subtitle: string;
  /** A description of the drawing in words, for people who cannot see it. */
  description: string;
  legend: PictureLegend | null;
  /** The texts below the drawing: what must be known to understand it. */
  notes: readonly string[];
  /** The kind of picture, which is part of the file name. */
  kind: 'kaart' | 'grafiek' | 'gemeenten' | 'toets';
  /** Where the figures come from; null where that is the sources of the figures on the screen. */
  source: string | null;
}

/** The legend of a map as it is drawn in a picture. */
export interface PictureLegend {
  /** The meaning of the numbers of areas above the classes. */
  about: string;
  /** The classes from lowest to highest: the colour, the number of areas as text, and whether the class is filtered out. */
  classes: { colour: string; count: string; faint: boolean }[];
  /** The breaks (the values between two classes) as text. */
  ticks: string[];
  /** The signs on the map that are not classes, with their meanings. */
  keys: PictureKey[];
  /** How many times the map and its patterns are enlarged. */
  patternScale: number;
}

interface PictureKey {
  sign: 'pattern' | 'incomplete' | 'projected' | 'chosen';
  /** The fill of the sign: a CSS colour, or a reference to a pattern of the map. */
  paint: string;
  text: string;
}
