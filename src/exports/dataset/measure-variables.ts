import { MEASURES } from '../../measures/catalog.ts';
import { rounded } from './cell-values.ts';
import type { Part } from './part.ts';
import type { Shape } from './shape.ts';
import type { YearVariable } from './variables.ts';

/** Returns a column for each measure of the data set. All parts have the same measures, so they are taken from the first part. */
export function measureVariables([first]: readonly Part[], { base, words }: Shape): YearVariable[] {
  return (first?.measures ?? []).map(({ id }, nth) => ({
    field: {
      name: id,
      type: 'number',
      unit: words.units[MEASURES[id].unit],
      description: words.measures[id](base),
    },
    years: 'all',
    value: ({ part: { measures }, view }, year) =>
      rounded(view.cell(measures[nth]?.values ?? [], year)),
  }));
}
