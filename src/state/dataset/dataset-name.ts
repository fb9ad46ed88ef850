import { SOORTEN } from '../../tables/soorten.ts';
import type { Selection } from '../selection/selection.ts';

/**
 * The name of the file of a data set without extension: what it is of, at which level, which years, and the day it was made:
 * `leerlingenatlas_bo-sbo_gemeente_2010-2035_2026-11-25`. Letters, digits, `-` and `_` only.
 */
export function datasetName(
  { sector, soorten, dataset }: Pick<Selection, 'sector' | 'soorten' | 'dataset'>,
  years: readonly number[],
  day: string,
): string {
  const isWhole = soorten.length === SOORTEN[sector].length;
  const what = isWhole ? sector : soorten.join('-').replaceAll('/', '-');
  const [first, last] = [years[0], years.at(-1)];
  const span = first === last ? String(first ?? '') : `${first}-${last}`;
  return ['leerlingenatlas', what, dataset.levels.join('-'), span, day]
    .filter((part) => part !== '')
    .join('_');
}
