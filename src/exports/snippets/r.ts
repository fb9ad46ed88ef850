import type { FieldType } from '../table.ts';
import type { Loading } from './loading.ts';

const CLASSES: Record<FieldType, string> = {
  string: 'character',
  integer: 'integer',
  year: 'integer',
  number: 'numeric',
  boolean: 'logical',
};
/** The readxl type of a column, by its type in the table; readxl has one type for all numbers. */
const EXCEL_TYPES: Record<FieldType, string> = {
  string: 'text',
  integer: 'numeric',
  year: 'numeric',
  number: 'numeric',
  boolean: 'logical',
};

/** For each format, a function that returns the R call that reads the file. */
const READERS: Record<Loading['format'], (loading: Loading) => string> = {
  csv: (loading) => csv(loading, 'read.csv', 'encoding = "UTF-8"'),
  'csv-nl': (loading) => csv(loading, 'read.csv2', 'fileEncoding = "UTF-8-BOM"'),
  json: ({ file }) => `jsonlite::fromJSON(${text(file)})`,
  xlsx: ({ file, sheet, columns }) =>
    call('readxl::read_excel', [
      text(file),
      `sheet = ${text(sheet)}`,
      `col_types = ${vector(columns.map(({ type }) => text(EXCEL_TYPES[type])))}`,
    ]),
  arrow: ({ file }) => `arrow::read_ipc_file(${text(file)})`,
  parquet: ({ file }) => `arrow::read_parquet(${text(file)})`,
};
const PACKAGES: Partial<Record<Loading['format'], string>> = {
  json: 'jsonlite',
  xlsx: 'readxl',
  arrow: 'arrow',
  parquet: 'arrow',
};

/** Returns R that loads a download as a data frame. */
export function rSnippet(loading: Loading): string {
  const { words, format, table } = loading;
  const needed = PACKAGES[format];
  const head = needed ? `${words.needs(needed)} install.packages("${needed}")` : words.alone;
  return `# R. ${head}\n${words.folder('# ')}${table} <- ${READERS[format](loading)}\n`;
}

function csv({ file, columns }: Loading, name: string, encoding: string): string {
  const classes = columns.map((one) => `${text(one.name)} = ${text(CLASSES[one.type])}`);
  return call(name, [
    text(file),
    encoding,
    'check.names = FALSE',
    'na.strings = ""',
    `colClasses = ${vector(classes)}`,
  ]);
}

function call(name: string, args: readonly string[]): string {
  return `${name}(\n  ${args.join(',\n  ')}\n)`;
}

function vector(items: readonly string[]): string {
  return `c(\n    ${items.join(',\n    ')}\n  )`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
