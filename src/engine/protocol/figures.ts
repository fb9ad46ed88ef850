import type { AreaSet } from '../../areas/regions.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { ClassMethod } from '../../measures/classes.ts';
import type { MeasureMatrix } from '../../measures/matrix.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { Projection } from './projection.ts';

/** A question about one measure. Its answer has every area and year, so that another year needs no new question. */
export interface Question {
  sector: Sector;
  soorten: Soort[];
  measure: MeasureId;
  /** The base year. */
  base: number;
  classes: Exclude<ClassMethod, 'grenzen'>;
  /** The signaleringsgrenzen, for a measure that is the chance of passing one; null for other measures. */
  thresholds: [number, number] | null;
  /** Sets of gemeenten that get rows of their own in the answer, between the gemeenten and the country. */
  sets: AreaSet[];
}

/** The answer to a question, with that question. */
export interface Answer {
  question: Question;
  /** The observed years, followed by the projected years if there is a projection. */
  counts: Counts;
  projection: Projection | null;
  matrix: MeasureMatrix;
  /** Class breaks, the same for every year. */
  breaks: number[];
  /** Names of the user files that contribute to these figures. */
  userFiles: string[];
}

/** The figures of a measure. */
export interface FiguresService {
  ask(question: Question): Promise<Answer | FileProblem>;
}
