import type { MapLegend } from '../../map/picture-legend.ts';

/** What a picture is made of: a drawing on the screen with the words that belong to it. */
export interface Subject {
  /** The drawing as it stands on the screen. */
  svg: SVGSVGElement;
  title: string;
  /** Under the title: what is counted and in what unit. */
  subtitle: string;
  /** What it shows, in words, for who cannot see it. */
  description: string;
  legend: MapLegend | null;
  /** Below the drawing: what must be known to read it. */
  notes: readonly string[];
  /** What it is in the file's name. */
  kind: 'kaart' | 'grafiek' | 'gemeenten' | 'toets';
  /** Where the figures come from; null is as the page about the figures says it. */
  source: string | null;
}
