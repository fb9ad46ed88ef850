/** The paths of births that a scenario can follow. */
type BirthsPath = 'cbs' | 'cbs-laag' | 'cbs-hoog' | 'laag' | 'hoog';

/**
 * The levers of a scenario, for the text that describes the scenario. A number is a percentage; `nieuwbouw` is the new homes,
 * null for none.
 */
export interface LeversInWords {
  geboorten: number | BirthsPath;
  instroom: number;
  nieuwbouw: { homes: number; pupilsPerHome: number; from: number } | null;
  marktaandeel: number;
  doorstroom: number;
}

/** What a scenario gives in one year: the pupils, and how many more (or, below zero, fewer) these are than projected. */
export interface ScenarioYear {
  year: number;
  pupils: number;
  difference: number;
}
