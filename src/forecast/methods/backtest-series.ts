/**
 * The series of the backtest: bo; sbo; so, so/vso and vso together, by gemeente of the school; vo by gemeente of residence (88
 * gemeenten). Vo by gemeente of the school is tested twice: without growth beyond that of births, and
 * (`vo-vestiging-doorstroom`) with the growth beyond births that projections assume today (`VO_GROWTH`).
 */
export type Series =
  'bo' | 'sbo' | 'so-vso' | 'vo-woongemeente' | 'vo-vestiging' | 'vo-vestiging-doorstroom';
