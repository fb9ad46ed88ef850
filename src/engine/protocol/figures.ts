import type { AreaSet } from '../../areas/regions.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { ClassMethod } from '../../measures/classes.ts';
import type { MeasureMatrix } from '../../measures/matrix.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { Projection } from './projection.ts';

/** A question about one measure. The answer has every area and year, so that the page can show another year without a new question. */
export interface Question {
  sector: Sector;
  soorten: Soort[];
  measure: MeasureId;
  /** The base year. */
  base: number;
  classes: Exclude<ClassMethod, 'grenzen'>;
  /** The signaleringsgrenzen, for a measure that is the chance of passing a signaleringsgrens; null for the defaults of the measure. */
  thresholds: [number, number] | null;
  /** Area sets that get rows of their own in the answer, between the gemeenten and the country. */
  sets: AreaSet[];
}

/** The answer to a question about a measure, together with that question. */
export interface Answer {
  question: Question;
  /** Counts of the observed years, followed by the expected pupils of the projected years if there is a projection. */
  counts: Counts;
  projection: Projection | null;
  matrix: MeasureMatrix;
  /** The values between the classes of the map, the same for every year. */
  breaks: number[];
  /** Names of the user files with figures in the answer. */
  userFiles: string[];
}

/** Answers questions about measures. */
export interface FiguresService {
  ask(question: Question): Promise<Answer | FileProblem>;
}
