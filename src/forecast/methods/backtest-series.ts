/**
 * The series of the backtest: bo; sbo; so, so/vso and vso together, by gemeente of the school; vo by gemeente of residence (88
 * gemeenten); vo by gemeente of the school without assumed growth, and with the growth that is assumed today (`VO_GROWTH`).
 */
export type Series =
  'bo' | 'sbo' | 'so-vso' | 'vo-woongemeente' | 'vo-vestiging' | 'vo-vestiging-doorstroom';
