import { fadingControl } from '../control/control.ts';
import type { Method } from './method.ts';
import { emptyPath, latest } from './path.ts';
import { panelPath } from './panel.ts';

/**
 * Method for sbo, which grows as bo in its COROP-gebied: ŷ(o+h) = y(o)·BO(o+h)/BO(o), with y the sbo pupils of the gemeente, o
 * the origin, h the horizon and BO the bo pupils of the COROP-gebied (without bo there, no growth). Sbo schools also have pupils
 * from other gemeenten, hence the COROP-gebied. In the backtest this method is better than "next year = this year", and no trend
 * of sbo itself is.
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
 * Method for so, so/vso and vso, which grow as their common national total: ŷ(o+h) = y(o)·N(o+h)/N(o), with y the pupils of a
 * gemeente, o the origin, h the horizon and N the total of the three soorten, projected by `fadingControl`. Regulations moved
 * pupils between the three soorten, so that a total of one soort says little.
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
