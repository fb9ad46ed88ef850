import type { Soort } from '../tables/soorten.ts';
import type { Series } from './backtest/toets.ts';
import type { MethodId } from './method.ts';

/** How a soort is projected, and the tested series that tells how sure that is. */
export interface Default {
  method: MethodId;
  series: Series;
}

const SPECIAL: Default = { method: 'eigen-totaal', series: 'so-vso' };

const DEFAULTS: Partial<Record<Soort, Default>> = {
  bo: { method: 'panel-geboorten', series: 'bo' },
  sbo: { method: 'bo-groei', series: 'sbo' },
  so: SPECIAL,
  'so/vso': SPECIAL,
  vso: SPECIAL,
  vo: { method: 'vertraagd-bo-geboorten', series: 'vo-vestiging' },
};

/** The soorten whose totals move together: pupils go from one to the other by decree. */
export const FAMILY: readonly Soort[] = ['so', 'so/vso', 'vso'];

/** How a soort is projected; null for the types of vo, of which there is one year of figures. */
export function defaultOf(soort: Soort): Default | null {
  return DEFAULTS[soort] ?? null;
}
