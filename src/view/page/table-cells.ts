import type { Cell } from '../../exports/table.ts';
import { STATUS } from '../../measures/matrix.ts';
import type { Figure } from '../../state/map/ranking-rows.ts';
import type { Words } from '../../text/words.ts';
import type { CellText } from '../kit/columns.ts';

/** Pupils as they are shown; where there is no number, what is known instead. */
export function figureText({ status, pupils, masked }: Figure, words: Words): string {
  if (status === STATUS.missing) return words.status.missing;
  return status === STATUS.masked ? words.ranking.masked(masked) : words.numbers.count(pupils);
}

/** The note to a figure that is shown: a user figure, incomplete, or without its masked counts; empty for none. */
export function figureNote({ masked, status, fromUser }: Figure, words: Words): string {
  return [
    fromUser ? words.userFigures.mark : '',
    status === STATUS.incomplete ? words.status.incomplete : '',
    status === STATUS.observed && masked > 0 ? words.count.plusMasked(masked) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

export const figureCell = (figure: Figure, words: Words): CellText => ({
  text: figureText(figure, words),
  note: figureNote(figure, words),
});

/** A number to copy, with at most `digits` decimals; null where there is none. */
export function rounded(value: number, digits: number): Cell {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) : null;
}

/** The pupils of a figure to copy; null where all of them are masked. */
export const pupilsCell = ({ pupils, status }: Figure): Cell =>
  status === STATUS.masked ? null : rounded(pupils, 0);

/** What is known of some figures besides their number, to copy: "2015: 2 × <5; 2016: incomplete". Empty for nothing. */
export function remarksCell(figures: readonly [year: number, of: Figure][], words: Words): string {
  return figures
    .map(([year, figure]) => {
      const remark = remarkOf(figure, words);
      return remark && `${year}: ${remark}`;
    })
    .filter(Boolean)
    .join('; ');
}

function remarkOf(figure: Figure, words: Words): string {
  return [figure.fromUser ? words.userFigures.mark : '', statusOf(figure, words)]
    .filter(Boolean)
    .join(', ');
}

function statusOf({ masked, status }: Figure, words: Words): string {
  if (status === STATUS.missing) return words.status.missing;
  if (status === STATUS.incomplete) return words.status.incomplete;
  if (masked === 0) return '';
  return status === STATUS.masked ? words.ranking.masked(masked) : words.count.plusMasked(masked);
}
