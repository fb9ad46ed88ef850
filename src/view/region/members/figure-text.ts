import { STATUS } from '../../../measures/matrix.ts';
import type { Figure } from '../../../state/map/ranking-rows.ts';
import type { Words } from '../../../text/words.ts';

/** A figure of a gemeente as it is written beside its name. */
export function figureText({ status, pupils, masked }: Figure, words: Words): string {
  if (status === STATUS.missing) return words.status.missing;
  return status === STATUS.masked ? words.ranking.masked(masked) : words.numbers.count(pupils);
}
