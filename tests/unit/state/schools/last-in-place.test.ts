import { expect, it } from 'vitest';
import type { LastSchool } from '../../../../src/engine/protocol/schools.ts';
import { MASKED } from '../../../../src/formats/cells.ts';
import { lastInPlaces, withoutTown } from '../../../../src/state/schools/last-in-place.ts';
import { indicativeNorm, schoolRow } from '../../../fixtures/school-row-builder.ts';

const last = (code: string, metres: number | null): LastSchool => ({
  code,
  kind: 'bo',
  where: 'town',
  next:
    metres === null
      ? null
      : { code: '99ZZ00', name: 'Verder', town: 'STAD', gemeente: 'GM0002', metres, isExact: true },
});

it('puts the school with the farthest next one first, and one without a place last', () => {
  const rows = ['00AA00', '00BB00', '00CC00'].map((code) => schoolRow(code, [60, 50]));
  const years = [2021, 2022];
  const found = lastInPlaces({
    rows,
    years,
    last: [last('00AA00', 900), last('00BB00', null), last('00CC00', 2500)],
  });
  expect(found.map(({ row }) => row.code)).toEqual(['00CC00', '00AA00', '00BB00']);
});

it('has the pupils of the newest year and how far they are above the norm', () => {
  const rows = [
    schoolRow('00AA00', [60, 50], { norm: indicativeNorm(55) }),
    schoolRow('00BB00', [60, MASKED], { norm: indicativeNorm(55) }),
  ];
  const found = lastInPlaces({ rows, years: [2021, 2022], last: rows.map(({ code }) => last(code, 5)) }); // prettier-ignore
  expect(found.map(({ pupils, aboveNorm }) => [pupils, aboveNorm])).toEqual([
    [50, -5],
    [MASKED, NaN],
  ]);
});

it('counts the open schools of bo and vo of which the town is not known', () => {
  const rows = [
    schoolRow('00AA00', [60, 50], { town: '' }),
    schoolRow('00BB00', [60, 0], { town: '' }),
    schoolRow('00CC00', [60, 50], { town: '', soort: 'so' }),
    schoolRow('00DD00', [60, 50]),
  ];
  expect(withoutTown({ rows, years: [2021, 2022] })).toBe(1);
});
