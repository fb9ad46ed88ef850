import type { Recount } from '../../engine/protocol/site-files.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { WordsOf } from '../../text/words.ts';
import { defaultOf, rowAt } from './backtest-rows.ts';

/**
 * Returns the sentence that the band does not widen for a provisional last count, with the largest difference between the sums of an
 * earlier and a later count, and the mean error of bo one year ahead; empty where one of these is not known.
 */
export function provisionalSentence(
  rows: readonly Recount[],
  backtest: Backtest | null,
  words: WordsOf<'editions'>,
): string {
  const method = backtest && defaultOf(backtest, 'bo');
  const row = method ? rowAt(backtest, { series: 'bo', method }, 1) : undefined;
  if (!row || rows.length === 0) return '';
  const apart = rows.map(({ earlierSum, laterSum }) => 100 * Math.abs(laterSum / earlierSum - 1));
  return words.recounts.band(rows.length, Math.max(...apart), 100 * row.wmape);
}
