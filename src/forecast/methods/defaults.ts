import type { Soort } from '../../tables/soorten.ts';
import type { Series } from './backtest-series.ts';
import type { MethodId } from './method.ts';

/** How a soort is projected by default, and on which series of the backtest that was tested. */
export interface Default {
  method: MethodId;
  /** The series on which all methods were tested and compared. */
  series: Series;
  /** The series on which the method was tested in the form in which it is shown, with the growth that is assumed today. */
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

/** The soorten that are projected as one total, because regulations moved pupils from one of them to another. */
export const FAMILY: readonly Soort[] = ['so', 'so/vso', 'vso'];

/** Returns how a soort is projected; null for the types of vo, which have only one year of figures. */
export function defaultOf(soort: Soort): Default | null {
  return DEFAULTS[soort] ?? null;
}
