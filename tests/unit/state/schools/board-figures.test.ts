import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { boardFigures } from '../../../../src/state/schools/board-figures.ts';
import { schoolRow } from '../../../fixtures/school-row-builder.ts';

const years = [2021, 2022];
const rows = [
  schoolRow('00AA00', [100, 90], { name: 'De Wilg' }),
  schoolRow('00BB00', [50, 0], { name: 'De Berk' }),
  schoolRow('00CC00', [40, 60], { name: 'De Els', gemeente: 'GM0002' }),
  schoolRow('00DD00', [5, MASKED], { name: 'De Es', gemeente: 'GM0002' }),
];
const totals = [
  { gemeente: 'GM0001', soort: 'bo' as const, pupils: Int32Array.of(300, 300) },
  { gemeente: 'GM0002', soort: 'bo' as const, pupils: Int32Array.of(90, 120) },
];
const figures = boardFigures({ rows, years, totals }, 2021, 2022);

describe('the figures of a board', () => {
  it('are its open schools and their pupils, with masked counts distinguished', () => {
    expect(figures).toMatchObject({ open: 3, pupils: 150, base: 195, masked: 1 });
  });
  it('have its share of the pupils of each gemeente by year, those of closed schools included', () => {
    expect(
      figures.gemeenten.map((one) => [
        one.gemeente,
        one.open,
        one.base,
        one.pupils,
        [...one.shares],
      ]),
    ).toEqual([
      ['GM0001', 1, 150, 90, [50, 30]],
      ['GM0002', 2, 45, 60, [50, 50]],
    ]);
  });
  it('have the names of its largest schools', () => {
    expect(figures.largest).toEqual(['De Wilg', 'De Els', 'De Es']);
  });
});
