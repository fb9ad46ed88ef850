import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { isOpen, soortenOfBoard, totalsOf } from '../../../../src/engine/schools/known-school.ts';
import { livesOf } from '../../../../src/tables/school-life.ts';
import { school } from '../../../fixtures/school-builder.ts';

function known(...schools: ReturnType<typeof school>[]) {
  const lives = livesOf(schools, []);
  return schools.map((one, i) => ({ school: one, life: lives[i]! }));
}

describe('known schools', () => {
  it('are open with pupils in the newest year', () => {
    const all = known(school('00AA00', [10, 9]), school('00BB00', [10, 0]), school('00CC00', [10, MASKED])); // prettier-ignore
    expect(all.map(isOpen)).toEqual([true, false, true]);
  });
  it('are summed per gemeente and soort of the schools that are asked, without masked counts', () => {
    const all = known(
      school('00AA00', [10, 9]),
      school('00BB00', [20, MASKED]),
      school('00CC00', [5, 5], { gemeente: 'GM0002' }),
      school('00DD00', [7, 7], { soort: 'sbo' }),
    );
    const totals = totalsOf([all[0]!.school], all);
    expect(totals).toEqual([{ gemeente: 'GM0001', soort: 'bo', pupils: Int32Array.of(30, 9) }]);
  });
  it('of a board are counted by soort, closed ones not', () => {
    const all = known(
      school('00AA00', [10, 9], { board: '41438' }),
      school('00BB00', [10, 0], { board: '41438' }),
      school('00CC00', [10, 9], { board: '41438', soort: 'sbo' }),
      school('00DD00', [10, 9], { board: '10000' }),
    );
    expect(soortenOfBoard('41438', all)).toEqual([
      { sector: 'po', soort: 'bo', open: 1 },
      { sector: 'po', soort: 'sbo', open: 1 },
    ]);
    expect(soortenOfBoard('99999', all)).toEqual([]);
  });
});
