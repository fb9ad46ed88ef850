import { shareBetween } from '../../measures/between.ts';
import { COUNTED_KINDS } from '../../tables/counted.ts';
import type { Bounds } from '../../tables/pupil-origins.ts';
import type { OfferedType } from '../../tables/type-offer.ts';
import type { TypeTotal } from '../../tables/type-totals.ts';

/** The part of the candidates of a school year that is of one type. */
export interface TypeShare {
  type: OfferedType;
  /** The estimated candidates, and the least and the most that they can be. */
  candidates: number;
  bounds: Bounds;
  /** The share in percent, and the least and the most that it can be; NaN in a school year without candidates. */
  percent: number;
  percentBounds: Bounds;
}

/** The shares of all types in one school year. */
export interface YearShares {
  /** The calendar year in which the school year begins. */
  year: number;
  shares: TypeShare[];
  /** The shares of the types of vmbo together. */
  vmbo: Pick<TypeShare, 'percent' | 'percentBounds'>;
}

/** The least and the most candidates of a masked count. */
const MASKED: Bounds = { low: 1, high: 4 };

/** Returns the shares of the types in the candidates of each school year. `years` are those of the counts in `types`. */
export function sharesByYear(years: readonly number[], types: readonly TypeTotal[]): YearShares[] {
  return years.map((year, i) => {
    const all = types.map(({ type, candidates }) => ({
      type,
      bounds: candidates[i] ?? { low: 0, high: 0 },
    }));
    const total = sumOf(all.map(({ bounds }) => bounds));
    const vmbo = all.filter(({ type }) => type.startsWith('vmbo')).map(({ bounds }) => bounds);
    return {
      year,
      shares: all.map(({ type, bounds }) => ({
        type,
        bounds,
        candidates: Math.round(estimateOf(bounds)),
        ...shareOf(bounds, total),
      })),
      vmbo: shareOf(sumOf(vmbo), total),
    };
  });
}

/** Returns the share of a part in a whole, with its bounds. */
function shareOf(part: Bounds, whole: Bounds): Pick<TypeShare, 'percent' | 'percentBounds'> {
  return {
    percent: (100 * estimateOf(part)) / estimateOf(whole),
    percentBounds: shareBetween(part, whole) ?? { low: NaN, high: NaN },
  };
}

/** Returns the candidates with the usual number of them in each masked count. */
function estimateOf({ low, high }: Bounds): number {
  const perCell = COUNTED_KINDS.examen.perMaskedCell ?? MASKED.low;
  return low + ((perCell - MASKED.low) * (high - low)) / (MASKED.high - MASKED.low);
}

function sumOf(all: readonly Bounds[]): Bounds {
  return all.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}
