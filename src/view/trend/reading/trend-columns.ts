import type { PastedTable } from '../../../exports/clipboard.ts';
import type { Cell } from '../../../exports/table.ts';
import type { Words } from '../../../text/words.ts';
import { rounded } from '../../page/table-cells.ts';
import { pupilsIn, type ExtraLine } from '../series/extra-lines.ts';
import type { Point } from '../series/points.ts';
import { countWords, statusWords } from './readout.ts';
import type { Series, Trend } from '../series/series.ts';

/** The language, scale and functions with which the table of the chart is written for the clipboard. */
export interface Writing {
  words: Words;
  scale: 'aantal' | 'index';
  nameOf: (code: string) => string;
  /** Returns the word "provisional" or "projected" for a year of that kind; null for an ordinary counted year. */
  kindOf: (year: number) => string | null;
}

/** A column of the table for the clipboard: the header, and the function that returns the cell for a year. */
interface Column {
  head: string;
  cell: (year: number) => Cell;
}

/**
 * Returns the table of the chart for the clipboard: a row per year, the last year first, with one figure per cell. Each area
 * has a column for the figure and, if needed, columns for the bounds of intervals and a remark. Each extra line has one
 * column.
 */
export function trendCells(
  trend: Trend,
  lines: readonly ExtraLine[],
  writing: Writing,
): Pick<PastedTable, 'head' | 'rows'> {
  const { words, nameOf, kindOf } = writing;
  const years = (trend.series[0]?.points ?? []).map(({ year }) => year).reverse();
  const columns: Column[] = [
    { head: words.trend.columns.year, cell: (year) => year },
    { head: words.exporting.table.kind, cell: (year) => kindOf(year) ?? words.status.observed },
    ...trend.series.flatMap((series) => seriesColumns(series, writing)),
    ...lines.map((line) => ({
      head: words.trend.lines.of(nameOf(line.code), line.name),
      cell: (year: number) => onScale(pupilsIn(line, year), factorFor(trend, line.code, writing)),
    })),
  ];
  return {
    head: columns.map(({ head }) => head),
    rows: years.map((year) => columns.map(({ cell }) => cell(year))),
  };
}

function seriesColumns(series: Series, { words, scale, nameOf }: Writing): Column[] {
  const name = nameOf(series.code);
  const { table } = words.exporting;
  const unit = scale === 'index' ? words.trend.columns.index : words.trend.columns.pupils;
  const column = (head: string, of: (point: Point) => Cell): Column => ({
    head: `${name}, ${head}`,
    cell(year) {
      const point = series.points.find((one) => one.year === year);
      return point ? of(point) : null;
    },
  });
  const factor = scale === 'index' ? series.factor : 1;
  const bound = (key: keyof NonNullable<Point['band']>) => (point: Point) =>
    point.band && onScale(point.band[key], factor);
  const figure = (point: Point): Cell => {
    if (point.state === 'missing' || point.state === 'masked') return null;
    return scale === 'index' ? rounded(point.index, 1) : rounded(point.pupils, 0);
  };
  const columns = [
    column(unit, figure),
    ...(series.points.some(({ band }) => band !== null)
      ? [
          column(table.lowest(80), bound('low80')),
          column(table.highest(80), bound('high80')),
          column(table.lowest(95), bound('low95')),
          column(table.highest(95), bound('high95')),
        ]
      : []),
  ];
  const remark = (point: Point) =>
    [statusWords(point, words), point.masked > 0 ? countWords(point, words) : '']
      .filter(Boolean)
      .join(': ');
  return series.points.some((point) => remark(point) !== '')
    ? [...columns, column(table.remark, remark)]
    : columns;
}

const factorFor = (trend: Trend, code: string, { scale }: Writing) =>
  scale === 'index' ? (trend.series.find((one) => one.code === code)?.factor ?? NaN) : 1;

/** Returns `pupils` × `factor` as a cell: with the factor 1 a whole number of pupils, otherwise an index with one decimal. */
const onScale = (pupils: number, factor: number): Cell =>
  factor === 1 ? rounded(pupils, 0) : rounded(pupils * factor, 1);
