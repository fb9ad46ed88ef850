import { COUNTED_KINDS, type Counted } from '../../tables/counted.ts';
import { schoolYear } from '../../text/school-year.ts';
import type { Selection } from '../selection/selection.ts';

/**
 * Returns the name of a downloaded file without extension: what is counted if that is not pupils at schools, soorten, levels, years
 * and the day of the download, as in `leerlingenatlas_bo-sbo_gemeente_2010-2035_2026-11-25` and
 * `leerlingenatlas_examenkandidaten_havo_land_2014-15_2024-25_2026-11-25`. It has letters, digits, `-` and `_` only.
 */
export function datasetName(
  {
    sector,
    counted,
    soorten,
    dataset,
  }: Pick<Selection, 'sector' | 'counted' | 'soorten' | 'dataset'>,
  years: readonly number[],
  day: string,
): string {
  const isWholeSector = soorten.length === COUNTED_KINDS[counted].soorten[sector].length;
  const subject = isWholeSector ? sector : soorten.join('-').replaceAll('/', '-');
  return [
    'leerlingenatlas',
    NAMES[counted],
    subject,
    dataset.unit === 'vestigingen' ? 'vestiging' : dataset.levels.join('-'),
    spanOf(counted, years),
    day,
  ]
    .filter((part) => part !== '')
    .join('_');
}

const NAMES: Record<Counted, string> = {
  school: '',
  woon: 'woongemeente',
  examen: 'examenkandidaten',
};

/** Returns the first and the last year, or the only one; empty without years. */
function spanOf(counted: Counted, years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  const ends = first === last ? [first] : [first, last];
  return counted === 'examen' ? ends.map(schoolYear).join('_') : ends.join('-');
}
