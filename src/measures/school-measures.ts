import type { Soort } from '../tables/soorten.ts';
import type { Measure } from './measure.ts';
import { ofOtherTable } from './of-other-table.ts';

const VESTIGINGEN = 'vestigingen.csv';
const PO = 'vestiging-leerlingen-po.csv';
const VO = 'vestiging-leerlingen-vo.csv';
const OF_NORM = [PO, 'opheffingsnorm-po.csv', 'opheffingsnorm-po-officieel.csv'];

type Distinct = Omit<Parameters<typeof ofOtherTable>[0], 'group' | 'soorten' | 'files'>;

const ofSchools = (soort: Soort, files: readonly string[], distinct: Distinct): Measure =>
  ofOtherTable({ group: 'scholen', soorten: [soort], files, ...distinct });

const schools = (files: readonly string[], relative = false): Measure =>
  ofSchools('bo', files, { unit: 'scholen', relative, thresholds: [1, 3] });
const share = (files: readonly string[]): Measure =>
  ofSchools('bo', files, { unit: 'procent', thresholds: [10, 25] });
/** The number of vestigingen with a licence, of which the last one is told apart from none and several. */
const licences = (): Measure =>
  ofSchools('vo', [VO, VESTIGINGEN], { unit: 'vestigingen', thresholds: [1, 2], fixedBreaks: [2] });
const gemeenten = (soort: Soort, file: string): Measure =>
  ofSchools(soort, [file], { unit: 'gemeenten', thresholds: [1, 2] });

/**
 * The measures of schools per gemeente, by the id that they have in the URL. Those of bo are shown for basisonderwijs alone, the
 * others for vo as a whole; `set-tables.ts` of the engine says from which table each has its values.
 */
export const SCHOOL_MEASURES = {
  onder_norm: schools(OF_NORM),
  onder_norm_aandeel: share(OF_NORM),
  onder_norm_leerlingen: ofSchools('bo', OF_NORM, { unit: 'leerlingen', thresholds: [100, 500] }),
  onder_norm_3jaar: schools(OF_NORM),
  klein_145: schools([PO]),
  klein_100: schools([PO]),
  klein_50: schools([PO]),
  plaatsen_1school: ofSchools('bo', [PO, VESTIGINGEN], { unit: 'plaatsen', thresholds: [1, 3] }),
  gemeenten_1school: gemeenten('bo', PO),
  gesloten: schools([PO, 'vestiging-overgangen.csv'], true),
  geopend: schools([PO, 'vestiging-overgangen.csv'], true),
  van_buiten: share(['herkomst.csv']),
  gemeenten_1vo: gemeenten('vo', VO),
  vmbo_vestigingen: licences(),
  havo_vestigingen: licences(),
  vwo_vestigingen: licences(),
} as const satisfies Record<string, Measure>;

export type SchoolMeasureId = keyof typeof SCHOOL_MEASURES;
