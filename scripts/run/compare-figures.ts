import { COUNTRY } from '../../src/areas/codes.ts';
import type { SeriesOf } from './series.ts';

/** How far two figures may lie apart: by a number, or by a share of the earlier figure; further apart is more than both. */
interface Bound {
  number: number;
  share: number;
}

/**
 * A figure that was published is corrected by little. From one year to the next, figures of a gemeente change by more, but those
 * of the country do not: in 2024–2025 by at most 3.1 % for a soort.
 */
const CORRECTED: Bound = { number: 20, share: 0.05 };
const NEXT_YEAR: Bound = { number: 150, share: 0.3 };
const NEXT_YEAR_OF_COUNTRY: Bound = { number: 500, share: 0.06 };

/** The largest number of series of a file that are listed one by one. */
const MOST_LINES = 25;

/** Two figures that lie too far apart. */
interface Change {
  from: number;
  to: number;
  words: string;
}

/**
 * Compares the figures of a data file with those that were published last, and the figures of a new year with those of the year
 * before. Returns a line for each series with changes beyond the bounds, the largest change first, and a line for each published
 * year that is missing; empty where nothing is beyond the bounds.
 */
export function compareFigures(file: string, before: SeriesOf, after: SeriesOf): string[] {
  const known = yearsOf(before);
  const made = yearsOf(after);
  const missing = [...known].filter((year) => !made.has(year));
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changed = names
    .map((name) => ({
      name,
      changes: changesOf(name, before.get(name), after.get(name), { known, made }),
    }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => sizeOf(largest(b.changes)) - sizeOf(largest(a.changes)));
  return [
    ...missing.map((year) => `${file}: the year ${year} was published and is missing`),
    ...changed
      .slice(0, MOST_LINES)
      .map(({ name, changes }) => `${file}, ${name}: ${describe(changes)}`),
    ...(changed.length > MOST_LINES
      ? [`${file}: ${changed.length - MOST_LINES} more series of figures changed as much`]
      : []),
  ];
}

type Years = ReadonlyMap<number, number>;

/** The changes beyond the bounds in the figures of one series. */
function changesOf(
  name: string,
  before: Years = new Map(),
  after: Years = new Map(),
  { known, made }: { known: ReadonlySet<number>; made: ReadonlySet<number> },
): Change[] {
  const next = name.startsWith(COUNTRY) ? NEXT_YEAR_OF_COUNTRY : NEXT_YEAR;
  return [...made].flatMap((year): Change[] => {
    const to = after.get(year) ?? 0;
    if (known.has(year)) {
      const from = before.get(year) ?? 0;
      const words = `${year}: ${count(from)} was published, now ${count(to)}`;
      return isBeyond(from, to, CORRECTED) ? [{ from, to, words }] : [];
    }
    if (!made.has(year - 1) || (known.size === 0 && year !== Math.max(...made))) return [];
    const from = after.get(year - 1) ?? 0;
    const words = `${count(from)} in ${year - 1}, ${count(to)} in ${year}`;
    return isBeyond(from, to, next) ? [{ from, to, words }] : [];
  });
}

const isBeyond = (from: number, to: number, { number, share }: Bound) =>
  Math.abs(to - from) > number && Math.abs(to - from) > share * from;

const sizeOf = ({ from, to }: Change) => Math.abs(to - from);

const largest = (changes: readonly Change[]) =>
  changes.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));

function describe(changes: readonly Change[]): string {
  const { words } = largest(changes);
  return changes.length === 1 ? words : `${changes.length} figures, the largest change in ${words}`;
}

const yearsOf = (series: SeriesOf): ReadonlySet<number> =>
  new Set([...series.values()].flatMap((years) => [...years.keys()]));

const count = (n: number) => n.toLocaleString('en');
