import { MASKED } from '../src/formats/cells.ts';
import type { ComposedResidence } from '../src/formats/cbs/composed-residence.ts';
import type { DuoHistory } from '../src/formats/duo/history.ts';
import type { PoAges } from '../src/formats/duo/po-ages.ts';
import { writeRecounts, type Recount } from '../src/formats/site/eerste-telling.ts';
import { AGES_YEAR } from '../src/formats/site/vestiging-leeftijden.ts';
import { readPupilsByResidence } from '../src/formats/site/woongemeente.ts';
import type { ExamEdition } from './examenkandidaten.csv.ts';

/** A figure as an edition gives it: the known part, and how many cells of 1 to 4 are masked. */
interface Known {
  known: number;
  masked: number;
}

/** The names of the editions that are compared, as they stand in the file. */
const EDITION = {
  ages: `DUO 01 po ${AGES_YEAR}`,
  exams: (path: string) => `DUO examenkandidaten ${/\d{4}-\d{4}/.exec(path)?.[0] ?? ''}`,
  keyFigures: 'CBS kerncijfers 10-06-2024',
  residence: 'CBS 85701NED',
};

/** CBS rounds pupils by residence to ten in one of the publications. */
const ROUNDED_BY = 5;

/** The largest number that a masked cell can be. */
const MOST_MASKED = 4;

/**
 * Makes `eerste-telling.csv`: how the figures of a year in an earlier edition compare with a later edition of the same year, where
 * both are known. It shows how far a first count is from the final one.
 */
export function makeRecounts({
  ages,
  history,
  exams,
  earlierResidence,
  residence,
}: {
  ages: readonly PoAges[];
  history: DuoHistory;
  /** The editions of the exam candidates, the oldest first. */
  exams: readonly ExamEdition[];
  earlierResidence: readonly ComposedResidence[];
  /** The text of `woongemeente.csv`. */
  residence: string;
}): string {
  return writeRecounts([
    ...(['bo', 'sbo'] as const).map((soort) => recountOfPo(soort, ages, history)),
    ...recountsOfExams(exams),
    ...recountsOfResidence(earlierResidence, residence),
  ]);
}

/** Compares the pupils of a soort by vestiging: the sum of ages in file 01 with the year in file 06. */
function recountOfPo(soort: 'bo' | 'sbo', ages: readonly PoAges[], history: DuoHistory): Recount {
  const earlier = new Map<string, Known>();
  for (const { vestiging, kind, counts } of ages) {
    if (kind !== soort) continue;
    const { known, masked } = earlier.get(vestiging) ?? { known: 0, masked: 0 };
    const hidden = counts.filter((n) => n === MASKED).length;
    const sum = counts.reduce((all, n) => (n === MASKED ? all : all + n), 0);
    earlier.set(vestiging, { known: known + sum, masked: masked + hidden });
  }
  const at = history.years.indexOf(AGES_YEAR);
  const later = new Map<string, Known>();
  history.vestiging.forEach((vestiging, i) => {
    const n = history.leerlingen[i * history.years.length + at] ?? 0;
    if (history.soort[i] !== soort || n === 0) return;
    later.set(vestiging, n === MASKED ? { known: 0, masked: 1 } : { known: n, masked: 0 });
  });
  const newest = `DUO 06 po ${history.years.at(-1)}`;
  const editions = { kind: soort, year: AGES_YEAR, earlier: EDITION.ages, later: newest };
  return { ...editions, ...compare(earlier, later) };
}

/** Compares the candidates by vestiging and type of each school year that is in two editions. */
function recountsOfExams(editions: readonly ExamEdition[]): Recount[] {
  return editions.slice(1).flatMap((later, i) => {
    const earlier = editions[i]!;
    const years = [...new Set(earlier.rows.map(({ year }) => year))].sort();
    return years.flatMap((year): Recount[] => {
      const [a, b] = [earlier, later].map(
        ({ rows }) =>
          new Map<string, Known>(
            rows
              .filter((row) => row.year === year)
              .map((row) => [`${row.vestiging} ${row.type}`, row]),
          ),
      );
      if (!a || !b || b.size === 0) return [];
      const names = { earlier: EDITION.exams(earlier.path), later: EDITION.exams(later.path) };
      return [{ kind: 'examenkandidaten', year, ...names, ...compare(a, b) }];
    });
  });
}

/**
 * Compares the vo pupils who live in each gemeente: only gemeenten that were one gemeente in every year, and of which the later
 * edition has the same area in every year.
 */
function recountsOfResidence(
  earlierRows: readonly ComposedResidence[],
  residence: string,
): Recount[] {
  const laterRows = readPupilsByResidence(residence, 'woongemeente.csv').filter(
    ({ soort }) => soort === 'vo',
  );
  const years = [...new Set(laterRows.map(({ year }) => year))].sort();
  const partsOf = new Map<string, Set<string>>();
  for (const { gemeente, year, parts } of earlierRows) {
    if (!years.includes(year)) continue;
    const known = partsOf.get(gemeente) ?? new Set<string>();
    partsOf.set(gemeente, new Set([...known, ...parts]));
  }
  const isWhole = (gemeente: string) =>
    partsOf.get(gemeente)?.size === 1 &&
    laterRows.every((row) => row.gemeente !== gemeente || row.isComparable);
  const whole = new Set([...partsOf.keys()].filter(isWhole));
  return years.flatMap((year): Recount[] => {
    const inYear = (rows: readonly { gemeente: string; year: number; pupils: number }[]) =>
      new Map<string, Known>(
        rows
          .filter((row) => row.year === year && whole.has(row.gemeente))
          .map(({ gemeente, pupils }) => [gemeente, { known: pupils, masked: 0 }]),
      );
    const earlier = inYear(earlierRows);
    if (earlier.size === 0) return [];
    const names = { earlier: EDITION.keyFigures, later: EDITION.residence };
    const result = compare(earlier, inYear(laterRows), ROUNDED_BY);
    return [{ kind: 'vo-woongemeente', year, ...names, ...result }];
  });
}

type Comparison = Omit<Recount, 'kind' | 'year' | 'earlier' | 'later'>;

/** Compares the figures that both editions have. Figures that differ by at most `tolerance` are equal. */
function compare(
  earlier: ReadonlyMap<string, Known>,
  later: ReadonlyMap<string, Known>,
  tolerance = 0,
): Comparison {
  const pairs = [...earlier].flatMap(([key, from]) => {
    const to = later.get(key);
    return to ? [{ from, to }] : [];
  });
  const isExact = ({ from, to }: (typeof pairs)[number]) => from.masked + to.masked === 0;
  const differenceOf = ({ from, to }: (typeof pairs)[number]) => to.known - from.known;
  const canBeEqual = ({ from, to }: (typeof pairs)[number]) =>
    from.known + from.masked <= to.known + MOST_MASKED * to.masked + tolerance &&
    to.known + to.masked <= from.known + MOST_MASKED * from.masked + tolerance;
  const exact = pairs.filter(isExact);
  const largest = exact.reduce(
    (most, pair) => (Math.abs(differenceOf(pair)) > Math.abs(most) ? differenceOf(pair) : most),
    0,
  );
  return {
    compared: pairs.length,
    equal: exact.filter(canBeEqual).length,
    masked: pairs.filter((pair) => !isExact(pair) && canBeEqual(pair)).length,
    different: pairs.filter((pair) => !canBeEqual(pair)).length,
    earlierSum: exact.reduce((sum, { from }) => sum + from.known, 0),
    laterSum: exact.reduce((sum, { to }) => sum + to.known, 0),
    largest,
  };
}
