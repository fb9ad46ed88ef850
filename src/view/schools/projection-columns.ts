import type {
  ListedProjection,
  ListedProjections,
} from '../../engine/protocol/school-projection.ts';
import type { SchoolFigures } from '../../state/schools/school-figures.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import { rounded } from '../page/table-cells.ts';
import type { SchoolColumn } from './school-column.ts';

/**
 * Returns the columns about the projection of schools: the first projected year below the norm with its chance, and the pupils
 * that are expected in the last year up to which intervals held the intended share of outcomes.
 */
export function projectionColumns(
  projections: Pick<ListedProjections, 'year' | 'schools'>,
  words: Words,
  texts: WordsOf<'schools'>,
): SchoolColumn[] {
  const { year } = projections;
  const found = new Map(projections.schools.map((one) => [one.code, one]));
  const of = ({ row }: SchoolFigures) => found.get(row.code);
  return [firstBelowColumn(of, year, words, texts), expectedColumn(of, year, words, texts)];
}

type Find = (school: SchoolFigures) => ListedProjection | undefined;

function firstBelowColumn(
  of: Find,
  until: number,
  { numbers }: Words,
  { columns, projection: texts, noSchool }: WordsOf<'schools'>,
): SchoolColumn {
  /** The first year below the norm, as far as projections are reliable, with its chance; null where there is none. */
  const firstOf = (school: SchoolFigures) => {
    const first = of(school)?.firstBelow;
    return first && first.year <= until ? first : null;
  };
  /** The chance (0 … 1) to be below the norm in the last reliable year; null without a norm or a projection. */
  const lastChance = (school: SchoolFigures) => of(school)?.expected?.belowNorm ?? null;
  const percent = (chance: number | null | undefined) => rounded(100 * (chance ?? NaN), 0);
  return {
    key: 'grensjaar',
    isUsual: true,
    sortBy(school) {
      const chance = lastChance(school);
      if (chance === null) return NaN;
      return firstOf(school)?.year ?? until + 2 - chance;
    },
    shown: {
      head: columns.firstBelow,
      cell(school) {
        if (!of(school)) return { text: texts.pending, note: '' };
        const [first, chance] = [firstOf(school), lastChance(school)];
        if (chance === null) return { text: noSchool, note: '' };
        return first
          ? { text: String(first.year), note: texts.chance(numbers.chance(100 * first.chance)) }
          : { text: texts.after(until), note: texts.chance(numbers.chance(100 * chance)) };
      },
    },
    copied: [
      { head: columns.firstBelow, cell: (school) => firstOf(school)?.year ?? null },
      { head: texts.copied.first, cell: (school) => percent(firstOf(school)?.chance) },
      { head: texts.copied.below(until), cell: (school) => percent(lastChance(school)) },
    ],
  };
}

function expectedColumn(
  of: Find,
  year: number,
  words: Words,
  { columns, projection: texts, noSchool }: WordsOf<'schools'>,
): SchoolColumn {
  const expectedOf = (school: SchoolFigures) => of(school)?.expected ?? null;
  const head = columns.expected(year);
  const bound = (side: 0 | 1, share: 80 | 95) => ({
    head: texts.copied.bound(year, side, share),
    cell: (school: SchoolFigures) => rounded(expectedOf(school)?.[`stays${share}`][side] ?? NaN, 1),
  });
  return {
    key: 'projectie',
    isUsual: true,
    sortBy: (school) => expectedOf(school)?.expected ?? NaN,
    shown: {
      head,
      cell(school) {
        if (!of(school)) return { text: texts.pending, note: '' };
        const expected = expectedOf(school);
        if (!expected) return { text: noSchool, note: '' };
        return {
          text: words.numbers.count(expected.expected),
          note: words.trend.interval(...expected.stays80),
        };
      },
    },
    copied: [
      { head: texts.copied.expected(year), cell: (school) => rounded(expectedOf(school)?.expected ?? NaN, 1) }, // prettier-ignore
      bound(0, 80),
      bound(1, 80),
      bound(0, 95),
      bound(1, 95),
      {
        head: texts.copied.closed(year),
        cell: (school) => rounded(100 * (expectedOf(school)?.closed ?? NaN), 1),
      },
    ],
  };
}
