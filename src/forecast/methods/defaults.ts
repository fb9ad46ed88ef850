import type { Soort } from '../../tables/soorten.ts';
import type { Series } from './backtest-series.ts';
import type { MethodId } from './method.ts';

/** How a soort is projected, and the tested series that tells how sure that is. */
export interface Default {
  method: MethodId;
  /** The series that all methods were put to the test on. */
  series: Series;
  /** The series on which the method was put to the test as it is drawn, with what it takes for granted today. */
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

/** The soorten whose totals move together: pupils go from one to the other by decree. */
export const FAMILY: readonly Soort[] = ['so', 'so/vso', 'vso'];

/** How a soort is projected; null for the types of vo, of which there is one year of figures. */
export function defaultOf(soort: Soort): Default | null {
  return DEFAULTS[soort] ?? null;
}
