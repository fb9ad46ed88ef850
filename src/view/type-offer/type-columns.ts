import type { Listed } from '../../state/map/type-list.ts';
import type { OfferedType as Row } from '../../engine/protocol/exam-types.ts';
import type { YearCandidates } from '../../tables/type-offer.ts';
import { schoolYear } from '../../text/school-year.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import type { CellText, Column } from '../kit/columns.ts';
import { rounded } from '../page/table-cells.ts';
import { candidatesText } from './type-words.ts';

/** A row of the list of types, with its key in the table. */
export interface TypeRow extends Row {
  key: string;
}

/** What the columns need besides the row. */
interface ListTopic {
  listed: Listed;
  distanceYear: number;
  nameOf: (gemeente: string) => string;
  /** Returns gemeenten in the order of their distance to one. */
  nearestFirst: (gemeenten: readonly string[], to: string) => string[];
}

/** The most gemeenten that are named where a school still has a type: an agricultural school may have it in ten. */
const MOST_NAMED = 2;

const cell = (text: string, note = ''): CellText => ({ text, note });

/** Returns the columns of the list of types, in the order of the table: that of the gemeente first. */
// eslint-disable-next-line max-lines-per-function -- A list with one entry per column: its order is that of the table.
export function typeColumns(
  { listed, distanceYear, nameOf, nearestFirst }: ListTopic,
  words: Words,
  all: WordsOf<'typeOffer'>,
): Column<TypeRow>[] {
  const texts = all.columns;
  const candidates = (one: YearCandidates) => candidatesText(one, words);
  const bounds = (head: string, of: (row: TypeRow) => YearCandidates) => [
    { head: `${head} (${texts.low})`, cell: (row: TypeRow) => of(row).low },
    { head: `${head} (${texts.high})`, cell: (row: TypeRow) => of(row).high },
  ];
  /** The candidates of a school year that differs by row, with the school year below them. */
  const ofYear = (
    key: 'most' | 'first',
    of: (row: TypeRow) => YearCandidates,
  ): Column<TypeRow> => ({
    key,
    shown: { head: texts[key], cell: (row) => cell(candidates(of(row)), schoolYear(of(row).year)) },
    copied: [
      ...bounds(texts[key], of),
      { head: texts[`${key}Year`], cell: (row) => schoolYear(of(row).year) },
    ],
  });
  const last = listed === 'gone' ? texts.last : texts.now;
  const mostSites = ({ sites }: TypeRow) => Math.max(...sites);
  const elsewhere = ({ gemeente, goesOnIn }: TypeRow) =>
    nearestFirst(goesOnIn, gemeente).map(nameOf);
  const goesOn = (row: TypeRow) => {
    const names = elsewhere(row);
    return all.goesOnIn(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED));
  };
  const kind = ({ type }: TypeRow) => all.to(type.startsWith('vmbo') ? 'vmbo' : 'havo/vwo');
  return [
    {
      key: 'gemeente',
      shown: { head: texts.gemeente, cell: ({ gemeente }) => cell(nameOf(gemeente)) },
      copied: [
        { head: texts.gemeente, cell: ({ gemeente }) => nameOf(gemeente) },
        { head: texts.code, cell: ({ gemeente }) => gemeente },
      ],
    },
    {
      key: 'type',
      shown: {
        head: texts.type,
        cell: ({ type, mayReturn }) => cell(type, mayReturn ? all.canReturn : ''),
      },
      copied: [
        { head: texts.type, cell: ({ type }) => type },
        {
          head: texts.state,
          cell: ({ mayReturn }) => all.states[mayReturn ? 'mayReturn' : listed],
        },
      ],
    },
    {
      key: 'year',
      ...(listed === 'gone' && {
        shown: { head: texts.lastYear, cell: (row: TypeRow) => cell(schoolYear(row.last.year)) },
      }),
      copied: [{ head: texts.lastYear, cell: (row) => schoolYear(row.last.year) }],
    },
    {
      key: 'last',
      shown: { head: last, cell: (row) => cell(candidates(row.last)) },
      copied: bounds(last, (row) => row.last),
    },
    ofYear('most', ({ peak }) => peak),
    ofYear('first', ({ first }) => first),
    {
      key: 'site',
      shown: {
        head: listed === 'gone' ? texts.lastSites : texts.site,
        cell: (row) =>
          cell(
            row.lastSites.map(({ name }) => name).join('; '),
            [
              mostSites(row) > row.lastSites.length ? all.wereMore(mostSites(row)) : '',
              row.goesOnIn.length > 0 ? goesOn(row) : '',
            ]
              .filter(Boolean)
              .join('; '),
          ),
      },
      copied: [
        {
          head: listed === 'gone' ? texts.lastSites : texts.site,
          cell: ({ lastSites }) => lastSites.map(({ name }) => name).join('; '),
        },
        {
          head: texts.siteCodes,
          cell: ({ lastSites }) => lastSites.map(({ code }) => code).join('; '),
        },
        { head: texts.mostSites, cell: mostSites },
        { head: texts.goesOnIn, cell: (row) => elsewhere(row).join('; ') },
        { head: texts.gaps, cell: ({ gaps }) => gaps.map(schoolYear).join('; ') },
      ],
    },
    {
      key: 'distance',
      shown: {
        head: texts.distance,
        cell: (row) =>
          Number.isNaN(row.distance)
            ? cell(all.unknown)
            : cell(all.kilometres(row.distance), kind(row)),
      },
      copied: [
        { head: texts.kilometres(distanceYear), cell: ({ distance }) => rounded(distance, 1) },
      ],
    },
  ];
}
