import type { BoardInGemeente } from './board-figures.ts';
import type { SchoolFigures } from './school-figures.ts';

/** The schools of a board in one gemeente. */
export interface BoardGroup {
  gemeente: string;
  /** The schools with pupils in the year, the largest first. */
  open: SchoolFigures[];
}

/** Returns the open schools of a board by gemeente, in the order of `gemeenten`, the largest school of each first. */
export function boardGroups(
  schools: readonly SchoolFigures[],
  gemeenten: readonly Pick<BoardInGemeente, 'gemeente'>[],
): BoardGroup[] {
  return gemeenten.map(({ gemeente }) => ({
    gemeente,
    open: schools
      .filter(({ row, now, isMasked }) => row.gemeente === gemeente && (now > 0 || isMasked))
      .sort((a, b) => b.now - a.now),
  }));
}

/**
 * Returns the schools of a board that closed after the base year and not after the year, the last to close first; without those
 * that went on under another code.
 */
export function closedSince(
  schools: readonly SchoolFigures[],
  base: number,
  year: number,
): SchoolFigures[] {
  return schools
    .filter(({ row: { life } }) => {
      const { closed, into } = life;
      const isRenumbered = into.some(({ kind }) => kind === 'renumbered');
      return closed !== null && closed > base && closed <= year && !isRenumbered;
    })
    .sort((a, b) => (b.row.life.closed ?? 0) - (a.row.life.closed ?? 0));
}
