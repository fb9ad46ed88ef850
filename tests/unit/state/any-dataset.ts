import fc from 'fast-check';
import { FORMATS } from '../../../src/exports/formats.ts';
import {
  ALL,
  ATTRIBUTES,
  DATASET_LINES,
  EXTRA_MEASURES,
  FIGURES,
  FORMS,
  INTERVALS,
  LEVELS,
  SOORT_ROWS,
  type DatasetChoice,
} from '../../../src/state/selection/dataset-choice.ts';

const some = <T>(of: readonly T[], minLength = 1) => fc.subarray([...of], { minLength });
const year = fc.integer({ min: 1900, max: 2099 });

export const anyDataset: fc.Arbitrary<DatasetChoice> = fc.record({
  levels: some(LEVELS),
  within: fc.oneof(
    fc.constant([ALL]),
    some(['GM0197', 'corop.09', 'provincie.Noord-Brabant', 'veiligheidsregio.VR25', 'eigen.0'], 0),
  ),
  span: fc.option(
    fc.tuple(year, year).map((pair): [number, number] => [Math.min(...pair), Math.max(...pair)]),
  ),
  figures: some(FIGURES),
  intervals: some(INTERVALS, 0),
  measures: some(EXTRA_MEASURES, 0),
  lines: some(DATASET_LINES, 0),
  linesOf: fc.constantFrom(null, 'NL', 'GM0197', 'corop.09'),
  soortRows: fc.constantFrom(...SOORT_ROWS),
  attributes: some(ATTRIBUTES),
  form: fc.constantFrom(...FORMS),
  format: fc.constantFrom(...FORMATS),
  zipped: fc.boolean(),
  order: fc.option(
    fc.record({
      column: fc.constantFrom('naam', 'leerlingen_2025', 'onder_80'),
      descending: fc.boolean(),
    }),
  ),
});
