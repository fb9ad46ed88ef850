/** The levers of a scenario that its sentence mentions. */
export interface LeversInWords {
  geboorten: number | 'cbs-laag' | 'cbs-hoog';
  instroom: number;
  nieuwbouw: { homes: number; pupilsPerHome: number; from: number } | null;
  marktaandeel: number;
  doorstroom: number;
}
