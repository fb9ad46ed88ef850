import type { BirthYear } from '../../formats/births.ts';
import type { ChildrenTally } from '../../formats/incoming/children-tally.ts';
import { CHILD_FIGURES, type ChildFigure } from '../../formats/site/jonge-kinderen.ts';
import type { ChildrenSeries } from '../../tables/young-children.ts';
import type { ChildrenInFile } from '../protocol/user-files.ts';

/** How far the children of all gemeenten together may be from those of the country, as shares of these: a few large gemeenten may lack. */
const BOUNDS = [0.75, 1.1] as const;

/** Returns what a file with births or young children holds: which years, what is lacking, and whether the sums are those of the country. */
export function childrenInFile(
  { table, moments }: ChildrenTally,
  { rows, lacking }: ChildrenSeries,
  births: readonly BirthYear[],
): ChildrenInFile {
  const years = CHILD_FIGURES.map((figure) => {
    const of = rows.filter((row) => row.figure === figure).map(({ year }) => year);
    return { figure, years: [...new Set(of)] };
  });
  const provisional = moments
    .filter(({ isProvisional }) => isProvisional)
    .map(({ year, month }) => ({ year, month }))
    .sort((a, b) => a.year - b.year || (a.month ?? 0) - (b.month ?? 0));
  const [first] = provisional;
  return {
    table,
    years: years.filter((one) => one.years.length > 0),
    lacking,
    provisional: first ? { first, last: provisional.at(-1)! } : null,
    unlike: unlikeCountry({ rows }, births),
  };
}

/** Returns the first figure and year whose sum differs much from the births of the country that the site has; null where none does. */
function unlikeCountry(
  { rows }: Pick<ChildrenSeries, 'rows'>,
  births: readonly BirthYear[],
): ChildrenInFile['unlike'] {
  const sums = new Map<string, { figure: ChildFigure; year: number; theirs: number }>();
  for (const { figure, year, children } of rows) {
    const key = `${figure} ${year}`;
    const theirs = (sums.get(key)?.theirs ?? 0) + children;
    sums.set(key, { figure, year, theirs });
  }
  const born = new Map(births.map((one) => [one.year, one.births]));
  for (const one of sums.values()) {
    const ours = expectedIn(one, (year) => born.get(year) ?? NaN);
    const [least, most] = BOUNDS;
    if (one.theirs < least * ours || one.theirs > most * ours) return { ...one, ours };
  }
  return null;
}

/** Returns about how many children the country has of a figure; NaN where births are not known. */
function expectedIn(
  { figure, year }: { figure: ChildFigure; year: number },
  born: (year: number) => number,
): number {
  if (figure === 'geboren') return born(year);
  if (figure === 'nuljarig') return born(year - 1);
  if (figure === 'schoolcohort') return Math.round(0.25 * born(year - 1) + 0.75 * born(year));
  return [1, 2, 3, 4, 5].reduce((sum, back) => sum + born(year - back), 0);
}
