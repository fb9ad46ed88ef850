import type { Area } from '../formats/areas.ts';
import type { Problem } from '../formats/format-error.ts';
import type { Merger } from '../formats/mergers.ts';
import type { MeasureId } from '../measures/catalog.ts';
import type { ClassMethod } from '../measures/classes.ts';
import type { MeasureMatrix } from '../measures/matrix.ts';
import type { Counts } from '../tables/counts.ts';
import type { Shapes } from '../tables/shapes.ts';
import type { Sector, Soort } from '../tables/soorten.ts';

/** Why a data file cannot be used: not delivered by the server, or not in the documented form. */
export interface FileProblem {
  file: string;
  problem: Problem | 'unreachable';
  row: number | null;
  column: string | null;
  found: string | null;
}

/** Where a table comes from, as told by `datapackage.json`. */
export interface Source {
  file: string;
  sources: { title: string; path: string; licence: string }[];
  /** Day and month, in Dutch, on which pupils are counted; null for a table without counts. */
  countDate: string | null;
  firstYear: number | null;
  lastYear: number | null;
  provisional: number[];
}

/** What the page needs once. A part that could not be read is null or empty, and told in `problems`. */
export interface Opening {
  areas: Area[];
  mergers: Merger[];
  shapes: Shapes | null;
  sources: Source[];
  boundaryYear: number | null;
  problems: FileProblem[];
}

/** One question brings a measure for every area and year: moving the year asks nothing. */
export interface Question {
  sector: Sector;
  soorten: Soort[];
  measure: MeasureId;
  /** The base year. */
  base: number;
  classes: Exclude<ClassMethod, 'grenzen'>;
}

/** The answer to a question, with the question it answers. */
export interface Answer {
  question: Question;
  counts: Counts;
  matrix: MeasureMatrix;
  /** Class breaks, the same for every year. */
  breaks: number[];
}

/** What the engine can be asked. A refusal is a value, not an exception: it must cross to the page whole. */
export interface Engine {
  open(): Promise<Opening>;
  ask(question: Question): Promise<Answer | FileProblem>;
}

/** Tells a refusal from an answer. */
export function isProblem(reply: Answer | FileProblem): reply is FileProblem {
  return 'problem' in reply;
}
