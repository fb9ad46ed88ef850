import type { Row } from '../../../src/forecast/backtest/rows.ts';
import type { Backtest } from '../../../src/forecast/backtest/toets-file.ts';

/** A row of the record of which only what is given matters. */
export function row(given: Partial<Row>): Row {
  return {
    series: 'bo',
    method: 'panel-geboorten',
    level: 'gemeente',
    size: 'alle',
    horizon: 1,
    wmape: 0.01,
    medianApe: 0.01,
    skill: 0.3,
    bias: 0,
    coverage80: 0.8,
    coverage95: 0.95,
    worst80: 0.7,
    best80: 0.9,
    winkler80: 0.05,
    winkler95: 0.07,
    origins: 19,
    forecasts: 190,
    intervals: 150,
    ...given,
  };
}

/** Ten gemeenten, bo: ours at six horizons, naive and log-linear at four, with an error of so many percent per year ahead. */
export function smallBacktest(): Backtest {
  const at = (method: Row['method'], perYear: number, horizons: readonly number[]) =>
    horizons.map((horizon) =>
      row({
        method,
        horizon,
        wmape: (perYear * horizon) / 100,
        skill: 1 - perYear / 1.3,
        origins: 20 - horizon,
        forecasts: 10 * (20 - horizon),
        intervals: 10 * (16 - horizon),
      }),
    );
  const sizes = (['<1000', '1000-2500', '2500-5000', '>5000'] as const).flatMap((size, i) =>
    (['panel-geboorten', 'naief'] as const).map((method, j) =>
      row({ method, size, horizon: 5, wmape: (8 - i + j) / 100 }),
    ),
  );
  return {
    rows: [
      ...at('panel-geboorten', 0.8, [1, 2, 3, 5, 7, 10, 11]),
      ...at('naief', 1.3, [1, 3, 5, 10]),
      ...at('log-lineair', 1.4, [1, 3, 5, 10]),
      ...sizes,
      row({ level: 'land', wmape: 0.002, coverage80: 1, coverage95: 1 }),
    ],
    shelfLives: [
      {
        series: 'bo',
        method: 'panel-geboorten',
        years: { alle: 6, '<1000': 3, '1000-2500': 5, '2500-5000': 7, '>5000': 10 },
      },
      {
        series: 'bo',
        method: 'naief',
        years: { alle: 3, '<1000': 2, '1000-2500': 3, '2500-5000': 3, '>5000': 5 },
      },
    ],
    calibrations: {},
  };
}
