import type { Cell } from '../../exports/table.ts';
import { STATUS } from '../../measures/matrix.ts';
import type { Figure } from '../../state/map/ranking-rows.ts';
import type { Words } from '../../text/words.ts';
import type { CellText, CopiedColumn } from '../kit/columns.ts';

/** Returns the pupils of a figure as text; where the figure is missing, wholly masked or without school, words that say so. */
export function figureText({ status, pupils, masked }: Figure, words: Words): string {
  if (status === STATUS.missing) return words.status.missing;
  if (status === STATUS.noSchool) return words.status.noSchool;
  return status === STATUS.masked ? words.ranking.masked(masked) : words.numbers.count(pupils);
}

/**
 * Returns the note beside a figure: that it is a user figure, is incomplete, or has masked cells, which it leaves out or estimates; empty where none of
 * these holds.
 */
export function figureNote({ masked, bounds, status, fromUser }: Figure, words: Words): string {
  return [
    fromUser ? words.userFigures.mark : '',
    status === STATUS.incomplete ? words.status.incomplete : '',
    status === STATUS.observed && masked > 0 ? maskedNote(masked, bounds, words) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Returns what masked cells mean for a number: between which numbers it lies, or how many cells it leaves out. */
const maskedNote = (masked: number, bounds: Figure['bounds'], words: Words): string =>
  bounds ? words.trend.interval(bounds.low, bounds.high) : words.count.plusMasked(masked);

export const figureCell = (figure: Figure, words: Words): CellText => ({
  text: figureText(figure, words),
  note: figureNote(figure, words),
});

/** Returns a number as a cell to copy, rounded to at most `digits` decimals; null for NaN. */
export function rounded(value: number, digits: number): Cell {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) : null;
}

/** Returns a year as a cell to copy: a number, or for a school year the text "2024-25". */
export function yearCell(year: number, words: Words): Cell {
  const text = words.year(year);
  return text === String(year) ? year : text;
}

/**
 * Returns the pupils of a figure as a cell to copy, rounded to whole pupils; null where all of them are masked or the figure is
 * missing.
 */
export const pupilsCell = ({ pupils, status }: Figure): Cell =>
  status === STATUS.masked ? null : rounded(pupils, 0);

/**
 * Returns the columns to copy with the least and the most that a number can be, where masked cells are estimated in it; they are left
 * out of a table in which no number has such bounds.
 */
export function boundColumns<Row>(
  head: string,
  boundsOf: (row: Row) => Figure['bounds'],
  words: Words,
  digits = 0,
): CopiedColumn<Row>[] {
  const { least, most } = words.exporting.table;
  const bound = (key: 'low' | 'high') => (row: Row) => rounded(boundsOf(row)?.[key] ?? NaN, digits);
  return [
    { head: `${head}, ${least}`, cell: bound('low'), isOptional: true },
    { head: `${head}, ${most}`, cell: bound('high'), isOptional: true },
  ];
}

/**
 * Returns the remarks about figures of several years as one cell to copy, such as "2015: 2 × <5; 2016: incomplete"; empty where
 * there are none.
 */
export function remarksCell(figures: readonly [year: number, of: Figure][], words: Words): string {
  return figures
    .map(([year, figure]) => {
      const remark = remarkOf(figure, words);
      return remark && `${words.year(year)}: ${remark}`;
    })
    .filter(Boolean)
    .join('; ');
}

function remarkOf(figure: Figure, words: Words): string {
  return [figure.fromUser ? words.userFigures.mark : '', statusOf(figure, words)]
    .filter(Boolean)
    .join(', ');
}

function statusOf({ masked, bounds, status }: Figure, words: Words): string {
  if (status === STATUS.missing) return words.status.missing;
  if (status === STATUS.noSchool) return words.status.noSchool;
  if (status === STATUS.incomplete) return words.status.incomplete;
  if (masked === 0) return '';
  return status === STATUS.masked
    ? words.ranking.masked(masked)
    : maskedNote(masked, bounds, words);
}
