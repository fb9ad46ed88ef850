import { COUNTRY } from '../../areas/codes.ts';
import { DECLINE } from '../../measures/chance-of-decline.ts';
import { shownDigits } from '../../measures/as-shown.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { STATUS } from '../../measures/matrix.ts';
import { spanOf } from '../../measures/span.ts';
import {
  columnsFor,
  valueColumn,
  type Extras,
  type RankingRow,
} from '../../state/map/ranking-rows.ts';
import type { SortKey } from '../../state/selection/options.ts';
import type { Words } from '../../text/words.ts';
import type { CellText, Column } from '../kit/columns.ts';
import { boundColumns, figureCell, pupilsCell, remarksCell, rounded } from '../page/table-cells.ts';
import { writeBounds, writeValue } from '../page/write-value.ts';

/** The measure and the years that the columns of the ranking show. */
export interface RankingTopic extends Extras {
  measure: MeasureId;
  base: number;
  year: number;
  /** The word that says that `year` is provisional or projected; null for any other year. */
  kind: string | null;
  /** Whether there is a single count, so that the columns of the base year and the change have nothing to say. */
  isOneCount: boolean;
  /** The year of the expected pupils. */
  until: number;
}

/** A column by which the ranking can be sorted. */
export interface SortColumn extends Column<RankingRow> {
  key: SortKey;
  shown: NonNullable<Column<RankingRow>['shown']>;
  /** A note in small letters below the heading; absent or null for none. */
  headNote?: string | null;
  /** Whether the column holds the values of the measure that the user chose: for pupils, the column of the year. */
  isMeasure: boolean;
}

/** What all rows of the ranking have in common. */
export interface Look {
  words: Words;
  columns: readonly SortColumn[];
  base: number;
  /** The counted years, which are the horizontal range of the sparklines; a single year has no sparklines. */
  years: readonly number[];
}

/** A row of the ranking, with how it is shown. */
export interface ShownRow {
  row: RankingRow;
  look: Look;
}

/** Returns the columns of the ranking in the order of the table; columns without `shown` are only copied. */
export function rankingColumns(topic: RankingTopic, words: Words): Column<RankingRow>[] {
  const [from, until] = spanOf(topic.base, topic.year);
  const { ranking, exporting } = words;
  return [
    {
      key: 'plaats',
      copied: [{ head: ranking.place, cell: ({ place }) => (place > 0 ? place : null) }],
    },
    {
      key: 'code',
      copied: [{ head: exporting.table.code, cell: ({ code }) => code }],
      fields: ['code'],
    },
    ...sortColumns(topic, words),
    {
      key: 'opmerking',
      copied: [
        {
          head: exporting.table.remark,
          cell: (row) =>
            remarksCell(
              [
                [from, row.span[0]],
                [until, row.span[1]],
              ],
              words,
            ),
        },
      ],
    },
  ];
}

type ColumnOf = Omit<SortColumn, 'key' | 'isMeasure'>;

/** Returns the columns of the ranking that are on screen; the user can sort by each of them. */
export function sortColumns(topic: RankingTopic, words: Words): SortColumn[] {
  const columns: Record<SortKey, ColumnOf> = {
    naam: nameColumn(words),
    basis: pupilsColumn(topic.base, null, 'base', words),
    jaar: pupilsColumn(topic.year, topic.kind, 'year', words),
    verandering: changeColumn(words),
    waarde: valueColumnOf(topic.measure, words),
    vijfjaar: fiveYearsColumn(words),
    verwacht: expectedColumn(topic.until, words),
    kans: chanceColumn(topic.until, words),
  };
  return keysFor(topic).map((key) => ({
    key,
    isMeasure: key === valueColumn(topic.measure),
    ...columns[key],
  }));
}

/** Returns the columns of the ranking from left to right. */
function keysFor(topic: RankingTopic): SortKey[] {
  const keys = inYearOrder(columnsFor(topic.measure, topic), topic);
  return topic.isOneCount ? keys.filter((key) => key !== 'basis' && key !== 'verandering') : keys;
}

/** Returns the columns with that of the earlier year first: the change is from the earlier to the later year. */
function inYearOrder(keys: SortKey[], { base, year }: RankingTopic): SortKey[] {
  if (spanOf(base, year)[0] === base) return keys;
  const swapped: Partial<Record<SortKey, SortKey>> = { basis: 'jaar', jaar: 'basis' };
  return keys.map((key) => swapped[key] ?? key);
}

function nameColumn(words: Words): ColumnOf {
  const name = (row: RankingRow) => (row.code === COUNTRY ? words.country : row.name);
  return {
    shown: { head: words.ranking.name, cell: (row) => ({ text: name(row), note: '' }) },
    copied: [{ head: words.ranking.name, cell: name }],
    fields: ['naam'],
  };
}

