import type { Projection } from '../../../src/engine/protocol/protocol.ts';
import type { NoProjection } from '../../../src/forecast/method.ts';
import type { Counts } from '../../../src/tables/counts.ts';

/** What is special about a projection of a test. */
interface Special {
  /** By code why there is none: its numbers are left out. */
  reasons?: Record<string, NoProjection>;
  testedAhead?: number;
  problem?: Projection['problem'];
}

/** The half width of the 80 % interval in the first year, as a part of what is expected; that of 95 % is half as wide again. */
const WIDTH = 0.02;

/**
 * Makes the last `ahead` years of `counts` expected ones, with intervals that grow by 2 and 3 % a year; no projection where
 * there are no such years.
 */
export function expecting(
  counts: Counts,
  ahead: number,
  { reasons = {}, testedAhead = ahead, problem = null }: Special = {},
): { counts: Counts; projection: Projection | null } {
  if (ahead === 0) return { counts, projection: null };
  const { codes, years } = counts;
  const observed = years.length - ahead;
  const pupils = counts.pupils.map((value, at) =>
    at % years.length >= observed && reasons[codes[Math.floor(at / years.length)] ?? '']
      ? NaN
      : value,
  );
  const bound = (share: number) =>
    Float64Array.from(
      codes.flatMap((_, i) =>
        Array.from({ length: ahead }, (_, h) => {
          const value = pupils[i * years.length + observed + h] ?? NaN;
          return value * (1 + share * WIDTH * (h + 1));
        }),
      ),
    );
  const origin = years[observed - 1] ?? 0;
  return {
    counts: { ...counts, observed, pupils },
    projection: {
      method: 'panel-geboorten',
      origin,
      years: years.slice(observed),
      low80: bound(-1),
      high80: bound(1),
      low95: bound(-1.5),
      high95: bound(1.5),
      reasons: codes.map((code) => reasons[code] ?? null),
      independent: years.slice(observed).map((_, h) => Math.floor(20 / (h + 1))),
      testedUntil: origin + testedAhead,
      problem,
      backtest: { cameOut: [], regions: [], country: [], tests: [], usefulHorizon: [] },
    },
  };
}
