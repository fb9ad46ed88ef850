import type { PupilFlows } from '../../tables/pupil-flows.ts';
import type { BoardMarket } from '../../tables/postcode-pupils.ts';
import type { Bounds, FromOutside, PupilRange } from '../../tables/pupil-origins.ts';
import type { FileProblem } from './problem.ts';

/** The pupils of a school that live in one postcode. */
export interface PostcodePart {
  /** Four digits; two where DUO knows no more, as of pupils from abroad. */
  postcode: string;
  /** The gemeente of residence: `GM0000`, `GM9999` where unknown, or one of `ABROAD`. */
  residence: string;
  pupils: PupilRange;
}

/** Where the pupils of a school of bo live. */
export interface SchoolOrigins {
  code: string;
  /** The year of the count. */
  year: number;
  /** The pupils of the school in that year; null where they are masked or not known. */
  total: number | null;
  /** The pupils by postcode, the largest first; null where DUO published no file for the gemeente of the school. */
  parts: PostcodePart[] | null;
}

/** Where the pupils of the schools of bo of a board live. */
export interface BoardOrigins {
  board: string;
  /** The year of the count. */
  year: number;
  /** The pupils by postcode, the largest first. */
  parts: PostcodePart[];
  /** The gemeenten with schools of the board of which DUO published no file. */
  missing: string[];
}

/** Where the pupils of bo of a gemeente live and go to school. */
export interface GemeenteOrigins extends PupilFlows {
  gemeente: string;
  year: number;
  /** The pupils at schools of the gemeente that live elsewhere; null where DUO published no file for the gemeente. */
  fromOutside: FromOutside | null;
}

/** Which postcodes are asked for: those with these codes, or those in some gemeenten. */
export type PostcodesQuestion =
  { of: 'codes'; codes: readonly string[] } | { of: 'gemeenten'; codes: readonly string[] };

/** A postcode in which pupils of bo live. */
export interface PostcodeRow {
  postcode: string;
  /** The gemeente in which its pupils live. */
  gemeente: string;
  /** The least and the most pupils of bo that can live in it. */
  pupils: Bounds;
  /**
   * Where it roughly is, in units of the drawing plane, and the number of school addresses of which that is the mean; null where no
   * school has an address in it.
   */
  point: { x: number; y: number; addresses: number } | null;
}

export interface PostcodesAnswer {
  question: PostcodesQuestion;
  /** The year of the count. */
  year: number;
  /** The postcodes of the question that exist, in the order of their codes. */
  rows: PostcodeRow[];
}

/** The pupils of one postcode at one school. */
export interface MarketSchool {
  code: string;
  name: string;
  /** The number of the board; an empty text where it is not known. */
  board: string;
  gemeente: string;
  pupils: PupilRange;
  /** Where the school stands, in units of the drawing plane; null where that is not known. */
  point: { x: number; y: number } | null;
}

/** Which schools and boards the pupils of bo of a postcode go to. */
export interface PostcodeMarket {
  postcode: string;
  /** The year of the count. */
  year: number;
  /** The postcode; null where no pupil of bo lives in it, or it does not exist. */
  found: PostcodeRow | null;
  /** All pupils of the postcode at schools that have feeder areas. */
  pupils: PupilRange;
  /** The schools and the boards, each with the largest first. */
  schools: MarketSchool[];
  boards: BoardMarket[];
}

/** The service that answers where pupils of bo live and go to school. */
export interface OriginsService {
  /** Returns where the pupils of a school in a gemeente live. The file of the gemeente is loaded for each question. */
  originsOfSchool(code: string, gemeente: string): Promise<SchoolOrigins | FileProblem>;
  /** Returns where the pupils of the schools of a board live. The files of the gemeenten of these schools are loaded. */
  originsOfBoard(board: string): Promise<BoardOrigins | FileProblem>;
  /** Returns where the pupils of a gemeente live and go to school. The file of all gemeenten is loaded at the first question. */
  originsOfGemeente(gemeente: string): Promise<GemeenteOrigins | FileProblem>;
  /** Returns postcodes with their place and number of pupils. The file of all postcodes is loaded at the first question. */
  postcodes(question: PostcodesQuestion): Promise<PostcodesAnswer | FileProblem>;
  /** Returns which schools and boards the pupils of a postcode go to. The files of the gemeenten of these schools are loaded. */
  marketOfPostcode(postcode: string): Promise<PostcodeMarket | FileProblem>;
}
