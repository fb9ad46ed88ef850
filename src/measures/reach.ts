import type { ReachFigure } from '../tables/reach.ts';
import type { Measure } from './measure.ts';
import { ofOtherTable } from './of-other-table.ts';

/** For each kind of school: the distances by road, in km, within which CBS counts schools, the last of which is far. */
const WITHIN = { bo: [1, 3, 5], vo: [3, 5, 10], vmbo: [3, 5, 10], havovwo: [3, 5, 10] };

/**
 * The measures of the reach of schools, by the column of `bereik.csv` with their figure: the mean distance by road from the
 * inhabitants to the nearest school of a kind, in km (`bo_afstand`), and the number of schools of a kind within some distance by road,
 * as a mean over all inhabitants (`bo_binnen_1`). CBS publishes them for one year. Those of vo, vmbo and havo or vwo are shown for vo
 * as a whole.
 */
export const REACH_MEASURES = Object.fromEntries(
  Object.entries(WITHIN).flatMap(([kind, distances]): [string, Measure][] => {
    const source = { group: 'bereik', soorten: [kind === 'bo' ? kind : 'vo'] } as const;
    const far = distances.at(-1) ?? NaN;
    return [
      [`${kind}_afstand`, ofOtherTable(source, 'km', [far / 2, far])],
      ...distances.map((km): [string, Measure] => [
        `${kind}_binnen_${km}`,
        ofOtherTable(source, 'scholen per inwoner', [1, 3]),
      ]),
    ];
  }),
) as Record<ReachFigure, Measure>;
