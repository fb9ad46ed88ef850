import type { FieldType } from '../table.ts';
import type { Loading } from './loading.ts';

const TYPES: Record<FieldType, string> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  year: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};
const CSV = [`header = true`, `quote = '"'`, `escape = '"'`, `nullstr = ''`];

const READERS: Record<Loading['format'], (loading: Loading) => string> = {
  csv: (loading) => read('csv', loading, [`delim = ','`, ...CSV, columnsOf(loading)]),
  'csv-nl': (loading) =>
    read('csv', loading, [`delim = ';'`, `decimal_separator = ','`, ...CSV, columnsOf(loading)]),
  json: (loading) => read('json', loading, [`format = 'array'`, columnsOf(loading)]),
  xlsx: (loading) => read('xlsx', loading, [`sheet = ${text(loading.sheet)}`]),
  arrow: (loading) => read('arrow', loading, []),
  parquet: (loading) => read('parquet', loading, []),
};
/** The SQL that installs and loads the extension that DuckDB needs to read a format; other formats need no extension. */
const EXTENSIONS: Partial<Record<Loading['format'], string>> = {
  xlsx: 'INSTALL excel;\nLOAD excel;\n',
  arrow: 'INSTALL nanoarrow FROM community;\nLOAD nanoarrow;\n',
};

/** Returns SQL that loads a download as a table of DuckDB. */
export function duckdbSnippet(loading: Loading): string {
  const { words, format, table } = loading;
  const head = `-- DuckDB. ${EXTENSIONS[format] ? words.extension : words.alone}\n`;
  const code = `CREATE TABLE ${table} AS\nSELECT * FROM ${READERS[format](loading)};\n`;
  return head + words.folder('-- ') + (EXTENSIONS[format] ?? '') + code;
}

function read(kind: string, { file }: Loading, args: readonly string[]): string {
  const all = [text(file), ...args];
  if (all.length === 1) return `read_${kind}(${text(file)})`;
  return `read_${kind}(\n  ${all.join(',\n  ')}\n)`;
}

function columnsOf({ columns }: Loading): string {
  const pairs = columns.map(({ name, type }) => `    ${text(name)}: '${TYPES[type]}'`);
  return `columns = {\n${pairs.join(',\n')}\n  }`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
