import { parseAreaCode } from '../../areas/codes.ts';
import { FORMATS } from '../../exports/formats.ts';
import {
  anyOf,
  DESCENDING,
  initialChoices,
  oneOf,
  someOf,
  type Choices,
  type Codec,
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
} from './dataset-options.ts';

/** The separator between area codes; not a dot, because the code of a region has a dot. */
const NEXT_AREA = '_';
const ZIPPED = 'zip';
const LOOSE = 'los';

/** Returns the codec unchanged, so that an entry of `DATASET_CODECS` gets its exact type. */
const choice = <const T>(codec: Codec<T>): Codec<T> => codec;

/**
 * The codecs of the choices of the data set, in the order in which the URL has them. A data set also depends on the selection:
 * sector, soorten, base year and scenarios.
 */
export const DATASET_CODECS = {
  levels: choice({ key: 'niveau', initial: () => ['gemeente'], ...someOf(LEVELS) }),
  /**
   * The areas of the rows: codes of gemeenten and regions (`GM0197`, `corop.09`, `eigen.0`), or `ALL`. Empty stands for the areas
   * selected on the page, or for all areas if none is selected.
   */
  within: choice<readonly string[]>({
    key: 'gebieden',
    initial: () => [],
    write: (codes) => codes.join(NEXT_AREA),
    read: readAreas,
  }),
  /** First and last year of the data set; null is every year. */
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
  /** The only area that gets projections from earlier origins and by other methods; null is every area. */
  linesOf: choice<string | null>({
    key: 'erbijvan',
    initial: () => null,
    write: (code) => code ?? '',
    read: (text) => (parseAreaCode(text) ? text : null),
  }),
  soortRows: choice({ key: 'optelling', initial: () => 'apart', ...oneOf(SOORT_ROWS) }),
  attributes: choice({
    key: 'kenmerken',
    initial: () => ['code', 'naam'],
    ...someOf(ATTRIBUTES),
  }),
  form: choice({ key: 'vorm', initial: () => 'lang', ...oneOf(FORMS) }),
  /** The column by which rows are sorted; null sorts by area, soort and year. */
  order: choice<{ readonly column: string; readonly descending: boolean } | null>({
    key: 'volgorde',
    initial: () => null,
    write: (order) => (order ? `${order.descending ? DESCENDING : ''}${order.column}` : ''),
    read: readOrder,
  }),
  /** The format of the downloaded file. */
  format: choice({ key: 'bestand', initial: () => 'csv', ...oneOf(FORMATS) }),
  /** Whether the file is downloaded in a zip with its data package, explanation and citation. */
  zipped: choice<boolean>({
    key: 'pakket',
    initial: () => true,
    write: (zipped) => (zipped ? ZIPPED : LOOSE),
    read: (text) => (text === LOOSE ? false : null),
  }),
};

/** The values of all choices in `DATASET_CODECS`, by name. */
export type DatasetChoice = Choices<typeof DATASET_CODECS>;

export const DEFAULT_DATASET: DatasetChoice = initialChoices(DATASET_CODECS, 'po');

function readAreas(text: string): string[] {
  const codes = [
    ...new Set(text.split(NEXT_AREA).filter((code) => code === ALL || isGemeenteOrRegion(code))),
  ];
  return codes.includes(ALL) ? [ALL] : codes;
}

function isGemeenteOrRegion(code: string): boolean {
  const area = parseAreaCode(code);
  return area !== null && area.kind !== 'country';
}

function readSpan(text: string): [number, number] | null {
  const [, first, last] = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(text) ?? [];
  if (first === undefined || last === undefined || first > last) return null;
  return [Number(first), Number(last)];
}

function readOrder(text: string): { column: string; descending: boolean } | null {
  const [, sign, column] = /^(-?)([a-z][a-z0-9_]*)$/.exec(text) ?? [];
  return column === undefined ? null : { column, descending: sign === DESCENDING };
}
