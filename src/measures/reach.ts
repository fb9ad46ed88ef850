import type { ReachFigure } from '../tables/reach.ts';
import type { Soort } from '../tables/soorten.ts';
import type { Measure } from './measure.ts';
import { ofOtherTable } from './of-other-table.ts';

const SOURCE = { group: 'bereik', files: ['bereik.csv'] } as const;
const [BO, VO]: readonly (readonly Soort[])[] = [['bo'], ['vo']];

/**
 * The measure “Afstand tot school”: the mean distance by road from the inhabitants to the nearest school of a kind, in km.
 * @param far a distance in km that is far for that kind of school
 */
const distance = (soorten: readonly Soort[] = [], far: number): Measure =>
  ofOtherTable({ unit: 'km', ...SOURCE, soorten, thresholds: [far / 2, far] });

/** The measure “Scholen dichtbij”: the number of schools of a kind within some distance by road, as a mean over all inhabitants. */
const nearby = (soorten: readonly Soort[] = []): Measure =>
  ofOtherTable({ unit: 'scholen per inwoner', ...SOURCE, soorten, thresholds: [1, 2] });

/**
 * The measures of the reach of schools, by the column of `bereik.csv` with their figure. CBS publishes them for one year
 * (kerncijfers wijken en buurten 2024). Those of vo, vmbo and havo or vwo are shown for vo as a whole.
 */
export const REACH_MEASURES = {
  bo_afstand: distance(BO, 2),
  bo_binnen_1: nearby(BO),
  bo_binnen_3: nearby(BO),
  bo_binnen_5: nearby(BO),
  vo_afstand: distance(VO, 10),
  vo_binnen_3: nearby(VO),
  vo_binnen_5: nearby(VO),
  vo_binnen_10: nearby(VO),
  vmbo_afstand: distance(VO, 10),
  vmbo_binnen_3: nearby(VO),
  vmbo_binnen_5: nearby(VO),
  vmbo_binnen_10: nearby(VO),
  havovwo_afstand: distance(VO, 10),
  havovwo_binnen_3: nearby(VO),
  havovwo_binnen_5: nearby(VO),
  havovwo_binnen_10: nearby(VO),
} as const satisfies Record<ReachFigure, Measure>;
