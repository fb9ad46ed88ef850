/**
 * The series of the backtest. `bo`, `sbo` and `so-vso` (so, so/vso and vso together) are counted by gemeente of the school,
 * `vo-woongemeente` is vo by gemeente of residence (the 329 gemeenten whose area has been the same since 2013). Vo by gemeente of the school is tested twice: without growth
 * beyond that of births (`vo-vestiging`), and with the growth beyond births that projections assume today
 * (`vo-vestiging-doorstroom`, see `VO_GROWTH`). `bo-kinderen` is bo from the origins and at the horizons at which births per gemeente
 * let the variant `panel-kinderen` be tested, with the default method from the same.
 */
export type Series =
  | 'bo'
  | 'bo-kinderen'
  | 'sbo'
  | 'so-vso'
  | 'vo-woongemeente'
  | 'vo-vestiging'
  | 'vo-vestiging-doorstroom';
