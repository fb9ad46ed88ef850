import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/engine/protocol/figures.ts';
import { regionsWith } from '../../../fixtures/area-builder.ts';
import type { Area } from '../../../../src/areas/divisions.ts';
import { MEASURES, type MeasureId } from '../../../../src/measures/catalog.ts';
import { measureMatrix, STATUS } from '../../../../src/measures/matrix.ts';
import {
  columnsFor,
  filterRows,
  orderOf,
  rankingRows,
  sortAfterClick,
  sortRows,
} from '../../../../src/state/map/ranking-rows.ts';
import type { SortKey } from '../../../../src/state/selection/options.ts';
import { countsWith, type Figure } from '../../../fixtures/counts-builder.ts';

interface Line {
  name: string;
  figures: Figure[];
  province?: string;
}

const codeOf = (i: number) => `GM000${i + 1}`;

function areasOf(lines: readonly Line[]): Map<string, Area> {
  return new Map(
    lines.map(({ name, province = 'Gelderland' }, i) => {
      const regions = regionsWith(() => ({ code: province, name: province }));
      return [codeOf(i), { code: codeOf(i), name, regions }];
    }),
  );
}

/** An answer with one gemeente for each line, with figures from 2015 on. */
function answerOf(lines: readonly Line[], measure: MeasureId): Answer {
  const rows = lines.map(({ figures }, i): [string, Figure[]] => [codeOf(i), figures]);
  const counts = countsWith(Object.fromEntries(rows));
  return {
    question: {
      sector: 'po',
      soorten: ['bo'],
      measure,
      base: 2015,
      counted: 'school',
      classes: 'kwantielen',
      thresholds: null,
      sets: [],
    },
    counts,
    matrix: measureMatrix(counts, MEASURES[measure], 2015),
    bounds: null,
    breaks: [],
    userFiles: [],
    projection: null,
    other: null,
    whole: null,
  };
}

const masked = (cells: number): Figure => ({ pupils: 0, masked: cells });

const LINES: Line[] = [
  { name: 'Zutphen', figures: [100, 95, 90] },
  { name: "'s-Gravenhage", figures: [1000, 990, 950], province: 'Zuid-Holland' },
  { name: 'Aalten', figures: [200, 150, 100] },
  { name: 'Vlieland', figures: [masked(1), masked(1), 3], province: 'Friesland' },
  { name: 'Ede', figures: [100, 95, 90] },
];
const rowsOf = (lines = LINES, measure: MeasureId = 'verandering', year = 2017) =>
  rankingRows(answerOf(lines, measure), areasOf(lines), year);
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('the rows of the ranking', () => {
  it('have the pupils of both years, the change and the rank of every gemeente', () => {
    const { rows } = rowsOf();
    expect(rows).toHaveLength(5);
    expect(rows[2]).toMatchObject({
      code: 'GM0003',
      name: 'Aalten',
      place: 1,
      base: { pupils: 200, status: STATUS.observed },
      year: { pupils: 100, status: STATUS.observed },
      change: -50,
      value: -50,
    });
  });

  it('share a rank where values are equal, and skip the next one', () => {
    expect(rowsOf().rows.map(({ place }) => place)).toEqual([2, 4, 1, 0, 2]);
  });

  it('do not include the country, which has a row without a rank', () => {
    const { country, rows } = rowsOf();
    expect(country).toMatchObject({ code: 'NL', place: 0, base: { pupils: 1400 } });
    expect(rows.some(({ code }) => code === 'NL')).toBe(false);
  });

  it('give the first rank to the largest number where the measure is a count', () => {
    expect(rowsOf(LINES, 'leerlingen').rows[1]).toMatchObject({ place: 1, value: 950 });
  });

  it('distinguish masked, missing and incomplete figures', () => {
    const lines: Line[] = [
      { name: 'A', figures: [masked(2), 1, 1] },
      { name: 'B', figures: [NaN, 1, 1] },
      { name: 'C', figures: [{ pupils: 10, complete: false }, 1, 1] },
      { name: 'D', figures: [{ pupils: 10, masked: 1 }, 1, 1] },
    ];
    expect(rowsOf(lines).rows.map(({ base }) => base)).toEqual([
      { pupils: 0, masked: 2, status: STATUS.masked, fromUser: false, bounds: null },
      { pupils: NaN, masked: 0, status: STATUS.missing, fromUser: false, bounds: null },
      { pupils: 10, masked: 0, status: STATUS.incomplete, fromUser: false, bounds: null },
      { pupils: 10, masked: 1, status: STATUS.observed, fromUser: false, bounds: null },
    ]);
  });

  it('have NaN in the series for a year that cannot be compared', () => {
    expect([...(rowsOf().rows[3]?.series ?? [])]).toEqual([NaN, NaN, 3]);
  });

  it('have the code as name where the name is unknown', () => {
    expect(rankingRows(answerOf(LINES, 'verandering'), new Map(), 2017).rows[0]?.name).toBe(
      'GM0001',
    );
  });
});