function pupilsColumn(
  year: number,
  kind: string | null,
  of: 'base' | 'year',
  words: Words,
): ColumnOf {
  const head = `${words.ranking.pupils} ${words.year(year)}`;
  return {
    shown: { head, cell: (row) => figureCell(row[of], words) },
    headNote: kind,
    copied: [
      { head: kind === null ? head : `${head} (${kind})`, cell: (row) => pupilsCell(row[of]) },
      ...boundColumns<RankingRow>(head, (row) => row[of].bounds, words),
    ],
    fields: [of === 'base' ? 'leerlingen_basisjaar' : 'leerlingen'],
  };
}

function changeColumn(words: Words): ColumnOf {
  return {
    shown: {
      head: words.ranking.change,
      cell: (row) =>
        valueCell('verandering', row.change, row.changeBounds, changeStatus(row), words),
    },
    copied: [
      { head: words.exporting.table.change, cell: ({ change }) => rounded(change, 1) },
      ...boundColumns<RankingRow>(
        words.exporting.table.change,
        ({ changeBounds }) => changeBounds,
        words,
        1,
      ),
    ],
    fields: ['verandering'],
  };
}

function fiveYearsColumn(words: Words): ColumnOf {
  const { fiveYears } = words.exporting.table;
  return {
    shown: {
      head: words.ranking.fiveYears,
      cell: (row) => ({ text: writeOr(words, 'iml', row.fiveYears), note: '' }),
    },
    copied: [
      {
        head: fiveYears,
        cell: (row) => rounded(row.fiveYears, shownDigits(MEASURES.iml, row.fiveYears)),
      },
    ],
    fields: ['iml'],
  };
}

function expectedColumn(until: number, words: Words): ColumnOf {
  const { table } = words.exporting;
  const head = words.ranking.expected(until);
  const bound = (of: 'pupils' | 'low' | 'high') => (row: RankingRow) =>
    rounded(row.expected?.[of] ?? NaN, 0);
  return {
    shown: {
      head,
      cell({ expected }) {
        if (!expected) return { text: '–', note: '' };
        const { rough } = words.numbers;
        const note = words.trend.range(rough(expected.low), rough(expected.high));
        return { text: rough(expected.pupils), note };
      },
    },
    headNote: words.ranking.range,
    copied: [
      { head, cell: bound('pupils') },
      { head: `${head}, ${table.lowest(80)}`, cell: bound('low') },
      { head: `${head}, ${table.highest(80)}`, cell: bound('high') },
    ],
  };
}

function chanceColumn(until: number, words: Words): ColumnOf {
  return {
    shown: {
      head: words.ranking.chance(DECLINE.percent),
      cell: ({ chance }) => ({
        text: chance === null ? '…' : writeOr(words, 'kansdaling', chance),
        note: '',
      }),
    },
    headNote: words.ranking.before(until),
    copied: [
      { head: words.measures.kansdaling.name, cell: ({ chance }) => rounded(chance ?? NaN, 1) },
    ],
    fields: ['kansdaling'],
  };
}

/** Returns a value of the measure `id` as text, or a dash where there is none. */
const writeOr = (words: Words, id: MeasureId, value: number): string =>
  Number.isNaN(value) ? '–' : writeValue(words, id, value);

function valueColumnOf(measure: MeasureId, words: Words): ColumnOf {
  const { unit, relative } = MEASURES[measure];
  const head = words.measures[measure].name;
  const digits = ['procent', 'kans', 'index', 'km', 'scholen per inwoner'].includes(unit) ? 1 : 0;
  return {
    shown: {
      head,
      cell(row) {
        const status = row.status === STATUS.undefined && relative ? changeStatus(row) : row.status;
        return valueCell(measure, row.value, row.bounds, status, words);
      },
    },
    copied: [
      {
        head,
        cell: ({ value }) =>
          rounded(value, Math.max(digits, shownDigits(MEASURES[measure], value))),
      },
      ...boundColumns<RankingRow>(head, ({ bounds }) => bounds, words, digits),
    ],
    fields: [measure],
  };
}

/**
 * Returns the status that explains why a row has no change: the status of the year if that is not `observed`, else that of the
 * base year. It is `STATUS.undefined` where both are `observed`, as for zero pupils in the earlier year, and where only the base
 * year has no school.
 */
function changeStatus({ year, base }: RankingRow): number {
  const ofBase = base.status === STATUS.noSchool ? STATUS.undefined : base.status;
  return [year.status, ofBase].find((status) => status !== STATUS.observed) ?? STATUS.undefined;
}

/** Returns the cell for a value of the measure `id`, with its bounds; where `value` is NaN, an empty text with a note that says why. */
function valueCell(
  id: MeasureId,
  value: number,
  bounds: RankingRow['bounds'],
  status: number,
  words: Words,
): CellText {
  return Number.isNaN(value)
    ? { text: '', note: reasonOf(status, words) }
    : { text: writeValue(words, id, value), note: writeBounds(words, id, bounds) };
}

function reasonOf(status: number, words: Words): string {
  switch (status) {
    case STATUS.masked:
      return words.ranking.masked(1);
    case STATUS.incomplete:
      return words.status.incomplete;
    case STATUS.undefined:
      return words.status.undefined;
    case STATUS.noSchool:
      return words.status.noSchool;
    default:
      return words.status.missing;
  }
}
