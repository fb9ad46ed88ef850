import type { AreaSet } from '../../areas/regions.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { ClassMethod } from '../../measures/classes.ts';
import type { MeasureMatrix } from '../../measures/matrix.ts';
import type { Counted } from '../../tables/counted.ts';
import type { CountBounds, Counts } from '../../tables/counts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { Projection } from './projection.ts';

/**
 * A question about one measure. Its answer has all areas and all years, so that the page can show another year without asking
 * again.
 */
export interface Question {
  sector: Sector;
  counted: Counted;
  soorten: Soort[];
  measure: MeasureId;
  /** The base year: the year with which the measure compares. */
  base: number;
  classes: Exclude<ClassMethod, 'grenzen'>;
  /**
   * The two signaleringsgrenzen, in percent of change since the base year, for a measure that is the chance of passing one;
   * null for the defaults of the measure.
   */
  thresholds: [number, number] | null;
  /**
   * The area sets for which the answer has rows of their own, after the rows of the gemeenten and before the row of the
   * country.
   */
  sets: AreaSet[];
}

/**
 * The answer to a question about a measure: the counts, the projection, and the values of the measure. It includes the
 * question.
 */
export interface Answer {
  question: Question;
  /** The counts of the observed years; where there is a projection, followed by the expected pupils of the projected years. */
  counts: Counts;
  projection: Projection | null;
  /** Whether the projection is not there yet because a file that it needs is late: the same question has it later. */
  isPartial?: boolean;
  /**
   * The counts of all soorten of the sector, counted in the same way, with the same areas: what the soorten of the question are a part of. Null where neither
   * the measure nor a single count needs them.
   */
  whole: Counts | null;
  matrix: MeasureMatrix;
  /**
   * The least and the most that the values of the matrix can be, because of masked cells; null where nothing is estimated for these.
   */
  bounds: CountBounds | null;
  /**
   * The years of which the measure has values, and the names of the site files that these come from, where it takes them from another
   * table than the counts; null where it is computed from the counts, or is not about the soorten of the question.
   */
  other: { years: readonly number[]; files: readonly string[] } | null;
  /** The values that separate the classes of the map, ascending, in the unit of the measure; the same for every year. */
  breaks: number[];
  /** The names of the user files in use that have counts of the sector and soorten of the question. */
  userFiles: string[];
}

/** The service that answers questions about a measure. */
export interface FiguresService {
  /** @param isWhole whether to wait for the projection, however late a file comes that only that needs */
  ask(question: Question, isWhole?: boolean): Promise<Answer | FileProblem>;
}
