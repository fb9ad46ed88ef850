import type { Row } from './rows.ts';

/** How much smaller the error of the variant that accounts for the children already born was than that of the default. */
export interface ChildrenGain {
  /** Years from the origin to the outcome. */
  horizon: number;
  /** 1 − wMAPE of the variant by that of the default from the same origins, of gemeenten of any size; above 0 where it is better. */
  gain: number;
  origins: number;
}

/** Returns the gains of the variant per horizon, from the rows of the series `bo-kinderen`; empty where it was not tested. */
export function childrenGains(rows: readonly Row[]): ChildrenGain[] {
  const own = rows.filter(
    ({ series, level, size }) =>
      series === 'bo-kinderen' && level === 'gemeente' && size === 'alle',
  );
  return own.flatMap(({ method, horizon, wmape, origins }): ChildrenGain[] => {
    const other = own.find((row) => row.method === 'panel-geboorten' && row.horizon === horizon);
    if (method !== 'panel-kinderen' || !other) return [];
    return [{ horizon, gain: 1 - wmape / other.wmape, origins }];
  });
}
