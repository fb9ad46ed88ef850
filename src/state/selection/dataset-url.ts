import { FORMATS } from '../../exports/formats.ts';
import { DIVISIONS } from '../../areas/divisions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import {
  ALL,
  ATTRIBUTES,
  DATASET_LINES,
  DEFAULT_DATASET,
  EXTRA_MEASURES,
  FIGURES,
  FORMS,
  INTERVALS,
  LEVELS,
  SOORT_ROWS,
  type DatasetChoice,
} from './dataset-choice.ts';

/** How a choice is written in the query string, and read: null where nothing in it is understood. */
interface Codec<T> {
  key: string;
  write(value: T): string;
  read(text: string): T | null;
}

const LIST = '.';
/** Between areas: regions have a dot of their own. */
const NEXT_AREA = '_';
const NONE = 'geen';
const LOOSE = 'los';
const DESCENDING = '-';

const CODECS: { [K in keyof DatasetChoice]: Codec<DatasetChoice[K]> } = {
  levels: some('niveau', LEVELS),
  within: {
    key: 'gebieden',
    write: (codes) => codes.join(NEXT_AREA),
    read: within,
  },
  span: {
    key: 'jaren',
    write: (span) => span?.join('-') ?? '',
    read: span,
  },
  figures: some('cijfers', FIGURES),
  intervals: someOrNone('interval', INTERVALS),
  measures: someOrNone('maten', EXTRA_MEASURES),
  lines: someOrNone('erbij', DATASET_LINES),
  linesOf: {
    key: 'erbijvan',
    write: (code) => code ?? '',
    read: (text) => (text !== ALL && (isArea(text) || text === COUNTRY) ? text : null),
  },
  soortRows: one('optelling', SOORT_ROWS),
  attributes: some('kenmerken', ATTRIBUTES),
  form: one('vorm', FORMS),
  order: {
    key: 'volgorde',
    write: (order) => (order ? `${order.descending ? DESCENDING : ''}${order.column}` : ''),
    read(text) {
      const [, sign, column] = /^(-?)([a-z][a-z0-9_]*)$/.exec(text) ?? [];
      return column === undefined ? null : { column, descending: sign === DESCENDING };
    },
  },
  format: one('bestand', FORMATS),
  zipped: {
    key: 'pakket',
    write: (zipped) => (zipped ? 'zip' : LOOSE),
    read: (text) => (text === LOOSE ? false : null),
  },
};

/** The data set that a query string asks for. */
export function parseDataset(given: URLSearchParams): DatasetChoice {
  const read = <K extends keyof DatasetChoice>(name: K): DatasetChoice[K] => {
    const { key, read } = CODECS[name];
    const text = given.get(key);
    return (text === null ? null : read(text)) ?? DEFAULT_DATASET[name];
  };
  const names = Object.keys(CODECS) as (keyof DatasetChoice)[];
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as DatasetChoice;
}

/** The pairs of the query string for what differs from the default. */
export function datasetPairs(choice: DatasetChoice): [key: string, value: string][] {
  const pair = <K extends keyof DatasetChoice>(name: K): [string, string][] => {
    const { key, write } = CODECS[name];
    const value = write(choice[name]);
    return value === write(DEFAULT_DATASET[name]) ? [] : [[key, value]];
  };
  return (Object.keys(CODECS) as (keyof DatasetChoice)[]).flatMap(pair);
}

function one<T extends string>(key: string, allowed: readonly T[]): Codec<T> {
  return {
    key,
    write: (value) => value,
    read: (text) => allowed.find((one) => one === text) ?? null,
  };
}

/** At least one of `allowed`, in their order. */
function some<T extends string>(key: string, allowed: readonly T[]): Codec<readonly T[]> {
  return {
    key,
    write: (values) => values.join(LIST),
    read(text) {
      const asked = text.split(LIST);
      const known = allowed.filter((one) => asked.includes(one));
      return known.length === 0 ? null : known;
    },
  };
}

function someOrNone<T extends string>(key: string, allowed: readonly T[]): Codec<readonly T[]> {
  const { read } = some(key, allowed);
  return {
    key,
    write: (values) => (values.length === 0 ? NONE : values.join(LIST)),
    read: (text) => (text === NONE ? [] : read(text)),
  };
}

function within(text: string): string[] {
  const codes = [...new Set(text.split(NEXT_AREA).filter(isArea))];
  return codes.includes(ALL) ? [ALL] : codes;
}

function isArea(code: string): boolean {
  if (code === ALL || /^(?:GM\d{4}|eigen\.\d)$/.test(code)) return true;
  return DIVISIONS.some((division) => code.startsWith(`${division}.`) && code !== `${division}.`);
}

function span(text: string): [number, number] | null {
  const [, first, last] = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(text) ?? [];
  if (first === undefined || last === undefined || first > last) return null;
  return [Number(first), Number(last)];
}
