import type { SchoolsAnswer } from '../../engine/protocol/schools.ts';
import { hasPupils } from '../../tables/schools.ts';

/** The schools of a board in one gemeente. */
export interface BoardInGemeente {
  gemeente: string;
  /** The schools with pupils in the year. */
  open: number;
  /** The pupils in the year and in the base year, the latter with those of schools that closed, without those of masked counts. */
  pupils: number;
  base: number;
  /**
   * The share of the board in the pupils of its soorten in the gemeente, in percent, in each year of the answer; NaN where the
   * board or the gemeente has no known pupils.
   */
  shares: Float64Array;
}

/** The figures of a board in a year. */
export interface BoardFigures {
  open: number;
  /** The pupils in the year and in the base year, without those of masked counts. */
  pupils: number;
  base: number;
  /** The schools that had a masked count in the year. */
  masked: number;
  /** The gemeenten with an open school of the board, that with the most pupils first. */
  gemeenten: BoardInGemeente[];
  /** The names of its largest open schools, the largest first, each once. */
  largest: string[];
}

/** The number of schools whose names stand for a board, of which no list of names is open. */
const NAMES = 3;

/** Returns the figures of a board from the answer about its schools. The board of a closed school is the last that it had. */
export function boardFigures(
  { rows, years, totals }: Pick<SchoolsAnswer, 'rows' | 'years' | 'totals'>,
  base: number,
  year: number,
): BoardFigures {
  const [at, from] = [years.indexOf(year), years.indexOf(base)];
  const countAt = (pupils: Int16Array, index: number) => Math.max(0, pupils[index] ?? 0);
  const sumAt = (of: typeof rows, index: number) =>
    of.reduce((sum, { pupils }) => sum + countAt(pupils, index), 0);
  const open = rows.filter(({ pupils }) => hasPupils(pupils[at] ?? 0));
  const codes = [...new Set(open.map(({ gemeente }) => gemeente))];
  const gemeenten = codes.map((gemeente): BoardInGemeente => {
    const own = rows.filter((row) => row.gemeente === gemeente);
    const all = totals.filter((total) => total.gemeente === gemeente);
    const shares = Float64Array.from(years, (_, j) => {
      const whole = all.reduce((sum, { pupils }) => sum + (pupils[j] ?? 0), 0);
      const part = sumAt(own, j);
      return part > 0 && whole > 0 ? (100 * part) / whole : NaN;
    });
    const here = open.filter((row) => row.gemeente === gemeente);
    return { gemeente, open: here.length, pupils: sumAt(here, at), base: sumAt(own, from), shares };
  });
  const bySize = [...open].sort((a, b) => countAt(b.pupils, at) - countAt(a.pupils, at));
  return {
    open: open.length,
    pupils: sumAt(open, at),
    base: sumAt(rows, from),
    masked: open.filter(({ pupils }) => (pupils[at] ?? 0) < 0).length,
    gemeenten: gemeenten.sort((a, b) => b.pupils - a.pupils),
    largest: [...new Set(bySize.map(({ name }) => name))].slice(0, NAMES),
  };
}
