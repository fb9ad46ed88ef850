/** What a picture is made of: a drawing on the screen with the words that belong to it. */
export interface Subject {
  /** The drawing as it is on the screen. */
  svg: SVGSVGElement;
  title: string;
  /** Under the title: what is counted and in what unit. */
  subtitle: string;
  /** What it shows, in words, for people who cannot see it. */
  description: string;
  legend: PictureLegend | null;
  /** Below the drawing: what must be known to read it. */
  notes: readonly string[];
  /** The kind of picture, as it is written in the name of the file. */
  kind: 'kaart' | 'grafiek' | 'gemeenten' | 'toets';
  /** Where the figures come from; null for the sources of the figures on the screen. */
  source: string | null;
}

/** The legend of a map as it is drawn in a picture. */
export interface PictureLegend {
  /** What the numbers above the classes are. */
  about: string;
  /** From the lowest class: its colour, its number of areas, and whether it is filtered out. */
  classes: { colour: string; count: string; faint: boolean }[];
  /** The values between two classes, as written. */
  ticks: string[];
  /** The other signs on the map with what they mean. */
  keys: PictureKey[];
  /** How many times the map is enlarged, and its patterns with it. */
  patternScale: number;
}

interface PictureKey {
  sign: 'pattern' | 'incomplete' | 'projected' | 'chosen';
  /** A colour, or a pattern of the map. */
  paint: string;
  text: string;
}
