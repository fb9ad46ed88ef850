import type { VestigingExams } from '../formats/site/examenkandidaten.ts';
import { supplyOf } from './exam-supply.ts';
import type { Bounds } from './pupil-origins.ts';
import { OFFERED_TYPES, type OfferedType } from './type-offer.ts';

/** The exam candidates of one type: in each school year the least and the most that they can be. */
export interface TypeTotal {
  type: OfferedType;
  candidates: Bounds[];
}

/**
 * Returns the candidates of each type in each school year, of some gemeenten together, in the order of `OFFERED_TYPES`.
 * @param rows the rows of `examenkandidaten-vestigingen.csv`
 * @param years the number of school years that each row has
 * @param gemeenten the codes of the gemeenten; null for all
 */
export function typeTotals(
  rows: readonly VestigingExams[],
  years: number,
  gemeenten: readonly string[] | null,
): TypeTotal[] {
  const asked = gemeenten && new Set(gemeenten);
  const own = asked ? rows.filter(({ gemeente }) => asked.has(gemeente)) : rows;
  return OFFERED_TYPES.map((type) => ({
    type,
    candidates: supplyOf(own, years, [type]).candidates,
  }));
}
