import { REACH_FIGURES, REACH_YEAR, type Reach, type ReachFigure } from '../formats/site/bereik.ts';
import type { SetTable } from './set-table.ts';

export type { Reach, ReachFigure } from '../formats/site/bereik.ts';

/**
 * Returns one figure about the reach of schools: that of a gemeente as CBS gives it, and for several gemeenten their mean weighed
 * by inhabitants. That is the figure of the whole, up to the rounding of CBS to 0.1, because each figure is a mean over all
 * inhabitants (CBS, Nabijheidsstatistiek). NaN where one of the gemeenten has no row.
 */
export function reachTable(rows: readonly Reach[], figure: ReachFigure): SetTable {
  const nth = REACH_FIGURES.indexOf(figure);
  const byCode = new Map(rows.map((row) => [row.gemeente, row]));
  return {
    years: [REACH_YEAR],
    value(gemeenten) {
      let [sum, inhabitants] = [0, 0];
      for (const code of gemeenten) {
        const row = byCode.get(code);
        if (!row) return NaN;
        sum += row.inhabitants * (row.figures[nth] ?? NaN);
        inhabitants += row.inhabitants;
      }
      // One gemeente: the figure itself, without the rounding of a product.
      const [only] = gemeenten;
      return gemeenten.length === 1 ? (byCode.get(only!)?.figures[nth] ?? NaN) : sum / inhabitants;
    },
  };
}
