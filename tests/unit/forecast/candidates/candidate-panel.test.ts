import { expect, test } from 'vitest';
import type { ExamType } from '../../../../src/formats/exam-candidates.ts';
import {
  candidatePanel,
  groupCandidates,
} from '../../../../src/forecast/candidates/candidate-panel.ts';
import { regionsWith } from '../../../fixtures/area-builder.ts';

const row = (gemeente: string, type: ExamType, year: number, known: number, masked = 0) => ({
  gemeente,
  type,
  year,
  known,
  masked,
  sites: 1,
});
const rows = [
  row('GM0001', 'vmbo-b', 2023, 40),
  row('GM0001', 'vmbo-k', 2023, 60, 1),
  row('GM0001', 'vmbo-k', 2024, 50),
  row('GM0002', 'vmbo-k', 2024, 30, 2),
  row('GM9999', 'vmbo-b', 2024, 5),
  row('GM0001', 'vmbo-t', 2024, 900),
  row('GM0001', 'vmbo-lwt', 2024, 900),
  row('GM0001', 'havo', 2024, 900),
];
const bk = groupCandidates(rows, 'bk');

test('candidates of a group are those of its types, without learning-working programmes, in each school year', () => {
  expect(bk.years).toEqual([2023, 2024]);
  expect(bk.inGemeenten(['GM0001'])).toEqual([
    { known: 100, masked: 1 },
    { known: 50, masked: 0 },
  ]);
  expect(bk.inGemeenten(['GM0001', 'GM0002', 'GM0003'])[1]).toEqual({ known: 80, masked: 2 });
  expect(bk.inCountry()[1]).toEqual({ known: 85, masked: 2 });
});

test('the panel has the regions of both divisions, masked counts at their mean, and the total of the country', () => {
  const areas = ['GM0001', 'GM0002'].map((code, i) => ({
    code,
    name: code,
    regions: regionsWith((division) => ({ code: division === 'rmc' ? '9' : String(i), name: '' })),
  }));
  const panel = candidatePanel(bk, areas);
  expect(panel.codes).toEqual(['corop.0', 'corop.1', 'rmc.9']);
  expect([...panel.pupils]).toEqual([102.35, 50, 0, 34.7, 102.35, 84.7]);
  expect([...panel.totals]).toEqual([102.35, 89.7]);
});
