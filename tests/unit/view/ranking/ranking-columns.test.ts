import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../../src/measures/catalog.ts';
import { measureMatrix } from '../../../../src/measures/matrix.ts';
import { rankingRows } from '../../../../src/state/map/ranking-rows.ts';
import { en } from '../../../../src/text/en.ts';
import { nl } from '../../../../src/text/nl.ts';
import { copiedTable } from '../../../../src/view/kit/columns.ts';
import { rankingColumns, sortColumns } from '../../../../src/view/ranking/ranking-columns.ts';
import { examCounts } from '../../../../src/tables/exam-counts.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';
import { expecting } from '../../../fixtures/projection-builder.ts';

const counts = countsWith({
  GM0001: [1000, 900],
  GM0002: [
    { pupils: 0, masked: 2 },
    { pupils: 40, masked: 1 },
  ],
  GM0003: [100, { pupils: 80, complete: false }],
});

function cellsOf(measure: 'verandering' | 'schoolgrootte', words = nl) {
  const question = {
    sector: 'po' as const,
    soorten: ['bo' as const],
    measure,
    base: 2015,
    counted: 'school' as const,
    classes: 'kwantielen' as const,
    thresholds: null,
    sets: [],
  };
  const matrix = measureMatrix(counts, MEASURES[measure], 2015);
  const answer = {
    question,
    counts,
    projection: null,
    other: null,
    whole: null,
    matrix,
    bounds: null,
    breaks: [],
    userFiles: [],
  };
  const { country, rows } = rankingRows(answer, new Map(), 2016);
  const topic = {
    measure,
    base: 2015,
    year: 2016,
    kind: 'voorlopig',
    isOneCount: false,
    ...NO_EXTRAS,
  };
  return copiedTable(rankingColumns(topic, words), [country!, ...rows]);
}

/** Neither five years nor a projection. */
const NO_EXTRAS = { hasFiveYears: false, hasProjection: false, until: 2030 };

describe('the ranking as it is copied', () => {
  it('has the change in five years, what is expected with its range, and the chance of a decline', () => {
    const topic = { measure: 'verandering', base: 2015, year: 2020, kind: null, isOneCount: false, hasFiveYears: true, hasProjection: true, until: 2025 } as const; // prettier-ignore
    const before = [1000, 980, 960, 940, 920, 900];
    const years = countsWith({ GM0001: [...before, 890, 880, 870, 860, 850.4], NL: [...before, 890, 880, 870, 860, 850] }); // prettier-ignore
    const { counts, projection } = expecting(years, 5);
    const answer = {
      question: { sector: 'po', counted: 'school', soorten: ['bo'], measure: 'verandering', base: 2015, classes: 'kwantielen', thresholds: null, sets: [] } as never, // prettier-ignore
      counts,
      projection,
      other: null,
      whole: null,
      matrix: measureMatrix(counts, MEASURES.verandering, 2015),
      bounds: null,
      breaks: [],
      userFiles: [],
    };
    const { rows } = rankingRows(answer, new Map(), 2020, Float64Array.of(37.25, NaN));
    const { head, rows: cells } = copiedTable(rankingColumns(topic, nl), rows);
    expect(head.slice(5, -1)).toEqual([
      'verandering in %',
      'verandering in vijf jaar in %',
      'verwacht 2025',
      expect.stringMatching(/^verwacht 2025, .*80/),
      expect.stringMatching(/^verwacht 2025, .*80/),
      expect.stringContaining('kans op meer dan 10'),
    ]);
    expect(cells[0]!.slice(5, -1)).toEqual([-10, -10, 850, 765, 935, 37.3]);
    const shown = sortColumns(topic, nl).map(({ key, shown }) => [key, shown.cell(rows[0]!).text]);
    expect(Object.fromEntries(shown)).toMatchObject({
      vijfjaar: '−10,0\u202f%',
      verwacht: '850',
      kans: '37\u202f%',
    });
  });

  it('has the least and the most that estimated figures can be, in columns of their own', () => {
    const exam = (gemeente: string, year: number, known: number, masked: number) => ({
      gemeente,
      type: 'havo' as const,
      year,
      known,
      masked,
      sites: 1,
    });
    const exams = examCounts(
      [
        exam('GM0001', 2018, 50, 0),
        exam('GM0001', 2019, 30, 2),
        exam('GM0002', 2018, 10, 0),
        exam('GM0002', 2019, 10, 0),
      ],
      ['GM0001', 'GM0002'],
      ['havo'],
      null,
    );
    const question = { sector: 'vo', soorten: ['havo'], measure: 'leerlingen', base: 2018, counted: 'examen', classes: 'kwantielen', thresholds: null, sets: [] } as const; // prettier-ignore
    const answer = {
      question: { ...question, soorten: ['havo' as const], sets: [] },
      counts: exams,
      projection: null,
      other: null,
      whole: null,
      matrix: measureMatrix(exams, MEASURES.leerlingen, 2018),
      bounds: null,
      breaks: [],
      userFiles: [],
    };
    const { rows } = rankingRows(answer, new Map(), 2019);
    const topic = { measure: 'leerlingen', base: 2018, year: 2019, kind: null, isOneCount: false, ...NO_EXTRAS } as const; // prettier-ignore
    const table = copiedTable(rankingColumns(topic, nl), rows);
    // The base year is not masked: it has no columns for bounds.
    expect(table.head).toEqual([
      'Plaats',
      'gemeentecode',
      'Gemeente',
      'leerlingen 2018',
      'leerlingen 2019',
      'leerlingen 2019, ten minste',
      'leerlingen 2019, ten hoogste',
      'verandering in %',
      'verandering in %, ten minste',
      'verandering in %, ten hoogste',
      'opmerking',
    ]);
    expect(rows.map(({ code }) => code)).toEqual(['GM0001', 'GM0002']);
    expect(table.rows.map((row) => row.slice(4, 7))).toEqual([
      [35, 32, 38],
      [10, null, null],
    ]);
    expect(table.rows[0]!.slice(7, 10)).toEqual([-30.7, -36, -24]);
  });
  it('has a figure in each cell, the country first, and the year says what kind it is', () => {
    const { head, rows } = cellsOf('verandering');
    expect(head).toEqual([
      'Plaats',
      'gemeentecode',
      'Gemeente',
      'leerlingen 2015',
      'leerlingen 2016 (voorlopig)',
      'verandering in %',
      'opmerking',
    ]);
    expect(rows[0]!.slice(1, 3)).toEqual(['NL', 'Nederland']);
    expect(rows[1]).toEqual([1, 'GM0001', 'GM0001', 1000, 900, -10, '']);
  });
  it('leaves a masked figure empty and says so, and says what is incomplete', () => {
    const { rows } = cellsOf('verandering');
    expect(rows[2]!.slice(3)).toEqual([null, 40, null, '2015: 2 × <5; 2016: + 1 × <5']);
    expect(rows[3]!.at(-1)).toBe('2016: onvolledig');
  });
  it('has a column for a measure that is not among the others', () => {
    const { head, rows } = cellsOf('schoolgrootte', en);
    expect(head.at(-2)).toBe(en.measures.schoolgrootte.name);
    expect(rows[1]!.at(-2)).toBe(900);
  });
});
