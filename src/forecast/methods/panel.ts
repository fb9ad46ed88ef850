import type { BirthYear } from '../../formats/births.ts';
import { controlFromBirths, controlFromCounts } from '../control/control.ts';
import type { Method, MethodId, Path } from './method.ts';
import { PanelRegression } from '../panel/panel-regression.ts';
import type { Panel } from '../panel/panel.ts';
import { emptyPath, latest, scaleTo } from './path.ts';

/** The minimum number of consecutive years with pupils for a gemeente to be projected: two years give one growth rate. */
const NEEDS = 2;

/**
 * Projects bo of the gemeenten of `panel`: ŷ(o+h) = y(o)·exp(g_h), with y the pupils, o the origin, h the horizon and g_h the
 * growth relative to the country from `PanelRegression`. The results are then scaled, so that the gemeenten together grow as the
 * national total of `Control`.
 * @param births the births from which the national total is projected; null to project that total from counts only.
 */
export function panelPath(
  panel: Panel,
  births: readonly BirthYear[] | null,
  horizons: number,
): Path {
  const path = emptyPath(panel, NEEDS, horizons);
  const control = births
    ? controlFromBirths(panel, births, horizons)
    : controlFromCounts(panel, horizons);
  const regression = PanelRegression.of(panel);
  for (let h = 1; h <= horizons; h++) {
    const growth = regression.relativeGrowth(h);
    for (const [i, reason] of path.reasons.entries()) {
      if (reason === null) {
        path.values[i * horizons + h - 1] = latest(panel, i) * Math.exp(growth[i]!);
      }
    }
    scaleTo(path, panel, h, control.growth[h - 1]!);
  }
  return { ...path, problem: control.problem };
}

function panelMethod(id: MethodId, leansOnBirths: boolean): Method {
  return {
    id,
    needs: NEEDS,
    forecast: ({ panel, births }, horizons) =>
      panelPath(panel, leansOnBirths ? births : null, horizons),
  };
}

/** Method for bo: `panelPath` with the national total projected from counts only. */
export const panelOnly = panelMethod('panel', false);

/** Default method for bo: `panelPath` with the national total projected from births. */
export const panelBirths = panelMethod('panel-geboorten', true);
