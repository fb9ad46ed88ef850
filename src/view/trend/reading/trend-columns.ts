import type { Cell } from '../../../exports/table.ts';
import type { Words } from '../../../text/words.ts';
import type { CellText, Column } from '../../kit/columns.ts';
import { rounded, yearCell } from '../../page/table-cells.ts';
import { boundsIn, pupilsIn, type ExtraLine } from '../series/extra-lines.ts';
import type { Point } from '../series/points.ts';
import type { Series, Trend } from '../series/series.ts';
import { bandWords, countWords, statusWords } from './readout.ts';

/** The functions and settings to write the figures of the trend chart as a table. */
export interface Writing {
  words: Words;
  scale: 'aantal' | 'index';
  nameOf: (code: string) => string;
  /** Returns the kind of a year (provisional or projected) in words; null for an ordinary counted year. */
  kindOf: (year: number) => string | null;
}

/** Returns the years of the trend chart, which are the rows of its table, the newest first. */
export const yearsOf = (trend: Trend): number[] =>
  (trend.series[0]?.points ?? []).map(({ year }) => year).reverse();

/**
 * Returns the columns of the table of the trend chart: the year, then each area with its intervals, then each extra line. The
 * rows are years.
 */
export function trendColumns(
  trend: Trend,
  lines: readonly ExtraLine[],
  writing: Writing,
): Column<number>[] {
  const { words, kindOf } = writing;
  return [
    {
      key: 'year',
      shown: {
        head: words.trend.columns.year,
        cell: (year) => ({ text: words.year(year), note: kindOf(year) ?? '' }),
      },
      copied: [
        { head: words.trend.columns.year, cell: (year) => yearCell(year, words) },
        { head: words.exporting.table.kind, cell: (year) => kindOf(year) ?? words.status.observed },
      ],
    },
    ...trend.series.map((series) => seriesColumn(series, writing)),
    ...lines.map((line) => lineColumn(line, factorFor(trend, line.code, writing), writing)),
  ];
}

function seriesColumn(series: Series, writing: Writing): Column<number> {
  const name = writing.nameOf(series.code);
  const points = new Map(series.points.map((point) => [point.year, point]));
  return {
    key: series.code,
    shown: {
      head: name,
      cell(year) {
        const point = points.get(year);
        return point ? pointText(point, series, writing) : { text: '', note: '' };
      },
    },
    copied: pointCells(series, writing).map(({ head, of, isOptional = false }) => ({
      head: `${name}, ${head}`,
      cell(year: number) {
        const point = points.get(year);
        return point ? of(point) : null;
      },
      isOptional,
    })),
  };
}

function lineColumn(line: ExtraLine, factor: number, writing: Writing): Column<number> {
  const { words, scale, nameOf } = writing;
  const head = words.trend.lines.of(nameOf(line.code), line.name);
  const { count, decimal } = words.numbers;
  return {
    key: line.key,
    shown: {
      head,
      cell(year) {
        const value = pupilsIn(line, year) * factor;
        const write = scale === 'index' ? decimal : count;
        const bounds = boundsIn(line, year);
        return {
          text: Number.isFinite(value) ? write(value) : '',
          note: bounds ? words.trend.interval(bounds.low * factor, bounds.high * factor) : '',
        };
      },
    },
    copied: [
      { head, cell: (year) => onScale(pupilsIn(line, year), factor) },
      ...(['low', 'high'] as const).map((side) => ({
        head: `${head}, ${words.userFigures.bounds[side]}`,
        cell(year: number) {
          const bounds = boundsIn(line, year);
          return bounds && onScale(bounds[side], factor);
        },
        isOptional: true,
      })),
    ],
  };
}

/**
 * Returns the figure of an area in one year as text, on the scale of the chart, with the bounds of its intervals as the note. Where
 * there is no figure, the text is its status in words, or else a dash.
 */
function pointText(point: Point, { factor }: Series, { words, scale }: Writing): CellText {
  const status = statusWords(point, words);
  const figure = scale === 'aantal' ? countWords(point, words) : indexWords(point, words);
  return {
    text: [status, figure].filter(Boolean).join(' ') || (scale === 'index' ? '–' : ''),
    note: point.band ? boundsText(point.band, words, scale === 'index' ? factor : 1) : '',
  };
}

const indexWords = ({ index }: Point, { numbers }: Words): string =>
  Number.isNaN(index) ? '' : numbers.decimal(index);

function boundsText(band: NonNullable<Point['band']>, words: Words, factor: number): string {
  const { p80, p95 } = bandWords(band, words, factor);
  const { share } = words.trend;
  return `${share(80)}: ${p80}; ${share(95)}: ${p95}`;
}

/** Returns the cells to copy for an area: the figure, the bounds of its intervals where it is projected, and a remark where one is needed. */
function pointCells(
  series: Series,
  { words, scale }: Writing,
): { head: string; of: (point: Point) => Cell; isOptional?: boolean }[] {
  const { table } = words.exporting;
  const { index, pupils } = words.trend.columns;
  const factor = scale === 'index' ? series.factor : 1;
  const bound = (key: keyof NonNullable<Point['band']>) => (point: Point) =>
    point.band && onScale(point.band[key], factor);
  const figure = (point: Point): Cell => {
    if (point.state === 'missing' || point.state === 'masked') return null;
    return scale === 'index' ? rounded(point.index, 1) : rounded(point.pupils, 0);
  };
  const bounds = [
    { head: table.lowest(80), of: bound('low80') },
    { head: table.highest(80), of: bound('high80') },
    { head: table.lowest(95), of: bound('low95') },
    { head: table.highest(95), of: bound('high95') },
  ];
  const possible = (key: 'low' | 'high') => (point: Point) =>
    point.bounds && onScale(point.bounds[key], factor);
  const remark = (point: Point) =>
    [statusWords(point, words), point.masked > 0 ? countWords(point, words) : '']
      .filter(Boolean)
      .join(': ');
  return [
    { head: scale === 'index' ? index : pupils, of: figure },
    { head: table.least, of: possible('low'), isOptional: true },
    { head: table.most, of: possible('high'), isOptional: true },
    ...(series.points.some(({ band }) => band !== null) ? bounds : []),
    ...(series.points.some((point) => remark(point) !== '')
      ? [{ head: table.remark, of: remark }]
      : []),
  ];
}

const factorFor = (trend: Trend, code: string, { scale }: Writing) =>
  scale === 'index' ? (trend.series.find((one) => one.code === code)?.factor ?? NaN) : 1;

/** Returns pupils on the scale of the chart as a cell to copy: counts as whole numbers, an index with one decimal. */
const onScale = (pupils: number, factor: number): Cell =>
  factor === 1 ? rounded(pupils, 0) : rounded(pupils * factor, 1);
