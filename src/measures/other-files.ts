import type { MeasureId } from './catalog.ts';
import { REACH_MEASURES } from './reach.ts';
import type { SchoolMeasureId } from './school-measures.ts';

const PO = 'vestiging-leerlingen-po.csv';
const VO = 'vestiging-leerlingen-vo.csv';
const OF_NORM = [PO, 'opheffingsnorm-po.csv', 'opheffingsnorm-po-officieel.csv'];
const OF_CHANGES = [PO, 'vestiging-overgangen.csv'];
const OF_LICENCES = [VO, 'vestigingen.csv'];

const OF_SCHOOLS: Record<SchoolMeasureId, readonly string[]> = {
  onder_norm: OF_NORM,
  onder_norm_aandeel: OF_NORM,
  onder_norm_leerlingen: OF_NORM,
  onder_norm_3jaar: OF_NORM,
  klein_145: [PO],
  klein_100: [PO],
  klein_50: [PO],
  plaatsen_1school: [PO, 'vestigingen.csv'],
  gemeenten_1school: [PO],
  gesloten: OF_CHANGES,
  geopend: OF_CHANGES,
  van_buiten: ['herkomst.csv'],
  gemeenten_1vo: [VO],
  vmbo_vestigingen: OF_LICENCES,
  havo_vestigingen: OF_LICENCES,
  vwo_vestigingen: OF_LICENCES,
};

/**
 * Returns the names of the site files, besides the counts, from which the values of a measure are made; none for a measure that is
 * computed from the counts.
 */
export function otherFilesOf(id: MeasureId): readonly string[] {
  if (id in REACH_MEASURES) return ['bereik.csv'];
  const files: Partial<Record<MeasureId, readonly string[]>> = OF_SCHOOLS;
  return files[id] ?? [];
}
