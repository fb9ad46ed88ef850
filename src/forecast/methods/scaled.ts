import { fadingControl } from '../control/control.ts';
import type { Method } from './method.ts';
import { emptyPath, latest } from './path.ts';
import { panelPath } from './panel.ts';

/**
 * Method for sbo: ŷ(o+h) = y(o)·BO(o+h)/BO(o), y the sbo pupils, o the origin, h the horizon, BO the bo pupils of the COROP (no
 * growth where the COROP has no bo). Follows the COROP because sbo schools have pupils from other gemeenten. In the backtest no
 * trend of sbo itself is better than "next year = this year"; this method is.
 */
export const boGrowth: Method = {
  id: 'bo-groei',
  needs: 1,
  forecast({ panel, bo, births }, horizons) {
    const path = emptyPath(panel, 1, horizons);
    const ahead = panelPath(bo, births, horizons);
    const now = new Float64Array(bo.regions);
    const then = new Float64Array(bo.regions * horizons);
    for (const [i, region] of bo.region.entries()) {
      now[region]! += latest(bo, i) || 0;
      for (let h = 0; h < horizons; h++) {
        then[region * horizons + h]! += ahead.values[i * horizons + h]! || 0;
      }
    }
    for (const [i, reason] of path.reasons.entries()) {
      if (reason !== null) continue;
      const region = panel.region[i]!;
      for (let h = 0; h < horizons; h++) {
        const growth = now[region]! > 0 ? then[region * horizons + h]! / now[region]! : 1;
        path.values[i * horizons + h] = latest(panel, i) * growth;
      }
    }
    return { ...path, problem: ahead.problem };
  },
};

/**
 * Method for so, so/vso and vso: ŷ(o+h) = y(o)·N(o+h)/N(o), y the pupils, o the origin, h the horizon, N the national total of the
 * three soorten as `fadingControl` projects it. Regulations moved pupils between the three, so that the separate totals say little.
 */
export const ownTotal: Method = {
  id: 'eigen-totaal',
  needs: 1,
  forecast({ panel, family }, horizons) {
    const path = emptyPath(panel, 1, horizons);
    const { growth } = fadingControl(family, horizons);
    for (const [i, reason] of path.reasons.entries()) {
      if (reason !== null) continue;
      for (let h = 0; h < horizons; h++) {
        path.values[i * horizons + h] = latest(panel, i) * growth[h]!;
      }
    }
    return path;
  },
};
