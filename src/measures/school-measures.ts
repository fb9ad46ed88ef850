import type { Unit } from './as-shown.ts';
import type { Measure } from './measure.ts';
import { ofOtherTable } from './of-other-table.ts';

/** The signaleringsgrenzen until the user sets others, by unit; those of numbers of schools, towns and gemeenten are equal. */
const THRESHOLDS: Partial<Record<Unit, Measure['thresholds']>> = {
  procent: [10, 25],
  leerlingen: [100, 500],
};

const ofSchools =
  (soort: 'bo' | 'vo') =>
  (unit: Unit, rest?: Partial<Measure>): Measure =>
    ofOtherTable({ group: 'scholen', soorten: [soort] }, unit, THRESHOLDS[unit] ?? [1, 3], rest);
const bo = ofSchools('bo');
const vo = ofSchools('vo');
/** The number of vestigingen with a licence: one is distinguished from none and from several. */
const licences = vo('vestigingen', { fixedBreaks: [2] });

/**
 * The measures of schools per gemeente, by the id that they have in the URL. Those of bo are shown for basisonderwijs alone, the
 * others for vo as a whole; `school-tables.ts` of the engine says from which table each has its values.
 */
export const SCHOOL_MEASURES = {
  onder_norm: bo('scholen'),
  onder_norm_aandeel: bo('procent'),
  onder_norm_leerlingen: bo('leerlingen'),
  onder_norm_3jaar: bo('scholen'),
  klein_145: bo('scholen'),
  klein_100: bo('scholen'),
  klein_50: bo('scholen'),
  plaatsen_1school: bo('plaatsen'),
  gemeenten_1school: bo('gemeenten'),
  gesloten: bo('scholen', { relative: true }),
  geopend: bo('scholen', { relative: true }),
  van_buiten: bo('procent'),
  gemeenten_1vo: vo('gemeenten'),
  vmbo_vestigingen: licences,
  havo_vestigingen: licences,
  vwo_vestigingen: licences,
} as const satisfies Record<string, Measure>;

export type SchoolMeasureId = keyof typeof SCHOOL_MEASURES;
