import { shownDigits } from '../../../measures/as-shown.ts';
import { MEASURES, type MeasureId } from '../../../measures/catalog.ts';
import type { Measure } from '../../../measures/measure.ts';
import type { Words } from '../../../text/words.ts';
import type { Column } from '../../kit/columns.ts';
import { rounded, yearCell } from '../../page/table-cells.ts';
import { writeValue } from '../../page/write-value.ts';
import type { Naming } from '../layout/endings.ts';
import type { Point } from '../series/points.ts';
import type { Series, Trend } from '../series/series.ts';
import type { Writing } from './trend-columns.ts';

/** Returns the function that writes values of a measure on the page: "23", "12,5 %", "0,8 km"; NaN as a dash. */
export const valueWriter = (words: Words, id: MeasureId) => (value: number) =>
  Number.isNaN(value) ? '–' : writeValue(words, id, value);

/** Returns the functions that write the names and values of the chart of a measure. */
export function measureNaming(
  words: Words,
  id: MeasureId,
  trend: Trend,
  nameOf: (code: string) => string,
): Naming {
  const write = valueWriter(words, id);
  const newest = trend.series[0]?.points.at(-1)?.year;
  const { unit }: Measure = MEASURES[id];
  return {
    name: ({ code }) => nameOf(code),
    end({ place }, point) {
      if (place === null && trend.anchor !== null) return words.trend.rescaled;
      const value = write(point.pupils);
      return point.year === newest ? value : `${value} (${words.year(point.year)})`;
    },
    zone: () => ({ projected: '', far: '' }),
    year: words.year,
    tick: (value) => (unit === 'procent' ? words.numbers.shortPercent(value) : words.numbers.short(value)), // prettier-ignore
  };
}

/** Returns what screen readers announce about the areas of the chart of a measure in one year. */
export function spokenMeasure(
  { series }: Trend,
  year: number,
  words: Words,
  id: MeasureId,
  nameOf: (code: string) => string,
): string {
  const write = valueWriter(words, id);
  return series
    .flatMap(({ code, points }) => {
      const point = points.find((one) => one.year === year);
      return point ? [`${nameOf(code)}: ${pointText(point, words, write)}`] : [];
    })
    .join('. ');
}

/** Returns the columns of the table of the chart of a measure: the year, then each area. The rows are years. */
export function measureColumns(
  trend: Trend,
  id: MeasureId,
  { words, nameOf, kindOf }: Omit<Writing, 'scale'>,
): Column<number>[] {
  const write = valueWriter(words, id);
  const { year: head } = words.trend.columns;
  const measure = words.measures[id].name;
  const columnOf = ({ code, points }: Series): Column<number> => {
    const at = (year: number) => points.find((one) => one.year === year);
    return {
      key: code,
      shown: {
        head: nameOf(code),
        cell(year) {
          const point = at(year);
          return { text: point ? pointText(point, words, write) : '', note: '' };
        },
      },
      copied: [
        {
          head: `${nameOf(code)}, ${measure}`,
          cell(year) {
            const value = at(year)?.pupils ?? NaN;
            return rounded(value, shownDigits(MEASURES[id], value));
          },
        },
      ],
    };
  };
  return [
    {
      key: 'year',
      shown: { head, cell: (year) => ({ text: words.year(year), note: kindOf(year) ?? '' }) },
      copied: [
        { head, cell: (year) => yearCell(year, words) },
        { head: words.exporting.table.kind, cell: (year) => kindOf(year) ?? words.status.observed },
      ],
    },
    ...trend.series.map(columnOf),
  ];
}

/** Returns the value of a point as text, or why there is none. */
function pointText(
  { state, pupils }: Point,
  words: Words,
  write: (value: number) => string,
): string {
  if (!Number.isNaN(pupils)) return write(pupils);
  return state === 'observed' || state === 'projected' ? '–' : words.status[state];
}
