import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import type { Finder, Resolution } from '../../areas/finder.ts';
import { FormatError, type Place } from '../format-error.ts';

/** The gemeente that a cell of a user file means, and the gemeente of today that holds the area of that gemeente. */
export interface FoundGemeente {
  /**
   * The code of the gemeente that the file means (`GM0000`), which may have ended; `GM9999` where the file says that the gemeente
   * is unknown.
   */
  code: string;
  today: string;
}

/**
 * Returns the gemeente that a cell of a user file means, by code or by name.
 * @throws FormatError whose problem is a `Refusal`, where the cell does not mean exactly one gemeente.
 */
export type FindGemeente = (raw: string, place: Place) => FoundGemeente;

/**
 * Makes the function that finds the gemeente that a cell means. A text that only resembles the name of a gemeente (the outcome
 * `forgiven` of `Resolution`) is refused, because figures must not depend on a guess.
 */
export function gemeenteReader(find: Finder): FindGemeente {
  const known = new Map<string, Resolution>();
  return (raw, place) => {
    const found = known.get(raw) ?? find(raw);
    known.set(raw, found);
    switch (found.outcome) {
      case 'exact':
        return { code: found.code, today: found.today };
      case 'unstated':
        return { code: UNKNOWN_GEMEENTE, today: UNKNOWN_GEMEENTE };
      case 'forgiven':
        throw new FormatError(place, 'unknown-gemeente', raw);
      default:
        throw new FormatError(place, found.outcome, raw);
    }
  };
}

/** Returns the function that tells whether a text means exactly one gemeente. */
export const gemeenteTest =
  (gemeenten: FindGemeente) =>
  (text: string): boolean => {
    try {
      gemeenten(text, { file: '', row: 1, column: '' });
      return true;
    } catch (error) {
      if (error instanceof FormatError) return false;
      throw error;
    }
  };
