import type { Cell } from '../../exports/table.ts';
import { STATUS } from '../../measures/matrix.ts';
import type { Figure } from '../../state/map/ranking-rows.ts';
import type { Words } from '../../text/words.ts';

/** A number for a cell of a table that is pasted elsewhere, with at most so many decimals; none where there is no number. */
export function rounded(value: number, digits: number): Cell {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) : null;
}

/** The pupils of a figure; empty where all of them are masked. */
export const pupilsCell = ({ pupils, status }: Figure): Cell =>
  status === STATUS.masked ? null : rounded(pupils, 0);

/** What must be said of some figures besides their number, each with its year; empty where nothing. */
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
