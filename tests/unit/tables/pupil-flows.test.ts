import { describe, expect, test } from 'vitest';
import { pupilFlows } from '../../../src/tables/pupil-flows.ts';
import { school } from '../../fixtures/school-builder.ts';

const origin = (vestiging: string, residence: string, pupils: number, masked = 0) => ({
  vestiging,
  residence,
  pupils,
  masked,
});
const at = (n: number) => ({ low: n, expected: n, high: n });
const here = school('00AA00', [40], { from: 2024, board: '10001' });
const there = school('00BB00', [60], { from: 2024, board: '10002', gemeente: 'GM0002' });
const flows = pupilFlows(
  [
    origin('00AA00', 'GM0001', 25),
    origin('00AA00', 'GM0002', 10),
    origin('00AA00', 'DE', 0, 3),
    origin('00BB00', 'GM0001', 0, 5),
    origin('00BB00', 'GM0002', 50),
  ],
  [here, there],
);

describe('the pupil flows of a gemeente', () => {
  test('have the residents that go to school elsewhere, bounded by the pupils of each school', () => {
    const { residents, elsewhere } = flows('GM0001');
    // 10 of 60 pupils are in the five masked cells.
    expect(elsewhere).toEqual([{ place: 'GM0002', pupils: at(10) }]);
    expect(residents).toEqual(at(35));
  });

  test('have the pupils that come in by where they live, the largest first', () => {
    expect(flows('GM0001').incoming).toEqual([
      { place: 'GM0002', pupils: at(10) },
      { place: 'DE', pupils: at(5) },
    ]);
  });

  test('have the boards of its schools and of its residents', () => {
    expect(flows('GM0001').boards).toEqual([
      { board: '10001', schools: 1, atSchools: at(40), residents: at(25) },
      { board: '10002', schools: 0, atSchools: at(0), residents: at(10) },
    ]);
  });

  test('are intervals where the pupils of a school are not known', () => {
    const masked = school('00CC00', [null], { from: 2024 });
    const own = pupilFlows([origin('00CC00', 'GM0001', 5, 2)], [masked]);
    expect(own('GM0001').residents).toEqual({ low: 7, expected: 8.1, high: 13 });
  });

  test('have no schools without feeder areas, and no soort but bo', () => {
    const sbo = school('00DD00', [30], { from: 2024, soort: 'sbo' });
    const own = pupilFlows([origin('00DD00', 'GM0001', 30)], [sbo, here]);
    expect(own('GM0001')).toEqual({ residents: at(0), elsewhere: [], incoming: [], boards: [] });
  });
});
