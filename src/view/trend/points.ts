import type { Projection } from '../../engine/protocol/projection.ts';
import type { NoProjection } from '../../forecast/method.ts';
import { change } from '../../measures/change.ts';
import { indexNumber } from '../../measures/index-number.ts';
import { isWhollyMasked, type History } from '../../tables/counts.ts';

/** What is known of a year; each kind is drawn and named differently. */
type PointState = 'observed' | 'missing' | 'masked' | 'incomplete' | 'projected';

/** Between which numbers of pupils the outcome is expected to be, in 80 and in 95 of 100 cases. */
export interface Band {
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

/** One area in one year. */
export interface Point {
  year: number;
  state: PointState;
  /** Pupils counted, without the masked cells, or expected; NaN where there is no figure. */
  pupils: number;
  masked: number;
  /** Index and change in percent against the base year; NaN where they cannot be had. */
  index: number;
  change: number;
  provisional: boolean;
  /** Whether it is, or a part of it is, the reader's own figure. */
  fromUser: boolean;
  /** How sure an expected number is; null where nothing is expected, or it is not known how sure. */
  band: Band | null;
  /** Why a year to come has no figure, or null. */
  reason: NoProjection | null;
}

/** What an area's points are made of. */
export interface PointSource {
  history: History;
  /** Place of the area in the matrices of the projection. */
  row: number;
  projection: Projection | null;
  /** Place of the base year in the history, −1 for none. */
  base: number;
  provisional: readonly number[];
}

/** An area's figures, year after year. */
export function pointsOf({ history, row, projection, base, provisional }: PointSource): Point[] {
  return history.years.map((year, t) => {
    const state = stateOf(history, t);
    return {
      year,
      state,
      pupils: history.pupils[t] ?? NaN,
      masked: history.masked[t] ?? 0,
      index: indexNumber.value(history, t, base),
      change: change.value(history, t, base),
      provisional: provisional.includes(year),
      fromUser: history.fromUser[t] === 1,
      band: state === 'projected' && projection ? bandOf(projection, row, year) : null,
      reason:
        t >= history.observed && state === 'missing' ? (projection?.reasons[row] ?? null) : null,
    };
  });
}

function stateOf(history: History, t: number): PointState {
  if (Number.isNaN(history.pupils[t] ?? NaN)) return 'missing';
  if (t >= history.observed) return 'projected';
  if (history.complete[t] !== 1) return 'incomplete';
  return isWhollyMasked(history, t) ? 'masked' : 'observed';
}

function bandOf(projection: Projection, row: number, year: number): Band | null {
  const { years, low80, high80, low95, high95 } = projection;
  const at = row * years.length + years.indexOf(year);
  const of = (bounds: Float64Array) => bounds[at] ?? NaN;
  const band = { low80: of(low80), high80: of(high80), low95: of(low95), high95: of(high95) };
  return Object.values(band).every(Number.isFinite) ? band : null;
}
