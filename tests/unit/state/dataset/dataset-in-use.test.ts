import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetInUse } from '../../../../src/state/dataset/dataset-in-use.ts';
import { isAbout } from '../../../../src/measures/catalog.ts';
import { COUNTED, COUNTED_KINDS } from '../../../../src/tables/counted.ts';
import { anyDataset } from '../../../fixtures/any-dataset.ts';

const anyCounted = fc.constantFrom(...COUNTED);

describe('the choices for a data set that hold for what is counted', () => {
  it('are all choices where pupils at schools are counted', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(datasetInUse({ counted: 'school', soorten: ['bo'], dataset })).toBe(dataset);
      }),
    );
  });
  it('are no schools, projections and lines where other things are counted, and measures of these only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('woon' as const, 'examen' as const),
        anyDataset,
        (counted, dataset) => {
          const soorten = COUNTED_KINDS[counted].initial.vo;
          const used = datasetInUse({ counted, soorten, dataset });
          expect(used).toMatchObject({
            unit: 'gebieden',
            figures: ['geteld'],
            lines: [],
            linesOf: null,
          });
          expect(used.measures.every((id) => isAbout(id, { counted, soorten }))).toBe(true);
          const { within, levels, attributes, form, format, zipped, order, span } = dataset;
          expect(used).toMatchObject({
            within,
            levels,
            attributes,
            form,
            format,
            zipped,
            order,
            span,
          });
        },
      ),
    );
  });
  it('are the same when asked for twice', () => {
    fc.assert(
      fc.property(anyCounted, anyDataset, (counted, dataset) => {
        const soorten = COUNTED_KINDS[counted].initial.vo;
        const once = datasetInUse({ counted, soorten, dataset });
        expect(datasetInUse({ counted, soorten, dataset: once })).toEqual(once);
      }),
    );
  });
});
