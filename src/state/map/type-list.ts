import { normalise } from '../../areas/normalise.ts';
import type { OfferedType as Row } from '../../engine/protocol/exam-types.ts';
import { OFFERED_TYPES, type OfferedType, type TypeState } from '../../tables/type-offer.ts';

/** Which types are listed: those that disappeared from a gemeente, or those that one vestiging in a gemeente is left with. */
export const LISTED = ['gone', 'one'] as const;
export type Listed = (typeof LISTED)[number];

/** By what the list is sorted: the largest or the newest number of candidates, the last school year, the name, or the distance. */
export const TYPE_ORDERS = ['most', 'fewest', 'year', 'name', 'distance'] as const;
export type TypeOrder = (typeof TYPE_ORDERS)[number];

/** The order of a list until the user chooses another: what disappeared was largest first, what is left is smallest first. */
export const INITIAL_ORDER: Readonly<Record<Listed, TypeOrder>> = { gone: 'most', one: 'fewest' };

/**
 * Returns the types that are among soorten: learning-working programmes are part of vmbo-b. All types where none is, as for vo as a
 * whole.
 */
export function typesAmong(soorten: readonly string[]): readonly OfferedType[] {
  const chosen = OFFERED_TYPES.filter(
    (type) => soorten.includes(type) || (type === 'vmbo-b' && soorten.includes('vmbo-lwt')),
  );
  return chosen.length > 0 ? chosen : OFFERED_TYPES;
}

/** What is listed. */
interface Choice {
  types: readonly OfferedType[];
  /** The gemeenten of which types are listed; null for all. */
  gemeenten: readonly string[] | null;
  listed: Listed;
  /** The text that the name of a gemeente must contain. */
  text: string;
  order: TypeOrder;
}

/** Returns the rows of some types and gemeenten; all gemeenten where these are null. */
export function rowsOf(
  rows: readonly Row[],
  { types, gemeenten }: Pick<Choice, 'types' | 'gemeenten'>,
): Row[] {
  const inside = gemeenten && new Set(gemeenten);
  return rows.filter(
    ({ type, gemeente }) => types.includes(type) && (inside === null || inside.has(gemeente)),
  );
}

/** Returns the rows that are listed, in their order. */
export function listedTypes(
  rows: readonly Row[],
  { listed, text, order, ...of }: Choice,
  nameOf: (gemeente: string) => string,
): Row[] {
  const wanted = normalise(text);
  const byName = (a: Row, b: Row) =>
    nameOf(a.gemeente).localeCompare(nameOf(b.gemeente), 'nl') ||
    OFFERED_TYPES.indexOf(a.type) - OFFERED_TYPES.indexOf(b.type);
  const orders: Record<TypeOrder, (a: Row, b: Row) => number> = {
    most: (a, b) => b.peak.low - a.peak.low,
    fewest: (a, b) => a.last.high - b.last.high,
    year: (a, b) => b.last.year - a.last.year,
    name: () => 0,
    distance: (a, b) => far(b) - far(a),
  };
  return rowsOf(rows, of)
    .filter(({ state }) => state === listed)
    .filter(({ gemeente }) => normalise(nameOf(gemeente)).includes(wanted))
    .sort((a, b) => orders[order](a, b) || byName(a, b));
}

/** The distance by which a row is sorted: one that is not known comes last. */
const far = ({ distance }: Row): number => (Number.isNaN(distance) ? -1 : distance);

/** The states from the most to the least severe. */
const SEVERITY: readonly TypeState[] = ['gone', 'one', 'several'];

/**
 * Returns the state of each gemeente that has or had candidates of the types of `rows`: of several types the most severe one, so a
 * gemeente from which one of them disappeared is `gone`.
 */
export function stateByGemeente(rows: readonly Row[]): Map<string, TypeState> {
  const states = new Map<string, TypeState>();
  for (const { gemeente, state } of rows) {
    const known = states.get(gemeente);
    if (!known || SEVERITY.indexOf(state) < SEVERITY.indexOf(known)) states.set(gemeente, state);
  }
  return states;
}

/**
 * Returns how often a type had no candidates for one or more school years, which began before the newest school year, and how often
 * it came back since.
 */
export function returns(rows: readonly Row[]): { absences: number; returned: number } {
  let [ended, returned] = [0, 0];
  for (const { gaps, state, mayReturn } of rows) {
    returned += gaps.filter((year) => !gaps.includes(year - 1)).length;
    if (state === 'gone' && !mayReturn) ended++;
  }
  return { absences: ended + returned, returned };
}
