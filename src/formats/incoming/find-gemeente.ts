import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import type { Finder, Resolution } from '../../areas/finder.ts';
import { FormatError, type Place } from '../format-error.ts';

/** A gemeente as a file has it, and the one of today that it is in. */
export interface FoundGemeente {
  /** `GM0000` as the file means it, which may have ended; `GM9999` where the file says that it does not know. */
  code: string;
  today: string;
}

/**
 * Returns the gemeente that a cell means by code or name.
 * @throws FormatError with a `Refusal` as its problem.
 */
export type FindGemeente = (raw: string, place: Place) => FoundGemeente;

/** Makes the reader of cells with a gemeente. What the finder only forgives is refused: figures are never about a guess. */
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
