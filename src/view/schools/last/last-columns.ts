import type { LastInPlace } from '../../../state/schools/last-in-place.ts';
import { isMasked } from '../../../tables/schools.ts';
import { townName } from '../../../text/town-name.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import type { CellText, Column } from '../../kit/columns.ts';
import { rounded } from '../../page/table-cells.ts';

/** A row of the table of last schools; one school has a row for each kind that it is the last of. */
export interface LastRow extends LastInPlace {
  key: string;
}

/** What the columns need besides the row. */
interface LastTopic {
  sector: 'po' | 'vo';
  /** The year of the counts. */
  year: number;
  nameOf: (gemeente: string) => string;
}

const cell = (text: string, note = ''): CellText => ({ text, note });

/** Returns the columns of the table of last schools, in the order of the table: that of the school first. */
// eslint-disable-next-line max-lines-per-function -- A list with one entry per column: its order is that of the table.
export function lastColumns(
  { sector, year, nameOf }: LastTopic,
  words: Words,
  all: WordsOf<'lastSchools'>,
  schools: WordsOf<'schools'>,
): Column<LastRow>[] {
  const texts = all.columns;
  const { numbers } = words;
  const town = ({ row }: LastRow) => (row.town === '' ? all.unknown : townName(row.town));
  const normNote = ({ row }: LastRow) => (row.norm ? schools.kinds[row.norm.kind] : '');
  return [
    {
      key: 'school',
      shown: { head: texts.school, cell: ({ row }) => cell(row.name) },
      copied: [
        { head: texts.school, cell: ({ row }) => row.name },
        { head: texts.code, cell: ({ row }) => row.code },
      ],
    },
    {
      key: 'place',
      shown: { head: texts.town, cell: (one) => cell(town(one), nameOf(one.row.gemeente)) },
      copied: [
        { head: texts.town, cell: town },
        { head: texts.gemeente, cell: ({ row }) => nameOf(row.gemeente) },
      ],
    },
    ...(sector === 'po'
      ? []
      : [
          {
            key: 'kind',
            shown: {
              head: texts.kind,
              cell: ({ kind, where }: LastRow) => cell(all.kinds[kind], all.where[where]),
            },
            copied: [
              { head: texts.kind, cell: ({ kind }: LastRow) => all.kinds[kind] },
              { head: texts.kindIn, cell: ({ where }: LastRow) => all.where[where] },
            ],
          },
        ]),
    {
      key: 'pupils',
      shown: {
        head: texts.pupils(year),
        cell: ({ pupils }) => cell(isMasked(pupils) ? schools.masked : numbers.count(pupils)),
      },
      copied: [{ head: texts.pupils(year), cell: ({ pupils }) => (pupils < 0 ? null : pupils) }],
    },
    ...(sector === 'vo'
      ? []
      : [
          {
            key: 'norm',
            shown: {
              head: texts.norm,
              cell: (one: LastRow) =>
                one.row.norm
                  ? cell(numbers.count(one.row.norm.norm), normNote(one))
                  : cell(schools.noSchool),
            },
            copied: [{ head: texts.norm, cell: ({ row }: LastRow) => row.norm?.norm ?? null }],
          },
          {
            key: 'aboveNorm',
            shown: {
              head: texts.aboveNorm,
              cell: ({ aboveNorm }: LastRow) =>
                cell(Number.isNaN(aboveNorm) ? schools.noSchool : numbers.signedCount(aboveNorm)),
            },
            copied: [
              { head: texts.aboveNorm, cell: ({ aboveNorm }: LastRow) => rounded(aboveNorm, 0) },
            ],
          },
        ]),
    {
      key: 'distance',
      shown: {
        head: texts.distance,
        cell: ({ next }) => cell(next ? all.distance(next.metres, next.isExact) : all.unknown),
      },
      copied: [
        { head: texts.kilometres, cell: ({ next }) => rounded((next?.metres ?? NaN) / 1000, 1) },
        {
          head: texts.precision,
          cell: ({ next }) => next && all.precise[next.isExact ? 'exact' : 'approximate'],
        },
      ],
    },
    {
      key: 'next',
      shown: {
        head: texts.next,
        cell: ({ next }) =>
          next
            ? cell(next.name, [townName(next.town), nameOf(next.gemeente)].filter(isNew).join(', '))
            : cell(all.unknown),
      },
      copied: [
        { head: texts.next, cell: ({ next }) => next?.name ?? null },
        { head: texts.nextCode, cell: ({ next }) => next?.code ?? null },
        { head: texts.nextTown, cell: ({ next }) => next && townName(next.town) },
        { head: texts.nextGemeente, cell: ({ next }) => next && nameOf(next.gemeente) },
      ],
    },
  ];
}

const isNew = (name: string, i: number, all: readonly string[]): boolean =>
  name !== '' && all.indexOf(name) === i;
