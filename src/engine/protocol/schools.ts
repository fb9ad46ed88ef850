import type { Precision } from '../../formats/vestiging-point.ts';
import type { Life } from '../../tables/school-life.ts';
import type { School } from '../../tables/schools.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';

/** Which schools are asked for: those of gemeenten, or those of a board. */
export type SchoolScope =
  { kind: 'gemeenten'; codes: readonly string[] } | { kind: 'board'; board: string };

export interface SchoolsQuestion {
  sector: Sector;
  /** The soorten of po; the types of vo have no figures per vestiging, so that vo is one soort. */
  soorten: readonly Soort[];
  scope: SchoolScope;
}

/** The closure norm that holds for a school, in pupils. */
interface SchoolNorm {
  norm: number;
  /** The bounds of the norm, given that what it is computed from is rounded; both are the norm where it is exact. */
  low: number;
  high: number;
  /**
   * Where the norm comes from: the formula of the law with newer inhabitants, a publication, a table of the user, or the law
   * itself, which has norms for kinds of vo.
   */
  kind: 'indicative' | 'official' | 'user' | 'law';
  /** Whether the gemeente is known to have several norms, of which the one for the town of the school is not known. */
  isSplit: boolean;
  /**
   * The pupils of the whole school (all vestigingen with its BRIN) in each year, which the law tests in vo; NaN where that is not
   * exactly known. Null where the law tests the vestiging alone, as in po.
   */
  ofWholeSchool: Float64Array | null;
}

/** The norms of the user that are in use. */
export interface NormsInUse {
  /** The number of gemeenten with a norm of the user; 0 where the norms of the site are used. */
  gemeenten: number;
  /** The rows of the file that are not used, and why. */
  refused: FileProblem[];
}

/** One school (vestiging) with its pupils in each year of the answer, its life and its norm. */
export interface SchoolRow extends Omit<School, 'point'> {
  /** Where the school stands on the map, in units of the drawing plane, and how that was found; null where it is not known. */
  point: { x: number; y: number; precision: Precision } | null;
  life: Life;
  /** The closure norm; null for soorten and vo schools of which no norm is known. */
  norm: SchoolNorm | null;
}

/** The pupils of all schools of a soort in a gemeente, those that are not in the answer included. */
export interface GemeenteTotal {
  gemeente: string;
  soort: Soort;
  /** The pupils in each year of the answer, without those of masked counts. */
  pupils: Int32Array;
}

/** How many schools of a soort a board has. */
export interface BoardSoort {
  sector: Sector;
  soort: Soort;
  /** The schools with pupils in the newest year. */
  open: number;
}

/** A kind of school of which one can be the last of its place: bo, vo, or what a vo school is licensed for. */
export type LastKind = 'bo' | 'vo' | 'vmbo' | 'havo' | 'vwo';

/** A school that is the only one of a kind in its town or gemeente with pupils in the newest year. */
export interface LastSchool {
  code: string;
  kind: LastKind;
  where: 'town' | 'gemeente';
  /** The nearest other school of the kind; null where the place of the school is not known. */
  next: {
    code: string;
    name: string;
    town: string;
    gemeente: string;
    /** The distance between the two by crow's flight, in metres. */
    metres: number;
    /** Whether both places come from an address; else the distance is that of the middle of a postcode or of the gemeente. */
    isExact: boolean;
  } | null;
}

export interface SchoolsAnswer {
  question: SchoolsQuestion;
  /** The years with counts of the sector, ascending. */
  years: readonly number[];
  rows: SchoolRow[];
  /** The totals of each gemeente and soort of `rows`. */
  totals: GemeenteTotal[];
  /** The soorten of all schools of the board that is asked for, asked or not; empty where gemeenten are asked for or no school has the board. */
  boardSoorten: BoardSoort[];
  /** The schools of `rows` that are the last of a kind in their place, with the kind and the place. */
  last: LastSchool[];
  /** The year of the inhabitants from which the indicative norm is computed. */
  normYear: number;
}

/** The schools of the whole country that are asked for as points. */
export type SchoolPointsQuestion = Pick<SchoolsQuestion, 'sector' | 'soorten'>;

/**
 * All schools of some soorten, open and closed, in columns: item i of a column is about school i, in the order of their codes.
 * Thousands of schools cross to the page as columns, since as many objects would take longer than a frame to read.
 */
export interface SchoolPoints {
  question: SchoolPointsQuestion;
  /** The years with counts of the sector, ascending. */
  years: readonly number[];
  /** The year of the inhabitants from which the indicative norm is computed. */
  normYear: number;
  codes: readonly string[];
  names: readonly string[];
  /** Town, denomination and number of the board, as in `SchoolRow`. */
  towns: readonly string[];
  denominations: readonly string[];
  boards: readonly string[];
  /** The codes of the gemeenten, and for each school the index of its gemeente in them. */
  gemeenten: readonly string[];
  gemeente: Uint16Array;
  /** Where the schools stand on the map, in whole units of the drawing plane; −1 where it is not known. */
  x: Int16Array;
  y: Int16Array;
  /** How the place was found; null where it is not known. */
  precision: readonly (Precision | null)[];
  /** The pupils as in `SchoolRow.pupils`: those of school i in year j are at i × number of years + j. */
  pupils: Int16Array;
  /** The closure norms in pupils; 0 where none is known. */
  norm: Int16Array;
  /** Where the norms come from; null where none is known. */
  normKind: readonly (SchoolNorm['kind'] | null)[];
  /** 1 for a school of which the gemeente has several norms, as in `SchoolNorm`. */
  isSplit: Uint8Array;
  /** The pupils of the whole school, laid out as `pupils`, where the law tests these; null where it tests each vestiging. */
  ofWholeSchool: Float64Array | null;
  /** 1 for a school that closed. */
  isClosed: Uint8Array;
}

/** How far the files are that are being loaded, together. */
export interface FilesLoading {
  /** The bytes that have come. */
  read: number;
  /** The bytes of these files; null where the size of any is not known. */
  of: number | null;
}

/** The service that answers questions about single schools (vestigingen). */
export interface SchoolsService {
  /**
   * Returns the schools of the asked scope, open and closed, in the order of their codes. The files of schools are loaded at the
   * first question.
   */
  schools(question: SchoolsQuestion): Promise<SchoolsAnswer | FileProblem>;
  /**
   * Reads the official table of closure norms of bo from `bytes`, as text or as a workbook, and uses its norms in place of those of
   * the site in all answers. Null removes them.
   */
  useNorms(bytes: Uint8Array | null, file: string): Promise<NormsInUse | FileProblem>;
  /** Returns all schools of the asked soorten as columns, for a map of the whole country. */
  schoolPoints(question: SchoolPointsQuestion): Promise<SchoolPoints | FileProblem>;
  /** Returns how far the files about schools are that are being loaded; null where none is. */
  filesLoading(): Promise<FilesLoading | null>;
}
