import type { Soort } from '../../tables/soorten.ts';
import type { Series } from './backtest-series.ts';
import type { CommonMethodId } from './method.ts';

/** How a soort is projected by default, and on which series of the backtest the default method was tested. */
export interface Default {
  method: CommonMethodId;
  /** The series on which all methods for the soort were tested and compared. */
  series: Series;
  /**
   * The series on which the default method was tested as it is drawn on the page: for vo, with the growth that is assumed today;
   * for other soorten the same as `series`.
   */
  asDrawn: Series;
}

const SPECIAL: Default = { method: 'eigen-totaal', series: 'so-vso', asDrawn: 'so-vso' };

const DEFAULTS: Partial<Record<Soort, Default>> = {
  bo: { method: 'panel-geboorten', series: 'bo', asDrawn: 'bo' },
  sbo: { method: 'bo-groei', series: 'sbo', asDrawn: 'sbo' },
  so: SPECIAL,
  'so/vso': SPECIAL,
  vso: SPECIAL,
  vo: {
    method: 'vertraagd-bo-geboorten',
    series: 'vo-vestiging',
    asDrawn: 'vo-vestiging-doorstroom',
  },
};

/**
 * The soorten of special education that grow with one common total, because regulations moved pupils from one soort to another.
 */
export const FAMILY: readonly Soort[] = ['so', 'so/vso', 'vso'];

/**
 * Returns how a soort is projected by default; null for the types of vo, whose one year of figures is too few for a projection.
 */
export function defaultOf(soort: Soort): Default | null {
  return DEFAULTS[soort] ?? null;
}
