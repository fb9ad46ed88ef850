import type { MeasureId } from '../measures/catalog.ts';

/** The short name of a soort, for buttons, and its long name, for sentences. */
interface SoortName {
  kort: string;
  lang: string;
}

/**
 * How the texts of one language name what is counted in an area: the pupils at its schools, the pupils who live in it, or the exam
 * candidates at its schools. Texts that name it are made from these words.
 */
export interface CountedWords {
  /** What is counted, in the plural: "leerlingen", "kandidaten". */
  many: string;
  /** What is counted, where a text names it for the first time: "leerlingen", "examenkandidaten". */
  full: string;
  /** Writes a number of what is counted: "1 leerling", "2 leerlingen". */
  number: (count: number) => string;
  /** Writes a year of the counts: 2024 as "2024", or as the school year "2024-25". */
  year: (year: number) => string;
  /** What a year of the counts is called, as the head of a column: "Jaar", "Schooljaar". */
  yearName: string;
  /** What the axis of the chart counts: "aantal leerlingen", "aantal kandidaten per schooljaar". */
  axis: string;
  /** The names of soorten, by code. */
  soorten: Record<string, SoortName>;
  /** Writes behind `many` or `full` of which soorten they are: "in het basisonderwijs", "voor vmbo-basis". */
  ofSoorten: (codes: readonly string[]) => string;
  /** Writes which schools an area has none of where nothing is counted in it: "school voor basisonderwijs". */
  school: (codes: readonly string[]) => string;
  /** Says what those who live in an area without such a school do, now and in an earlier year. */
  elsewhere: { now: string; then: string };
  /** A place where pupils or candidates of the area are: "vestiging". */
  site: string;
  /** The name of areas without such a school, and how a list of them begins: "geen school", "Zonder school met leerlingen". */
  noSchool: string;
  without: string;
  /**
   * The name of a figure that cannot be compared with others; the same where room is narrow; the same with the reason; and the end of a sentence about such
   * figures: "zijn onvolledig: niet elke vestiging is bekend".
   */
  incomplete: { name: string; short: string; note: string; are: string };
  /** The sentence about masked cells in the figures of a text, and between which values the change lies if they are estimated. */
  masked: (cells: number, change: { low: number; high: number } | null) => string;
  /** What is done with masked cells: "niet meegeteld". */
  maskedAre: string;
  /** What a masked cell stands for, for the notes of the chart. */
  maskedNote: string;
  /** The names and explanations of measures where they differ from those for pupils at schools. */
  measures: Partial<Record<MeasureId, { name: string; about: string }>>;
  /** The title of the group of measures that are computed from the counts. */
  group: string;
  /** Says that some of what is counted is in no gemeente, but does count in the national total; empty where all is in one. */
  unplaced: (count: number) => string;
  /** Says in which year is counted what has no teldatum: "schooljaar 2024-25"; null where that is not stated. */
  undated: (year: number) => string | null;
  /** Says that there is no projection; empty where that is not stated. */
  notProjected: string;
  /** What the page is about, in its title. */
  tagline: string;
  /** Written behind the source of the counts: the limits of these counts. Empty where none are stated. */
  limits: readonly string[];
}
