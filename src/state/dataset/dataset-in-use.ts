import type { Counted } from '../../tables/counted.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { DatasetChoice } from '../selection/dataset-codecs.ts';
import { isColumn } from '../selection/dataset-options.ts';

/**
 * Returns the choices for a data set as far as what is counted has them. Of pupils by residence and of exam candidates there are no
 * rows of schools, projections, lines beside these, and fewer measures: the user keeps such choices until pupils at schools are
 * counted again.
 */
export function datasetInUse({
  counted,
  soorten,
  dataset,
}: {
  counted: Counted;
  soorten: readonly Soort[];
  dataset: DatasetChoice;
}): DatasetChoice {
  if (counted === 'school') return dataset;
  const { measures, soortRows } = dataset;
  return {
    ...dataset,
    unit: 'gebieden',
    figures: ['geteld'],
    lines: [],
    linesOf: null,
    measures: measures.filter((id) => isColumn(id, { counted, soorten, soortRows })),
  };
}
