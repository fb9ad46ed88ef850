import { expect, test } from 'vitest';
import type { ExamType } from '../../../src/formats/exam-candidates.ts';
import { typeTotals } from '../../../src/tables/type-totals.ts';

const row = (gemeente: string, type: ExamType, ...counts: [known: number, masked: number][]) => ({
  vestiging: '00AA00',
  name: 'De School',
  gemeente,
  type,
  candidates: counts.map(([known, masked]) => ({ known, masked })),
});
const ROWS = [
  row('GM0001', 'vmbo-b', [20, 0], [10, 1]),
  row('GM0001', 'vmbo-lwt', [5, 0], [0, 1]),
  row('GM0002', 'vmbo-b', [30, 0], [30, 0]),
  row('GM0002', 'havo', [40, 0], [50, 0]),
];

test('the candidates by type are those of the gemeenten together, with leerwerktrajecten in vmbo-b', () => {
  const [b, ...others] = typeTotals(ROWS, 2, ['GM0001']);
  expect(b).toEqual({
    type: 'vmbo-b',
    candidates: [
      { low: 25, high: 25 },
      { low: 12, high: 18 },
    ],
  });
  expect(others.flatMap(({ candidates }) => candidates).every(({ high }) => high === 0)).toBe(true);
});

test('the candidates by type of the country are those of all gemeenten', () => {
  const all = new Map(typeTotals(ROWS, 2, null).map(({ type, candidates }) => [type, candidates]));
  expect(all.get('vmbo-b')?.[1]).toEqual({ low: 42, high: 48 });
  expect(all.get('havo')?.[0]).toEqual({ low: 40, high: 40 });
  expect([...all.keys()]).toEqual(['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'havo', 'vwo']);
});
