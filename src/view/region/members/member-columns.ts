import { shownDigits } from '../../../measures/as-shown.ts';
import { iml } from '../../../measures/iml.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import type { Words, WordsOf } from '../../../text/words.ts';
import type { Column } from '../../kit/columns.ts';
import { writeBounds, writeValue } from '../../page/write-value.ts';
import {
  boundColumns,
  figureCell,
  pupilsCell,
  remarksCell,
  rounded,
} from '../../page/table-cells.ts';

/** The years of the table of gemeenten: base year, newest observed year and projected year (null without a projection). */
export interface MemberYears {
  base: number;
  year: number;
  until: number | null;
  /** Whether there is a single count, so that columns that compare years have nothing to say. */
  isOneCount: boolean;
  /** Whether a measure is about what is counted: its column is left out otherwise. */
  has: (measure: 'iml' | 'vestigingen') => boolean;
}

/** The keys of the columns that compare years. */
const COMPARING: ReadonlySet<string> = new Set(['base', 'change', 'plot']);

export interface MemberColumn extends Column<MemberRow> {
  /** Whether the column is left out where the table is too narrow for all columns. */
  isOptional?: boolean;
}

/**
 * Returns the definitions of the columns of the table with the gemeenten of a region (name, counts, change, expected pupils,
 * …), in the order of the table.
 */
export function memberColumns(
  years: MemberYears,
  words: Words,
  texts: WordsOf<'region'>['table'],
): MemberColumn[] {
  const all = allColumns(years, words, texts);
  return all.filter(({ key }) => {
    if (key === 'iml' || key === 'vestigingen') return years.has(key);
    return !years.isOneCount || !COMPARING.has(key);
  });
}

// eslint-disable-next-line max-lines-per-function -- A list with one entry per column: its order is that of the table.
function allColumns(
  { base, year, until }: MemberYears,
  words: Words,
  texts: WordsOf<'region'>['table'],
): MemberColumn[] {
  const { table } = words.exporting;
  const { pupils } = words.ranking;
  return [
    { key: 'code', copied: [{ head: table.code, cell: ({ code }) => code }], fields: ['code'] },
    {
      key: 'name',
      shown: { head: texts.gemeente, cell: ({ name }) => ({ text: name, note: '' }) },
      copied: [{ head: texts.gemeente, cell: ({ name }) => name }],
      fields: ['naam'],
    },
    {
      key: 'base',
      isOptional: true,
      shown: { head: words.year(base), cell: ({ then }) => figureCell(then, words) },
      copied: [
        { head: `${pupils} ${words.year(base)}`, cell: ({ then }) => pupilsCell(then) },
        ...boundColumns<MemberRow>(
          `${pupils} ${words.year(base)}`,
          ({ then }) => then.bounds,
          words,
        ),
      ],
      fields: ['leerlingen_basisjaar'],
    },
    {
      key: 'year',
      shown: { head: words.year(year), cell: ({ now }) => figureCell(now, words) },
      copied: [
        { head: `${pupils} ${words.year(year)}`, cell: ({ now }) => pupilsCell(now) },
        ...boundColumns<MemberRow>(`${pupils} ${words.year(year)}`, ({ now }) => now.bounds, words),
      ],
      fields: ['leerlingen'],
    },
    {
      key: 'change',
      shown: {
        head: texts.change,
        cell: ({ change, changeBounds }) => ({
          text: Number.isNaN(change) ? '–' : words.numbers.signedPercent(change),
          note: writeBounds(words, 'verandering', changeBounds),
        }),
      },
      copied: [
        { head: table.change, cell: ({ change }) => rounded(change, 1) },
        ...boundColumns<MemberRow>(table.change, ({ changeBounds }) => changeBounds, words, 1),
      ],
      fields: ['verandering'],
    },
    { key: 'plot', shown: { head: texts.plot, cell: () => ({ text: '', note: '' }) } },
    ...(until === null ? [] : [expectedColumn(until, words, texts)]),
    {
      key: 'iml',
      isOptional: true,
      shown: {
        head: texts.iml,
        cell: ({ iml: value }) => ({
          text: Number.isNaN(value) ? '–' : writeValue(words, 'iml', value),
          note: '',
        }),
      },
      copied: [
        {
          head: table.fiveYears,
          cell: ({ iml: value }) => rounded(value, shownDigits(iml, value)),
        },
      ],
      fields: ['iml'],
    },
    {
      key: 'vestigingen',
      isOptional: true,
      shown: {
        head: texts.vestigingen,
        cell: ({ vestigingen }) => ({
          text: Number.isNaN(vestigingen) ? '–' : words.numbers.count(vestigingen),
          note: '',
        }),
      },
      copied: [{ head: texts.vestigingen, cell: ({ vestigingen }) => rounded(vestigingen, 0) }],
      fields: ['vestigingen'],
    },
    {
      key: 'remark',
      copied: [
        {
          head: table.remark,
          cell: ({ then, now }) =>
            remarksCell(
              [
                [base, then],
                [year, now],
              ],
              words,
            ),
        },
      ],
    },
  ];
}

function expectedColumn(
  until: number,
  words: Words,
  texts: WordsOf<'region'>['table'],
): MemberColumn {
  const { table } = words.exporting;
  const bound = (of: 'pupils' | 'low' | 'high') => (row: MemberRow) =>
    rounded(row.expected?.[of] ?? NaN, 0);
  return {
    key: 'expected',
    shown: {
      head: texts.expected(until),
      cell({ expected }) {
        if (!expected) return { text: '', note: texts.noProjection };
        const { rough } = words.numbers;
        const note = words.trend.range(rough(expected.low), rough(expected.high));
        return { text: rough(expected.pupils), note };
      },
    },
    copied: [
      { head: texts.expected(until), cell: bound('pupils') },
      { head: table.lowest(80), cell: bound('low') },
      { head: table.highest(80), cell: bound('high') },
    ],
    fields: ['leerlingen', 'onder_80', 'boven_80'],
  };
}
