import type { Area } from '../../areas/divisions.ts';
import type { ResidenceRow } from '../../formats/residence.ts';
import { regionNumbers, type Panel } from './panel.ts';

/**
 * Returns the panel of vo pupils by gemeente of residence. COROP-gebieden have the same numbers as in every other panel that is
 * made with `areas`.
 */
export function residencePanel(rows: readonly ResidenceRow[], areas: readonly Area[]): Panel {
  const { of, regions } = regionNumbers(areas, 'corop');
  const codes = [...new Set(rows.map(({ gemeente }) => gemeente))];
  const row = new Map(codes.map((code, i) => [code, i]));
  const years = [...new Set(rows.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const pupils = new Float64Array(codes.length * years.length).fill(NaN);
  const totals = new Float64Array(years.length);
  for (const { gemeente, jaar, leerlingen } of rows) {
    const t = years.indexOf(jaar);
    pupils[(row.get(gemeente) ?? 0) * years.length + t] = leerlingen;
    totals[t]! += leerlingen;
  }
  const region = Int16Array.from(codes, (code) => of.get(code) ?? 0);
  return { codes, years, pupils, totals, region, regions };
}
