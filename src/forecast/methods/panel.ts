import type { BirthYear } from '../../formats/births.ts';
import { controlFromBirths, controlFromCounts } from '../control/control.ts';
import type { Method, MethodId, Path } from './method.ts';
import { PanelRegression } from '../panel/panel-regression.ts';
import type { Panel } from '../panel/panel.ts';
import { emptyPath, latest, scaleTo } from './path.ts';

/** The minimum number of years with pupils: two years give one growth rate. */
const NEEDS = 2;

/**
 * Projects bo of the gemeenten of `panel`: ŷ(o+h) = y(o)·exp(g_h), y the pupils, o the origin, h the horizon, g_h the growth from
 * `PanelRegression`. Scaled so that the gemeenten add up to the path of the country (`Control`).
 * @param births the births for the path of the country, or null to project it from counts only.
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

/** Method for bo: the panel model, with the path of the country from counts only. */
export const panelOnly = panelMethod('panel', false);

/** Default method for bo: the panel model, with the path of the country from births. */
export const panelBirths = panelMethod('panel-geboorten', true);
