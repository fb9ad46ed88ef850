import type { RpoSchool } from '../../engine/protocol/rpo.ts';
import { sumOf, type PupilRange } from '../../measures/rpo/rules.ts';

/** The vo vestigingen of one board in a region. */
export interface RpoBoard {
  /** The number of the board; the code of the vestiging where its board is not known. */
  board: string;
  /** The vestigingen of the board in the region, those with most pupils first. */
  schools: RpoSchool[];
  pupils: PupilRange;
}

/** Returns the boards with vestigingen among `schools`, those with most pupils first. */
export function boardsOf(schools: readonly RpoSchool[]): RpoBoard[] {
  const numbers = [...new Set(schools.map(({ board }) => board))].sort();
  return numbers
    .map((board) => {
      const its = schools
        .filter((one) => one.board === board)
        .sort((a, b) => b.pupils.low - a.pupils.low);
      return { board, schools: its, pupils: sumOf(its) };
    })
    .sort((a, b) => b.pupils.low - a.pupils.low);
}

/**
 * Returns the codes of the vestigingen that take part.
 * @param chosen numbers of boards, of which all vestigingen take part, and codes of single vestigingen
 */
export function takingPart(
  schools: readonly RpoSchool[],
  chosen: readonly string[],
): ReadonlySet<string> {
  const all = new Set(chosen);
  const taking = schools.filter(({ code, board }) => all.has(code) || all.has(board));
  return new Set(taking.map(({ code }) => code));
}

/** Returns what of `chosen` is no board and no vestiging of the region. */
export function unknownIn(schools: readonly RpoSchool[], chosen: readonly string[]): string[] {
  return chosen.filter((one) => !schools.some(({ code, board }) => one === code || one === board));
}

/**
 * Returns the choice in which exactly the vestigingen in `taking` take part: the numbers of the boards of which all vestigingen take
 * part, and else the codes of the vestigingen.
 */
export function choiceOf(boards: readonly RpoBoard[], taking: ReadonlySet<string>): string[] {
  return boards.flatMap(({ board, schools }) => {
    const its = schools.filter(({ code }) => taking.has(code));
    return its.length === schools.length ? [board] : its.map(({ code }) => code);
  });
}

/** Returns the set with the codes added, or without them if all of them are in the set. */
export function toggled(taking: ReadonlySet<string>, codes: readonly string[]): Set<string> {
  const next = new Set(taking);
  const isIn = codes.every((code) => taking.has(code));
  for (const code of codes) {
    if (isIn) next.delete(code);
    else next.add(code);
  }
  return next;
}
