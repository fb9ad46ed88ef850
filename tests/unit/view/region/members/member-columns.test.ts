import { describe, expect, it } from 'vitest';
import { STATUS } from '../../../../../src/measures/matrix.ts';
import type { MemberRow } from '../../../../../src/state/region/member-rows.ts';
import { nl } from '../../../../../src/text/nl.ts';
import { region } from '../../../../../src/text/nl/region.ts';
import { copiedTable, shownColumns } from '../../../../../src/view/kit/columns.ts';
import { memberColumns } from '../../../../../src/view/region/members/member-columns.ts';
import { areaWith } from '../../../../fixtures/counts-builder.ts';

const row: MemberRow = {
  code: 'GM0197',
  name: 'Aalten',
  then: { pupils: 0, masked: 2, bounds: null, status: STATUS.masked, fromUser: false },
  now: { pupils: 2141, masked: 1, bounds: null, status: STATUS.observed, fromUser: true },
  change: NaN,
  changeBounds: null,
  iml: -3.456,
  vestigingen: 14,
  expected: {
    year: 2030,
    pupils: 2220.6,
    low: 2047.2,
    high: 2408.9,
    percent: 3.7,
    lowPercent: -4.4,
    highPercent: 12.5,
  },
  area: areaWith(1),
};

describe('the gemeenten of a region as they are copied', () => {
  it('have a figure in each cell, what is expected with its bounds, and remarks by year', () => {
    const years = { base: 2015, year: 2025, until: 2030, isOneCount: false, has: () => true };
    const { head, rows } = copiedTable(memberColumns(years, nl, region.table), [row]);
    expect(head).toHaveLength(rows[0]!.length);
    expect(Object.fromEntries(head.map((name, i) => [name, rows[0]![i]]))).toEqual({
      gemeentecode: 'GM0197',
      Gemeente: 'Aalten',
      'leerlingen 2015': null,
      'leerlingen 2025': 2141,
      'verandering in %': null,
      'verwacht 2030': 2221,
      'ondergrens 80 %': 2047,
      'bovengrens 80 %': 2409,
      'verandering in vijf jaar in %': -3.5,
      vestigingen: 14,
      opmerking: `2015: 2 × <5; 2025: ${nl.userFigures.mark}, + 1 × <5`,
    });
  });
  it('have no columns for what is expected where nothing is', () => {
    const years = { base: 2015, year: 2025, until: null, isOneCount: false, has: () => true };
    const { head } = copiedTable(memberColumns(years, nl, region.table), [row]);
    expect(head).toHaveLength(8);
  });
});

describe('the gemeenten of a region as they are shown', () => {
  const shown = shownColumns(
    memberColumns(
      { base: 2015, year: 2025, until: 2030, isOneCount: false, has: () => true },
      nl,
      region.table,
    ),
  );
  const cell = (key: string, of: MemberRow) => shown.find((one) => one.key === key)!.shown.cell(of);
  it('have a note with what is masked or comes from a user file, and the interval of what is expected', () => {
    expect(cell('base', row)).toEqual({ text: '2 × <5', note: '' });
    expect(cell('year', row)).toEqual({
      text: '2.141',
      note: `${nl.userFigures.mark}, + 1 × <5`,
    });
    expect(cell('expected', row)).toEqual({ text: '2.220', note: nl.trend.interval(2050, 2410) });
  });
  it('have a dash or a reason where there is no figure', () => {
    const without = { ...row, expected: null, vestigingen: NaN };
    expect(cell('change', without).text).toBe('–');
    expect(cell('vestigingen', without).text).toBe('–');
    expect(cell('expected', without)).toEqual({ text: '', note: region.table.noProjection });
  });
});
