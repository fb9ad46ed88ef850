import { SOORTEN } from '../../tables/soorten.ts';
import type { Selection } from '../selection/selection.ts';

/**
 * Returns the name of a downloaded file without extension: soorten, levels, years and the day of the download, as in
 * `leerlingenatlas_bo-sbo_gemeente_2010-2035_2026-11-25`. It has letters, digits, `-` and `_` only.
 */
export function datasetName(
  { sector, soorten, dataset }: Pick<Selection, 'sector' | 'soorten' | 'dataset'>,
  years: readonly number[],
  day: string,
): string {
  const isWholeSector = soorten.length === SOORTEN[sector].length;
  const subject = isWholeSector ? sector : soorten.join('-').replaceAll('/', '-');
  const [first, last] = [years[0], years.at(-1)];
  const span = first === last ? String(first ?? '') : `${first}-${last}`;
  return [
    'leerlingenatlas',
    subject,
    dataset.unit === 'vestigingen' ? 'vestiging' : dataset.levels.join('-'),
    span,
    day,
  ]
    .filter((part) => part !== '')
    .join('_');
}
