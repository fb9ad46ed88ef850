import { expect, it } from 'vitest';
import { pointColumns } from '../../../../src/engine/schools/point-columns.ts';
import { indicativeNorm, schoolRow } from '../../../fixtures/school-row-builder.ts';

it('puts rows of schools in columns, row by row, with their gemeenten named once', () => {
  const columns = pointColumns([
    schoolRow('01AA00', [50, 40], { point: { x: 10, y: 20, precision: 'adres' } }),
    schoolRow('02AA00', [90, 0], { gemeente: 'GM0002', norm: indicativeNorm(81) }),
    schoolRow('03AA00', [90, 95], { gemeente: 'GM0002' }),
  ]);
  expect(columns.codes).toEqual(['01AA00', '02AA00', '03AA00']);
  expect(columns.gemeenten).toEqual(['GM0001', 'GM0002']);
  expect([...columns.gemeente]).toEqual([0, 1, 1]);
  expect([...columns.pupils]).toEqual([50, 40, 90, 0, 90, 95]);
  expect([...columns.x]).toEqual([10, -1, -1]);
  expect([...columns.norm]).toEqual([0, 81, 0]);
  expect(columns.normKind).toEqual([null, 'indicative', null]);
  expect(columns.ofWholeSchool).toBeNull();
  expect([...columns.isClosed]).toEqual([0, 1, 0]);
  expect(columns.precision).toEqual(['adres', null, null]);
});
