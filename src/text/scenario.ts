/** The levers of a scenario, as the sentence about it tells them. */
export interface Supposed {
  geboorten: number | 'cbs-laag' | 'cbs-hoog';
  instroom: number;
  nieuwbouw: { homes: number; pupilsPerHome: number; from: number } | null;
  marktaandeel: number;
  doorstroom: number;
}
