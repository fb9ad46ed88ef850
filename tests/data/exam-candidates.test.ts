import { sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { EXAM_TYPES, type ExamType } from '../../src/formats/exam-candidates.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readGemeenteExams, readVestigingExams } from '../../src/formats/site/examenkandidaten.ts';
import { rawExams } from '../fixtures/raw-exams.ts';
import { committed, HAS_RAW, NEEDS_RAW } from '../fixtures/raw-folder.ts';

const exams = readGemeenteExams(committed('examenkandidaten.csv'), 'examenkandidaten.csv');
const sites = readVestigingExams(
  committed('examenkandidaten-vestigingen.csv'),
  'examenkandidaten-vestigingen.csv',
);
const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const national = (type: ExamType, year: number) =>
  sum(
    exams.filter((row) => row.type === type && row.year === year),
    ({ known }) => known,
  );

describe('the exam candidates', () => {
  test.each([
    ['vmbo-b', 19_690, 12_379],
    ['vmbo-k', 28_171, 24_818],
    ['vmbo-g', 7_009, 7_473],
    ['vmbo-t', 49_259, 41_859],
    ['havo', 51_998, 47_189],
    ['vwo', 35_946, 33_469],
  ] as const)(
    'of %s are %i in 2014-15 and %i in 2024-25, as known nationally',
    (type, first, last) => {
      expect([national(type, 2014), national(type, 2024)]).toEqual([first, last]);
    },
  );

  test('have eleven school years of every type of a gemeente, in gemeenten of today', () => {
    const codes = new Set(areas.map(({ code }) => code));
    const types = new Set(exams.map(({ gemeente, type }) => `${gemeente} ${type}`));
    expect(exams).toHaveLength(types.size * 11);
    expect(exams.filter(({ gemeente }) => !codes.has(gemeente))).toEqual([]);
  });

  test('are masked from school year 2019-20 on, in 2,000 to 2,500 counts a year', () => {
    for (let year = 2014; year <= 2024; year++) {
      const masked = sum(
        exams.filter((row) => row.year === year),
        (row) => row.masked,
      );
      expect(masked, String(year)).toBeGreaterThanOrEqual(year < 2019 ? 0 : 2000);
      expect(masked, String(year)).toBeLessThanOrEqual(year < 2019 ? 0 : 2500);
    }
    expect.assertions(22);
  });

  test('of the vestigingen sum to those of the gemeenten, and a vestiging counts once per type', () => {
    const key = (...parts: (string | number)[]) => parts.join();
    const sums = new Map<string, [known: number, masked: number, sites: number]>();
    for (const { gemeente, type, candidates } of sites.rows) {
      for (const [i, { known, masked }] of candidates.entries()) {
        const of = key(gemeente, type, sites.years[i]!);
        const [a, b, c] = sums.get(of) ?? [0, 0, 0];
        sums.set(of, [a + known, b + masked, c + Number(known + masked > 0)]);
      }
    }
    const expected = exams.map((row) => [
      key(row.gemeente, row.type, row.year),
      [row.known, row.masked, row.sites],
    ]);
    expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(expected));
  });
});

describe(`the exam candidates beside the raw files${NEEDS_RAW}`, () => {
  test.runIf(HAS_RAW).each([
    ['AALTEN', 'GM0197'],
    ['NOORD-BEVELAND', 'GM1695'],
    ['TERSCHELLING', 'GM0093'],
    ['ROTTERDAM', 'GM0599'],
    ['ENSCHEDE', 'GM0153'],
    ['OLDAMBT', 'GM1895'],
    ['STADSKANAAL', 'GM0037'],
    ['GOES', 'GM0664'],
    ['TERNEUZEN', 'GM0715'],
    ['WINTERSWIJK', 'GM0294'],
  ])('of %s are those of three editions, summed by another way', (name, code) => {
    const own = (year: number) =>
      Object.fromEntries(
        EXAM_TYPES.flatMap((type) => {
          const row = exams.find(
            (one) => one.gemeente === code && one.type === type && one.year === year,
          );
          return row && row.known + row.masked > 0 ? [[type, [row.known, row.masked]]] : [];
        }),
      );
    expect(own(2014)).toEqual(rawExams(2014, name));
    expect(own(2018)).toEqual(rawExams(2018, name));
    expect(own(2019)).toEqual(rawExams(2019, name));
    expect(own(2020)).toEqual(rawExams(2020, name));
    expect(own(2024)).toEqual(rawExams(2024, name));
  });
});
