import { readLooseGemeenteCode, UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
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
 * Returns the gemeente that a cell of a user file means, by code or by name. `beside` is what another cell of the row says of the
 * gemeente: its name beside its code, or the reverse.
 * @throws FormatError whose problem is a `Refusal`, where the cell does not mean exactly one gemeente; `code-name-differ` where
 * the code is that of another gemeente than the name.
 */
export type FindGemeente = (raw: string, place: Place, beside?: string) => FoundGemeente;

/**
 * Makes the function that finds the gemeente that a cell means. A text that only resembles the name of a gemeente (the outcome
 * `forgiven` of `Resolution`) is refused, because figures must not depend on a guess.
 */
export function gemeenteReader(find: Finder): FindGemeente {
  const known = new Map<string, { found: Resolution; isCode: boolean }>();
  const resolve = (raw: string) => {
    const resolved = known.get(raw);
    if (resolved) return resolved;
    const one = { found: find(raw), isCode: readLooseGemeenteCode(raw) !== null };
    known.set(raw, one);
    return one;
  };
  return (raw, place, beside = '') => {
    const { found, isCode } = resolve(raw);
    switch (found.outcome) {
      case 'exact': {
        const other = resolve(beside);
        if (isCode !== other.isCode && !agrees(found, other.found)) {
          throw new FormatError(place, 'code-name-differ', `${raw} | ${beside}`);
        }
        return { code: found.code, today: found.today };
      }
      case 'unstated':
        return { code: UNKNOWN_GEMEENTE, today: UNKNOWN_GEMEENTE };
      case 'forgiven':
        throw new FormatError(place, 'unknown-gemeente', raw);
      default:
        throw new FormatError(place, found.outcome, raw);
    }
  };
}

/**
 * Whether the code and the name of a gemeente in a row may both be right. A name that several gemeenten have, or that no gemeente
 * has, contradicts no code; a gemeente that ended may have the name of the gemeente of today.
 */
function agrees({ code, today }: FoundGemeente, other: Resolution): boolean {
  if (other.outcome === 'ambiguous-gemeente') return other.codes.includes(code);
  if (other.outcome === 'split-gemeente') return other.code === code;
  if (other.outcome !== 'exact') return true;
  return other.code === code || (other.today === today && other.code === other.today);
}

/** Returns a function that checks whether a text means exactly one gemeente. */
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

/**
 * Refuses a number of one to three digits for a gemeente, in a column whose name does not say that it has gemeenten: the number
 * can be that of the row, or an age. @throws FormatError `unknown-gemeente`.
 */
export function refuseShortNumber(text: string, place: Place): void {
  if (/^\d{1,3}$/.test(text)) throw new FormatError(place, 'unknown-gemeente', text);
}
