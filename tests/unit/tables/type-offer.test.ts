import { describe, expect, test } from 'vitest';
import type { ExamType } from '../../../src/formats/exam-candidates.ts';
import type { VestigingExams } from '../../../src/formats/site/examenkandidaten.ts';
import { typeOffers } from '../../../src/tables/type-offer.ts';

const YEARS = [2021, 2022, 2023, 2024];

/** Exam candidates of a vestiging in each of `YEARS`; a text of n dots stands for n masked counts. */
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
const only = (...rows: VestigingExams[]) => {
  const [offer, ...others] = typeOffers(YEARS, rows);
  expect(others).toEqual([]);
  return offer!;
};
const exactly = (year: number, n: number) => ({ year, low: n, high: n });

describe('a type in a gemeente', () => {
  test('disappeared in the school year after its last candidates, with those of its first, largest and last year', () => {
    const offer = only(exams('00AA00', 'vmbo-k', [30, 41, 0, 0]));
    expect(offer).toMatchObject({
      gemeente: 'GM0001',
      type: 'vmbo-k',
      state: 'gone',
      mayReturn: false,
      first: exactly(2021, 30),
      peak: exactly(2022, 41),
      last: exactly(2022, 41),
      sites: [1, 1, 0, 0],
      lastSites: [{ code: '00AA00', name: 'School 00AA00' }],
    });
  });

  test('that has no candidates in the newest school year only may come back', () => {
    expect(only(exams('00AA00', 'havo', [30, 20, 10, 0]))).toMatchObject({
      state: 'gone',
      mayReturn: true,
    });
  });

  test('is distinguished by whether one vestiging or several have candidates in the newest school year', () => {
    const one = [exams('00BB00', 'vwo', [9, 9, 9, 0]), exams('00AA00', 'vwo', [5, 5, 5, 5])];
    expect(only(...one)).toMatchObject({ state: 'one', sites: [2, 2, 2, 1], lastSites: [{ code: '00AA00' }] }); // prettier-ignore
    const several = [exams('00BB00', 'vwo', [0, 0, 0, 1]), exams('00AA00', 'vwo', [5, 5, 5, 5])];
    const { state, lastSites } = only(...several);
    expect([state, lastSites.map(({ code }) => code)]).toEqual(['several', ['00AA00', '00BB00']]);
  });

  test('is still there where all counts are masked: 1 to 4 candidates each', () => {
    const offer = only(exams('00AA00', 'vmbo-g', [12, 6, '..', '.']));
    expect(offer).toMatchObject({ state: 'one', last: { year: 2024, low: 1, high: 4 } });
    expect(only(exams('00AA00', 'vmbo-g', ['...', 0, 0, 0])).first).toEqual({ year: 2021, low: 3, high: 12 }); // prettier-ignore
  });

  test('with a school year without candidates in between did not disappear', () => {
    expect(only(exams('00AA00', 'vmbo-b', [8, 0, 0, 7]))).toMatchObject({ state: 'one', mayReturn: false, gaps: [2022, 2023] }); // prettier-ignore
    expect(only(exams('00AA00', 'vmbo-b', [8, 0, 7, 0])).gaps).toEqual([2022]);
  });

  test('that has not been offered before has no gap', () => {
    expect(only(exams('00AA00', 'vmbo-b', [0, 0, 7, 7])).gaps).toEqual([]);
  });

  test('has the learning-working programmes within vmbo-b, and its vestiging once', () => {
    const offer = only(exams('00AA00', 'vmbo-b', [20, 9, 0, 0]), exams('00AA00', 'vmbo-lwt', [3, 3, '.', 2])); // prettier-ignore
    expect(offer).toMatchObject({ type: 'vmbo-b', state: 'one', sites: [1, 1, 1, 1], peak: exactly(2021, 23) }); // prettier-ignore
    expect(offer.lastSites).toHaveLength(1);
  });

  test('stays with the gemeente in which a vestiging stood then', () => {
    const [old, now] = typeOffers(YEARS, [
      exams('00AA00', 'havo', [0, 0, 31, 32], 'GM0002'),
      exams('00AA00', 'havo', [30, 30, 0, 0], 'GM0001'),
    ]);
    expect(old).toMatchObject({ gemeente: 'GM0001', state: 'gone', last: exactly(2022, 30) });
    expect(now).toMatchObject({ gemeente: 'GM0002', state: 'one', first: exactly(2023, 31) });
  });

  test('that is gone may go on at another vestiging of the school, in another gemeente', () => {
    const rows = [
      exams('05FB07', 'vmbo-g', [79, 77, 0, 0]),
      exams('05FB08', 'vmbo-g', [64, 58, 152, '.'], 'GM0002'),
      exams('05FB08', 'vmbo-k', [64, 58, 90, 90], 'GM0003'),
      exams('06XX00', 'vmbo-g', [64, 58, 90, 90], 'GM0004'),
      exams('05FB09', 'vmbo-g', [9, 0, 0, 0], 'GM0005'),
    ];
    const goesOn = typeOffers(YEARS, rows).map(({ gemeente, goesOnIn }) => [gemeente, goesOnIn]);
    expect(goesOn).toEqual([
      ['GM0001', ['GM0002']],
      ['GM0002', []],
      ['GM0003', []],
      ['GM0004', []],
      ['GM0005', ['GM0002']],
    ]);
  });

  test('without candidates in any school year has no entry', () => {
    expect(typeOffers(YEARS, [exams('00AA00', 'havo', [0, 0, 0, 0])])).toEqual([]);
  });
});

test('the types come by gemeente, and within a gemeente from vmbo-b to vwo', () => {
  const rows = (['vwo', 'vmbo-b', 'havo'] as const).flatMap((type) => [
    exams('00BB00', type, [1, 1, 1, 1], 'GM0002'),
    exams('00AA00', type, [1, 1, 1, 1], 'GM0001'),
  ]);
  expect(typeOffers(YEARS, rows).map(({ gemeente, type }) => `${gemeente} ${type}`)).toEqual([
    'GM0001 vmbo-b',
    'GM0001 havo',
    'GM0001 vwo',
    'GM0002 vmbo-b',
    'GM0002 havo',
    'GM0002 vwo',
  ]);
});
