import type { SchoolScores, SchoolSize } from '../../engine/protocol/school-projection.ts';
import type { WordsOf } from '../../text/words.ts';
import type { Table } from './table.ts';

/** The last horizon in years up to which intervals of schools that stay held the intended share of outcomes. */
const RELIABLE = 5;
/** The share (0 … 1) of outcomes that an 80 % interval may hold to have come out as it should. */
const FITTING: readonly [number, number] = [0.77, 0.83];

/** Returns the scores of schools of bo of one size, horizons ascending; young schools are in their size too. */
const ofSize = (scores: readonly SchoolScores[], size: SchoolSize): SchoolScores[] =>
  scores
    .filter((one) => one.group === 'bo' && one.size === size)
    .sort((a, b) => a.horizon - b.horizon);

/** Returns the table of the backtest of schools of bo: a row per size and horizon. */
export function schoolTable(
  scores: readonly SchoolScores[],
  { numbers, method }: WordsOf<'sourcesPage'>,
): Table {
  const texts = method.schoolTest;
  const whole = (share: number) => numbers.wholePercent(100 * share);
  const sizes = Object.entries(texts.sizes) as [keyof typeof texts.sizes, string][];
  return {
    head: method.backtest.horizon,
    columns: [
      texts.columns.median,
      texts.columns.skill,
      texts.columns.stayed(80),
      texts.columns.stayed(95),
      texts.columns.all(80),
      texts.columns.all(95),
      texts.columns.closed,
      method.backtest.origins,
    ],
    rows: sizes.flatMap(([size, name]) =>
      ofSize(scores, size).map((one) => ({
        group: name,
        name: String(one.horizon),
        cells: [
          whole(one.medianApe),
          whole(one.skill),
          whole(one.stayed80),
          whole(one.stayed95),
          whole(one.all80),
          whole(one.all95),
          numbers.percent(100 * one.closed),
          numbers.count(one.origins),
        ],
      })),
    ),
  };
}

/** A size class of which the 80 % interval that accounts for closure held too much or too little, up to five years ahead. */
export interface Miss {
  size: keyof WordsOf<'sourcesPage'>['method']['schoolTest']['sizes'];
  horizons: number[];
  /** The lowest and the highest share of outcomes inside, in percent. */
  low: number;
  high: number;
  isTooWide: boolean;
}

/** Returns where the 80 % interval that accounts for closure did not hold 77 to 83 % of all schools, by size, too wide ones first. */
export function missesOf(scores: readonly SchoolScores[], sizes: readonly Miss['size'][]): Miss[] {
  const [least, most] = FITTING;
  const isRound = (share: number, bound: number) => Math.round(100 * share) / 100 === bound;
  const found = sizes.flatMap((size) =>
    [true, false].flatMap((isTooWide): Miss[] => {
      const missed = ofSize(scores, size).filter(({ horizon, all80 }) => {
        if (horizon > RELIABLE || isRound(all80, least) || isRound(all80, most)) return false;
        return isTooWide ? all80 > most : all80 < least;
      });
      if (missed.length === 0) return [];
      const shares = missed.map(({ all80 }) => 100 * all80);
      const horizons = missed.map(({ horizon }) => horizon);
      return [{ size, horizons, low: Math.min(...shares), high: Math.max(...shares), isTooWide }];
    }),
  );
  return found.sort((a, b) => Number(b.isTooWide) - Number(a.isTooWide));
}

/** Returns the lowest and the highest share in percent of schools that stayed inside the 80 % interval more than five years ahead. */
export function beyond(
  scores: readonly SchoolScores[],
  sizes: readonly SchoolSize[],
): { low: number; high: number } | null {
  const shares = sizes
    .flatMap((size) => ofSize(scores, size))
    .filter(({ horizon }) => horizon > RELIABLE)
    .map(({ stayed80 }) => 100 * stayed80);
  return shares.length === 0 ? null : { low: Math.min(...shares), high: Math.max(...shares) };
}
