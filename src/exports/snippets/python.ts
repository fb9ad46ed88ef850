import type { FieldType } from '../table.ts';
import type { Loading } from './loading.ts';

/** The pandas type of a column, by its type in the table: each can hold a missing value. */
const TYPES: Record<FieldType, string> = {
  string: 'string',
  integer: 'Int64',
  year: 'Int64',
  number: 'float64',
  boolean: 'boolean',
};
/**
 * The option of pandas that keeps whole numbers whole: without it, a column of whole numbers with a missing value gets decimals.
 */
const NULLABLE = 'dtype_backend="numpy_nullable"';
const EMPTY_IS_MISSING = ['keep_default_na=False', 'na_values=[""]'];

const READERS: Record<Loading['format'], (loading: Loading) => string> = {
  csv: (loading) => read('csv', loading, [`dtype=${typesOf(loading)}`, ...EMPTY_IS_MISSING]),
  'csv-nl': (loading) =>
    read('csv', loading, [
      'sep=";"',
      'decimal=","',
      'encoding="utf-8-sig"',
      `dtype=${typesOf(loading)}`,
      ...EMPTY_IS_MISSING,
    ]),
  json: (loading) => read('json', loading, [`dtype=${typesOf(loading)}`, 'convert_dates=False']),
  // Boolean columns of a workbook get their type after reading, because their values are not among the words that pandas converts
  // while it reads.
  xlsx: (loading) =>
    read('excel', loading, [
      `sheet_name=${text(loading.sheet)}`,
      `dtype=${typesOf(loading, (type) => type !== 'boolean')}`,
      ...EMPTY_IS_MISSING,
    ]) + `.astype(${typesOf(loading, (type) => type === 'boolean')})`,
  arrow: (loading) => read('feather', loading, [NULLABLE]),
  parquet: (loading) => read('parquet', loading, [NULLABLE]),
};
const PACKAGES: Partial<Record<Loading['format'], string>> = {
  xlsx: 'openpyxl',
  arrow: 'pyarrow',
  parquet: 'pyarrow',
};

/** Returns Python that loads a download as a pandas data frame. */
export function pythonSnippet(loading: Loading): string {
  const { words, format, table } = loading;
  const needed = ['pandas', PACKAGES[format]].filter((name) => name !== undefined).join(' ');
  const head = `# Python. ${words.needs(needed)} pip install ${needed}\n`;
  const code = `import pandas as pd\n\n${table} = ${READERS[format](loading)}\n`;
  return head + words.folder('# ') + code;
}

function read(kind: string, { file }: Loading, args: readonly string[]): string {
  const all = [text(file), ...args];
  if (all.length === 1) return `pd.read_${kind}(${text(file)})`;
  return `pd.read_${kind}(\n${all.map((arg) => `    ${arg},\n`).join('')})`;
}

/**
 * Returns a Python dictionary, as code, of the pandas type of each column: of all columns, or of those with a type for which
 * `wanted` is true.
 */
function typesOf({ columns }: Loading, wanted: (type: FieldType) => boolean = () => true): string {
  const pairs = columns
    .filter(({ type }) => wanted(type))
    .map(({ name, type }) => `        ${text(name)}: ${text(TYPES[type])},\n`);
  return `{\n${pairs.join('')}    }`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
