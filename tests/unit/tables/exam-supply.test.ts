import { describe, expect, test } from 'vitest';
import type { ExamType } from '../../../src/formats/exam-candidates.ts';
import type { VestigingExams } from '../../../src/formats/site/examenkandidaten.ts';
import { siteSupplies, supplyOf, VMBO_TYPES } from '../../../src/tables/exam-supply.ts';

/** Candidates of a vestiging in successive school years; a text of n dots stands for n masked counts. */
function exams(
  vestiging: string,
  type: ExamType,
  counts: readonly (number | string)[],
  gemeente = 'GM0001',
): VestigingExams {
  const candidates = counts.map((count) =>
    typeof count === 'number' ? { known: count, masked: 0 } : { known: 0, masked: count.length },
  );
  return { vestiging, name: `School ${vestiging}`, gemeente, type, candidates };
}
const exactly = (n: number) => ({ low: n, high: n });

describe('the supply of types', () => {
  test('a masked count is 1 to 4 candidates, so that a sum lies between bounds', () => {
    const rows = [exams('01AA00', 'vmbo-k', [30, '..']), exams('02AA00', 'vmbo-k', [10, 12])];
    expect(supplyOf(rows, 2, ['vmbo-k']).candidates).toEqual([exactly(40), { low: 14, high: 20 }]);
  });

  test('a vestiging counts once for several types, and also where all its candidates are masked', () => {
    const rows = [
      exams('01AA00', 'vmbo-b', [30, '.']),
      exams('01AA00', 'vmbo-t', [20, 0]),
      exams('02AA00', 'vmbo-g', [0, 5]),
      exams('03AA00', 'havo', [90, 90]),
    ];
    expect(supplyOf(rows, 2, VMBO_TYPES)).toEqual({
      candidates: [exactly(50), { low: 6, high: 9 }],
      sites: [1, 2],
    });
  });

  test('learning-working programmes are part of vmbo-b', () => {
    const rows = [exams('01AA00', 'vmbo-b', [30]), exams('01AA00', 'vmbo-lwt', [7])];
    expect(supplyOf(rows, 1, ['vmbo-b'])).toEqual({ candidates: [exactly(37)], sites: [1] });
    expect(siteSupplies(rows, 1)[0]?.types).toEqual([
      { type: 'vmbo-b', candidates: [exactly(37)] },
    ]);
  });
});

describe('the supply of a vestiging', () => {
  test('a vestiging that moved is one, in the gemeente where it last had candidates', () => {
    const rows = [
      exams('01AA00', 'vmbo-t', [20, 0], 'GM0002'),
      exams('01AA00', 'vmbo-t', [0, 25], 'GM0003'),
    ];
    expect(siteSupplies(rows, 2)).toEqual([
      {
        code: '01AA00',
        name: 'School 01AA00',
        gemeente: 'GM0003',
        types: [{ type: 'vmbo-t', candidates: [exactly(20), exactly(25)] }],
      },
    ]);
  });
});
