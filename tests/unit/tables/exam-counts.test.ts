import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../../src/areas/codes.ts';
import type { ExamType } from '../../../src/formats/exam-candidates.ts';
import { areaOf } from '../../../src/tables/area-view.ts';
import { examCounts } from '../../../src/tables/exam-counts.ts';
import { withSets } from '../../../src/tables/sets.ts';

type Row = [gemeente: string, type: ExamType, year: number, known: number, masked: number];

const rowsOf = (...rows: Row[]) =>
  rows.map(([gemeente, type, year, known, masked]) => ({
    gemeente,
    type,
    year,
    known,
    masked,
    sites: known + masked > 0 ? 1 : 0,
  }));
const GEMEENTEN = ['GM0001', 'GM0002', 'GM0003'];
const ROWS = rowsOf(
  ['GM0001', 'vmbo-b', 2018, 100, 0],
  ['GM0001', 'vmbo-b', 2019, 80, 5],
  ['GM0002', 'vmbo-b', 2018, 9, 0],
  ['GM0002', 'vmbo-b', 2019, 0, 3],
);

describe('the counts of exam candidates', () => {
  const counts = examCounts(ROWS, GEMEENTEN, ['vmbo-b'], null);

  test('have an estimate for masked cells, and the least and the most that it can be', () => {
    const area = areaOf(counts, 'GM0001');
    expect(area.at(2019)).toMatchObject({ masked: 5, status: 'observed' });
    expect(area.at(2019).pupils).toBeCloseTo(80 + 2.32 * 5, 10);
    expect(area.boundsAt(2019)).toEqual({ low: 85, high: 100 });
    expect(area.boundsAt(2018)).toBeNull();
  });

  test('are masked where all cells are, not zero, and have no school where there is no row', () => {
    expect(areaOf(counts, 'GM0002').status(2019)).toBe('masked');
    expect(areaOf(counts, 'GM0002').comparablePupils(2019)).toBeNaN();
    expect(areaOf(counts, 'GM0003').status(2019)).toBe('noSchool');
  });

  test('of a region and the country are sums, in which masked cells are estimated too', () => {
    const all = withSets(counts, [{ code: 'eigen.0', members: ['GM0001', 'GM0002'] }]);
    for (const code of ['eigen.0', COUNTRY]) {
      expect(areaOf(all, code).at(2019)).toMatchObject({ masked: 8, status: 'observed' });
      expect(areaOf(all, code).boundsAt(2019)).toEqual({ low: 88, high: 112 });
      expect(areaOf(all, code).comparablePupils(2019)).toBeCloseTo(80 + 2.32 * 8, 10);
    }
  });

  test('count a vestiging with several of the types once', () => {
    const both = rowsOf(
      ['GM0001', 'vmbo-b', 2018, 40, 0],
      ['GM0001', 'vmbo-k', 2018, 50, 0],
      ['GM0002', 'havo', 2018, 50, 0],
    );
    const site = (vestiging: string, gemeente: string, type: ExamType) => ({
      vestiging,
      name: vestiging,
      gemeente,
      type,
      candidates: [{ known: 40, masked: 0 }],
    });
    const sites = {
      years: [2018],
      rows: [
        site('00AA00', 'GM0001', 'vmbo-b'),
        site('00AA00', 'GM0001', 'vmbo-k'),
        site('00AA01', 'GM0001', 'vmbo-k'),
        site('00BB00', 'GM0002', 'havo'),
      ],
    };
    const vmbo = examCounts(both, GEMEENTEN, ['vmbo-b', 'vmbo-k'], sites);
    expect(areaOf(vmbo, 'GM0001').at(2018).vestigingen).toBe(2);
    expect(areaOf(vmbo, 'GM0002').at(2018).vestigingen).toBe(0);
    expect(areaOf(vmbo, COUNTRY).at(2018).vestigingen).toBe(2);
  });
});
