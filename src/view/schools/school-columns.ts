import type { ListedProjections } from '../../engine/protocol/school-projection.ts';
import type { SchoolFigures } from '../../state/schools/school-figures.ts';
import { isMasked, isUnknown } from '../../tables/schools.ts';
import type { SchoolColumnKey } from '../../state/selection/school-options.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import type { CellText } from '../kit/columns.ts';
import { rounded } from '../page/table-cells.ts';
import { projectionColumns } from './projection-columns.ts';
import type { SchoolColumn } from './school-column.ts';
import { townName } from '../../text/town-name.ts';

/** What the columns are about: the years compared, and whether the schools are of several gemeenten. */
export interface SchoolTopic {
  base: number;
  year: number;
  hasSeveralGemeenten: boolean;
  nameOf: (gemeente: string) => string;
  /** The projections of the schools; null while they are awaited, and where there are none. */
  projections: Pick<ListedProjections, 'year' | 'schools'> | null;
}

const cell = (text: string, note = ''): CellText => ({ text, note });

/** Returns the columns of the table of schools, in the order of the table. */
// eslint-disable-next-line max-lines-per-function -- A list with one entry per column: its order is that of the table.
export function schoolColumns(
  { base, year, hasSeveralGemeenten, nameOf, projections }: SchoolTopic,
  words: Words,
  texts: WordsOf<'schools'>,
): SchoolColumn[] {
  const { numbers } = words;
  const heads = texts.columns;
  const textColumn = (
    key: SchoolColumnKey,
    head: string,
    of: (school: SchoolFigures) => string,
    isUsual: boolean,
  ): SchoolColumn => ({
    key,
    isUsual,
    sortBy: of,
    shown: { head, cell: (one) => cell(of(one)) },
    copied: [{ head, cell: of }],
  });
  const numberColumn = (
    key: SchoolColumnKey,
    head: string,
    of: (school: SchoolFigures) => number,
    write: (value: number) => string,
    isUsual: boolean,
    digits = 0,
  ): SchoolColumn => ({
    key,
    isUsual,
    sortBy: of,
    shown: { head, cell: (one) => cell(Number.isNaN(of(one)) ? texts.noSchool : write(of(one))) },
    copied: [{ head, cell: (one) => rounded(of(one), digits) }],
  });
  const count = (value: number) => countText(value, words, texts);
  const countColumn = (
    key: SchoolColumnKey,
    at: number,
    of: (school: SchoolFigures) => number,
  ): SchoolColumn => ({
    ...numberColumn(key, String(at), of, count, true),
    sortBy: (one: SchoolFigures) => (isMasked(of(one)) ? 2 : of(one) > 0 ? of(one) : NaN),
    copied: [
      {
        head: `${words.ranking.pupils} ${at}`,
        cell: (one: SchoolFigures) => (of(one) < 0 ? null : of(one)),
      },
    ],
  });
  return [
    textColumn('nummer', heads.code, ({ row }) => row.code, false),
    {
      ...textColumn('naam', heads.name, ({ row }) => row.name, true),
      shown: {
        head: heads.name,
        cell: ({ row }) => cell(row.name, [row.town && townName(row.town)].join('')),
      },
    },
    textColumn('gemeente', heads.gemeente, ({ row }) => nameOf(row.gemeente), hasSeveralGemeenten),
    textColumn('plaats', heads.town, ({ row }) => townName(row.town), false),
    textColumn('soort', heads.soort, ({ row }) => row.soort, false),
    ...(base === year ? [] : [countColumn('basis', base, (one) => one.base)]),
    countColumn('jaar', year, ({ now }) => now),
    ...(base === year
      ? []
      : [
          numberColumn(
            'verandering',
            heads.change,
            ({ change }) => change,
            (value) => numbers.signedPercent(value),
            true,
            1,
          ),
        ]),
    numberColumn('deel', heads.share, ({ share }) => share, numbers.percent, false, 1),
    {
      ...numberColumn('norm', heads.norm, ({ row }) => row.norm?.norm ?? NaN, numbers.count, true),
      shown: { head: heads.norm, cell: (one) => normCell(one, words, texts) },
    },
    numberColumn('boven', heads.aboveNorm, ({ aboveNorm }) => aboveNorm, numbers.signedCount, true),
    numberColumn(
      'jaren',
      heads.years,
      ({ row, belowInARow }) => (row.norm ? belowInARow : NaN),
      numbers.count,
      true,
    ),
    ...(projections ? projectionColumns(projections, words, texts) : []),
    textColumn('richting', heads.denomination, ({ row }) => row.denomination, false),
    textColumn('bestuur', heads.board, ({ row }) => row.board, false),
  ];
}

function normCell({ row }: SchoolFigures, words: Words, texts: WordsOf<'schools'>): CellText {
  const { norm } = row;
  if (!norm) return cell(texts.noSchool);
  return cell(words.numbers.count(norm.norm), norm.isSplit ? texts.split : texts.kinds[norm.kind]);
}

/** Writes a count of a school: masked, absent and none are words of their own. */
function countText(value: number, words: Words, texts: WordsOf<'schools'>): string {
  if (isMasked(value)) return texts.masked;
  if (isUnknown(value)) return texts.noFigure;
  return value === 0 ? texts.noSchool : words.numbers.count(value);
}

/** Returns the schools sorted by a column; what has no value comes last in either direction. */
export function sortSchools(
  schools: readonly SchoolFigures[],
  column: SchoolColumn | undefined,
  isAscending: boolean,
): SchoolFigures[] {
  if (!column) return [...schools];
  const collator = new Intl.Collator('nl');
  const sign = isAscending ? 1 : -1;
  const isEmpty = (value: number | string) => value === '' || Number.isNaN(value);
  return schools
    .map((school) => ({ school, value: column.sortBy(school) }))
    .sort((a, b) => {
      if (isEmpty(a.value) || isEmpty(b.value)) {
        return Number(isEmpty(a.value)) - Number(isEmpty(b.value));
      }
      return typeof a.value === 'number' && typeof b.value === 'number'
        ? sign * (a.value - b.value)
        : sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ school }) => school);
}
