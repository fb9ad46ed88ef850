import type { TypeOffer } from '../../tables/type-offer.ts';
import type { TypeTotal } from '../../tables/type-totals.ts';
import type { FileProblem } from './problem.ts';

/** A type of vo that a gemeente offers or offered, and how far the inhabitants live from schools. */
export interface OfferedType extends TypeOffer {
  /**
   * The mean distance by road from the inhabitants of the gemeente to the nearest vmbo, for a type of vmbo, or to the nearest havo or
   * vwo, in km; NaN where it is not known. CBS does not distinguish types further.
   */
  distance: number;
}

/** The types of vo that gemeenten offer, by exam candidates. */
export interface ExamTypesAnswer {
  /** The gemeenten that were asked for; null for all. */
  gemeenten: readonly string[] | null;
  /** The calendar years in which the school years with candidates begin, ascending. */
  years: readonly number[];
  /** The year of the distances. */
  distanceYear: number;
  /** The types by gemeente. A gemeente that never had candidates has none. */
  rows: OfferedType[];
}

/** An area of which the exam candidates by type are asked: its area code and its gemeenten, null for the country. */
export interface TotalledArea {
  code: string;
  gemeenten: readonly string[] | null;
}

/** The exam candidates by type of areas, each of the gemeenten of the area together. */
interface TypeTotals {
  /** The calendar years in which the school years with candidates begin, ascending. */
  years: readonly number[];
  /** The areas in the order of the question. */
  areas: { code: string; types: TypeTotal[] }[];
}

/** The service that answers which types of vo gemeenten offer, and which types disappeared. */
export interface ExamTypesService {
  /** Returns the types that some gemeenten, or all (null), offer and offered. The files are loaded at the first question. */
  examTypes(gemeenten: readonly string[] | null): Promise<ExamTypesAnswer | FileProblem>;
  typeTotals(areas: readonly TotalledArea[]): Promise<TypeTotals | FileProblem>;
}
