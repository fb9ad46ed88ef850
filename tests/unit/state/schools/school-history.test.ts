import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { eventsOf, historyOf } from '../../../../src/state/schools/school-history.ts';
import { livesOf } from '../../../../src/tables/school-life.ts';
import type { SchoolRow } from '../../../../src/engine/protocol/schools.ts';
import { school } from '../../../fixtures/school-builder.ts';
import { schoolRow } from '../../../fixtures/school-row-builder.ts';

const years = [2021, 2022, 2023, 2024];
const total = (...pupils: number[]) => ({
  gemeente: 'GM0001',
  soort: 'bo' as const,
  pupils: Int32Array.from(pupils),
});

/** The rows of schools with the lives that the transfers between them give. */
function rowsWith(
  schools: readonly ReturnType<typeof school>[],
  transfers: readonly [from: string, to: string, year: number][],
): SchoolRow[] {
  const steps = transfers.map(([from, to, year]) => ({
    from: { sector: 'po' as const, code: from },
    to: { sector: 'po' as const, code: to },
    year,
    kind: 'fusie' as const,
    level: 'vestiging' as const,
  }));
  const lives = livesOf(schools, steps);
  return schools.map((one, i) => ({
    ...schoolRow(one.code, [...one.pupils]),
    pupils: one.pupils,
    life: lives[i]!,
  }));
}

describe('the history of a school', () => {
  it('has its pupils and its share of the gemeente from its first to its last year', () => {
    const row = schoolRow('00AA00', [0, 50, 60, 0]);
    const history = historyOf({ school: row, earlier: [], years, total: total(100, 100, 120, 90) });
    expect(history.map(({ year, pupils, share }) => [year, pupils?.low, share])).toEqual([
      [2022, 50, 50],
      [2023, 60, 50],
    ]);
  });
  it('has an interval for a masked count, and no share', () => {
    const row = schoolRow('00AA00', [MASKED, 50, 60, 40]);
    const [first] = historyOf({ school: row, earlier: [], years, total: total(100, 1, 1, 1) });
    expect(first).toMatchObject({ pupils: { low: 1, high: 4 }, share: NaN });
  });
  it('has no figure in a gap and where the source has none, distinguished', () => {
    const row = schoolRow('00AA00', [10, 0, null, 40]);
    const history = historyOf({ school: row, earlier: [], years, total: null });
    expect(history.map(({ missing }) => missing)).toEqual([null, 'gap', 'noFigure', null]);
    expect(history.map(({ pupils }) => pupils?.low ?? null)).toEqual([10, null, null, 40]);
  });
  it('goes on from the counts under an earlier code', () => {
    const [old, now] = rowsWith(
      [school('00AA00', [80, 70, 0, 0]), school('00BB00', [0, 0, 60, 50])],
      [['00AA00', '00BB00', 2023]],
    );
    const history = historyOf({ school: now!, earlier: [old!], years, total: total(160, 140, 120, 100) }); // prettier-ignore
    expect(history.map(({ code, pupils, share }) => [code, pupils?.low, share])).toEqual([
      ['00AA00', 80, 50],
      ['00AA00', 70, 50],
      ['00BB00', 60, 50],
      ['00BB00', 50, 50],
    ]);
  });
  it('has no share of a gemeente or a soort in which it no longer is', () => {
    const old = schoolRow('00AA00', [80, 70, 0, 0], { gemeente: 'GM0002' });
    const now = schoolRow('00BB00', [0, 0, 60, 50]);
    const history = historyOf({ school: now, earlier: [old], years, total: total(160, 140, 120, 100) }); // prettier-ignore
    expect(history.map(({ share }) => share)).toEqual([NaN, NaN, 50, 50]);
  });
});

describe('the events of a school', () => {
  it('are mergers with the name of the other school, and its earlier number', () => {
    const [old, now, merged] = rowsWith(
      [
        school('00AA00', [80, 70, 0, 0]),
        school('00BB00', [0, 0, 60, 90]),
        school('00CC00', [30, 30, 30, 0], { name: 'De Berk' }),
      ],
      [
        ['00AA00', '00BB00', 2023],
        ['00CC00', '00BB00', 2024],
      ],
    );
    const events = eventsOf({ school: now!, earlier: [old!], related: [{ ...merged!, name: 'De Berk' }] }); // prettier-ignore
    expect(events.map(({ year, kind, code, name }) => [year, kind, code, name])).toEqual([
      [2023, 'renumberedFrom', '00AA00', '00AA00'],
      [2024, 'mergedFrom', '00CC00', 'De Berk'],
    ]);
  });
  it('are a closure only where its pupils did not go to one school', () => {
    const [closed, into] = rowsWith(
      [school('00AA00', [80, 70, 0, 0]), school('00BB00', [40, 40, 100, 100])],
      [['00AA00', '00BB00', 2023]],
    );
    expect(eventsOf({ school: closed!, earlier: [], related: [into!] })).toMatchObject([
      { year: 2023, kind: 'mergedInto', code: '00BB00' },
    ]);
    const alone = schoolRow('00CC00', [0, 20, 0, 0]);
    expect(eventsOf({ school: alone, earlier: [], related: [] })).toMatchObject([
      { year: 2022, kind: 'opened' },
      { year: 2023, kind: 'closed' },
    ]);
  });
});