describe('filtering the ranking', () => {
  const { rows } = rowsOf();

  it('keeps the gemeenten of the region, with their ranks in the country', () => {
    const members = ['GM9999', rows.find(({ name }) => name === "'s-Gravenhage")!.code];
    expect(filterRows(rows, members, '')).toMatchObject([{ name: "'s-Gravenhage", place: 4 }]);
  });

  it('keeps the names that contain the text, in any spelling of case and signs', () => {
    expect(names(filterRows(rows, null, 'S GRÁV'))).toEqual(["'s-Gravenhage"]);
    expect(filterRows(rows, null, 'zz')).toEqual([]);
  });

  it('keeps none for a region without gemeenten', () => {
    expect(filterRows(rows, [], '')).toEqual([]);
  });
});

describe('sorting the ranking', () => {
  const { rows } = rowsOf();

  it('puts rows without a figure last, in both directions', () => {
    for (const ascending of [true, false]) {
      expect(names(sortRows(rows, { column: 'verandering', ascending })).at(-1)).toBe('Vlieland');
    }
  });

  it('puts rows with equal figures in the order of their names, in both directions', () => {
    for (const ascending of [true, false]) {
      const sorted = names(sortRows(rows, { column: 'verandering', ascending }));
      expect(sorted.indexOf('Ede')).toBe(sorted.indexOf('Zutphen') - 1);
    }
  });

  it('ignores apostrophes in names', () => {
    expect(names(sortRows(rows, { column: 'naam', ascending: true }))).toEqual([
      'Aalten',
      'Ede',
      "'s-Gravenhage",
      'Vlieland',
      'Zutphen',
    ]);
  });

  it('does not change its input', () => {
    const before = names(rows);
    sortRows(rows, { column: 'naam', ascending: false });
    expect(names(rows)).toEqual(before);
  });
});

describe('the order of the ranking', () => {
  const standard = { key: 'waarde', descending: false } as const;

  it('starts with the first rank: the largest fall or the largest number', () => {
    expect(orderOf(standard, 'verandering')).toEqual({ column: 'verandering', ascending: true });
    expect(orderOf(standard, 'leerlingen')).toEqual({ column: 'jaar', ascending: false });
    expect(orderOf(standard, 'schoolgrootte')).toEqual({ column: 'waarde', ascending: false });
  });

  it('is reversed by a second click on the same header', () => {
    const reverse = sortAfterClick(standard, 'verandering', 'verandering');
    expect(orderOf(reverse, 'verandering')).toEqual({ column: 'verandering', ascending: false });
    expect(sortAfterClick(reverse, 'verandering', 'verandering')).toEqual(standard);
  });

  it('starts, for another column, with names from A, the largest count or the largest fall', () => {
    const press = (column: SortKey) =>
      orderOf(sortAfterClick(standard, 'vestigingen', column), 'vestigingen').ascending;
    expect(press('naam')).toBe(true);
    expect(press('basis')).toBe(false);
    expect(press('jaar')).toBe(false);
    expect(press('verandering')).toBe(true);
  });

  it('leaves out columns that have no figures, and none that the chosen measure has already', () => {
    const keys = (measure: MeasureId, hasProjection = true) =>
      columnsFor(measure, { hasFiveYears: true, hasProjection });
    expect(keys('verandering', false)).toEqual([
      'naam',
      'basis',
      'jaar',
      'verandering',
      'vijfjaar',
    ]);
    expect(keys('iml')).not.toContain('vijfjaar');
    expect(keys('kansdaling')).not.toContain('kans');
    expect(keys('kansgrens1').slice(4)).toEqual(['waarde', 'vijfjaar', 'verwacht', 'kans']);
  });

  it.each(Object.keys(MEASURES) as MeasureId[])(
    'sorts by the column that was pressed for %s',
    (measure) => {
      for (const column of columnsFor(measure, { hasFiveYears: true, hasProjection: true })) {
        const once = sortAfterClick({ key: 'naam', descending: true }, measure, column);
        expect(orderOf(once, measure).column).toBe(column);
      }
    },
  );
});
