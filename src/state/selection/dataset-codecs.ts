import { COUNTRY, readLooseAreaCode } from '../../areas/codes.ts';
import { FORMATS } from '../../exports/formats.ts';
import {
  anyOf,
  DESCENDING,
  initialChoices,
  oneOf,
  readList,
  someOf,
  type Choices,
  type Codec,
  type Unused,
} from './codec.ts';
import {
  ALL,
  ATTRIBUTES,
  DATASET_LINES,
  EXTRA_MEASURES,
  FIGURES,
  FORMS,
  INTERVALS,
  LEVELS,
  SOORT_ROWS,
  UNITS,
} from './dataset-options.ts';

/** The separator between area codes in the query string; not a dot, because the code of a region has a dot. */
const NEXT_AREA = '_';
const ZIPPED = 'zip';
const LOOSE = 'los';

/** Returns the codec unchanged, so that an entry of `DATASET_CODECS` gets its exact type. */
const choice = <const T>(codec: Codec<T>): Codec<T> => codec;

/**
 * The codecs of the choices of the data set, in the order in which the URL has them. A data set depends on other choices of the
 * selection too, such as sector, soorten, base year and scenarios.
 */
export const DATASET_CODECS = {
  unit: choice({ key: 'rijen', initial: () => 'gebieden', ...oneOf(UNITS) }),
  levels: choice({ key: 'niveau', initial: () => ['gemeente'], ...someOf(LEVELS) }),
  /**
   * The areas to which the rows are limited: codes of gemeenten and regions (`GM0197`, `corop.09`, `eigen.0`), or `ALL` alone for
   * no limit. An empty list stands for the gemeenten and the region that are chosen on the page, or for no limit if there are
   * none.
   */
  within: choice<readonly string[]>({
    key: 'gebieden',
    initial: () => [],
    write: (codes) => codes.join(NEXT_AREA),
    read: (text, _scope, unused) => readAreas(text, unused),
  }),
  /** The first and the last year of the data set; null for all years. */
  span: choice<readonly [number, number] | null>({
    key: 'jaren',
    initial: () => null,
    write: (span) => span?.join('-') ?? '',
    read: readSpan,
  }),
  figures: choice({ key: 'cijfers', initial: () => FIGURES, ...someOf(FIGURES) }),
  intervals: choice({ key: 'interval', initial: () => INTERVALS, ...anyOf(INTERVALS) }),
  measures: choice({ key: 'maten', initial: () => [], ...anyOf(EXTRA_MEASURES) }),
  lines: choice({ key: 'erbij', initial: () => [], ...anyOf(DATASET_LINES) }),
  /**
   * The code of the only area that has the lines `eerder` and `methoden` (projections from earlier origins and by other methods);
   * null gives these lines to every area.
   */
  linesOf: choice<string | null>({
    key: 'erbijvan',
    initial: () => null,
    write: (code) => code ?? '',
    read: readLooseAreaCode,
  }),
  soortRows: choice({ key: 'optelling', initial: () => 'apart', ...oneOf(SOORT_ROWS) }),
  attributes: choice({
    key: 'kenmerken',
    initial: () => ['code', 'naam'],
    ...someOf(ATTRIBUTES),
  }),
  form: choice({ key: 'vorm', initial: () => 'lang', ...oneOf(FORMS) }),
  /** The column by which the rows are sorted, and the direction; null sorts by area, soort and year. */
  order: choice<{ readonly column: string; readonly descending: boolean } | null>({
    key: 'volgorde',
    initial: () => null,
    write: (order) => (order ? `${order.descending ? DESCENDING : ''}${order.column}` : ''),
    read: readOrder,
  }),
  /** The file format of the download, such as `csv`. */
  format: choice({ key: 'bestand', initial: () => 'csv', ...oneOf(FORMATS) }),
  /** Whether the download is a zip file that holds the file with its data package, explanation and citation. */
  zipped: choice<boolean>({
    key: 'pakket',
    initial: () => true,
    write: (zipped) => (zipped ? ZIPPED : LOOSE),
    read: (text) => ({ [ZIPPED]: true, [LOOSE]: false })[text.toLowerCase()] ?? null,
  }),
};

/** The type of an object with the values of all choices in `DATASET_CODECS`, under the name of each choice. */
export type DatasetChoice = Choices<typeof DATASET_CODECS>;

export const DEFAULT_DATASET: DatasetChoice = initialChoices(DATASET_CODECS, {
  sector: 'po',
  counted: 'school',
});

function readAreas(text: string, unused: Unused): string[] {
  const codeOf = (part: string) => {
    if (part.toLowerCase() === ALL) return ALL;
    const code = readLooseAreaCode(part);
    return code === COUNTRY ? null : code;
  };
  const codes = readList(text, NEXT_AREA, codeOf, unused);
  return codes.includes(ALL) ? [ALL] : codes;
}

function readSpan(text: string): [number, number] | null {
  const [, first, last] = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(text) ?? [];
  if (first === undefined || last === undefined || first > last) return null;
  return [Number(first), Number(last)];
}

function readOrder(text: string): { column: string; descending: boolean } | null {
  const [, sign, column] = /^(-?)([a-z][a-z0-9_]*)$/.exec(text.toLowerCase()) ?? [];
  return column === undefined ? null : { column, descending: sign === DESCENDING };
}
