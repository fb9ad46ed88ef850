import { group } from 'd3';
import type { Area } from '../../areas/divisions.ts';
import type { PupilsByResidence } from '../../formats/site/woongemeente.ts';
import { regionNumbers, type Panel } from './panel.ts';

/**
 * Returns the panel of vo pupils by gemeente of residence, of the gemeenten whose area is the same in every year: a gemeente that
 * got or lost a part of another one is left out. COROP-gebieden have the same numbers as in every other panel that is made with
 * `areas`.
 * @param rows the rows of `woongemeente.csv`; those of other soorten, and of pupils in no gemeente of `areas`, are not used.
 */
export function residencePanel(rows: readonly PupilsByResidence[], areas: readonly Area[]): Panel {
  const { of, regions } = regionNumbers(areas, 'corop');
  const vo = rows.filter(({ gemeente, soort }) => soort === 'vo' && of.has(gemeente));
  const series = [...group(vo, ({ gemeente }) => gemeente)].filter(([, one]) =>
    one.every(({ isComparable }) => isComparable),
  );
  const codes = series.map(([code]) => code);
  const years = [...new Set(vo.map(({ year }) => year))].sort((a, b) => a - b);
  const pupils = new Float64Array(codes.length * years.length).fill(NaN);
  const totals = new Float64Array(years.length);
  for (const [i, [, one]] of series.entries()) {
    for (const { year, pupils: n } of one) {
      const t = years.indexOf(year);
      pupils[i * years.length + t] = n;
      totals[t]! += n;
    }
  }
  const region = Int16Array.from(codes, (code) => of.get(code) ?? 0);
  return { codes, years, pupils, totals, region, regions };
}
