import type { FieldType } from '../table.ts';
import type { Loading } from './loading.ts';

const IMPORT = (names: string, from = 'arquero') => `import { ${names} } from '${from}';\n`;

const READERS: Record<Loading['format'], (loading: Loading) => string> = {
  csv: (loading) => csv(loading, [], 'Number'),
  'csv-nl': (loading) =>
    csv(loading, [`delimiter: ';'`], `(text) => Number(text.replace(',', '.'))`),
  json: ({ file, table }) =>
    IMPORT('loadJSON') + `\nconst ${table} = await loadJSON(${text(file)}, { autoType: false });\n`,
  xlsx: ({ file, sheet, table }) =>
    IMPORT('table') +
    IMPORT('readSheet', 'read-excel-file/node') +
    `\nconst [names, ...rows] = await readSheet(${text(file)}, ${text(sheet)});\n` +
    'const columns = names.map((name, i) => [name, rows.map((row) => row[i])]);\n' +
    `const ${table} = table(new Map(columns), names);\n`,
  arrow: ({ file, table }) =>
    IMPORT('loadArrow') + `\nconst ${table} = await loadArrow(${text(file)});\n`,
  parquet: ({ file, table }) =>
    IMPORT('from') +
    IMPORT('asyncBufferFromFile, parquetReadObjects', 'hyparquet') +
    `\nconst file = await asyncBufferFromFile(${text(file)});\n` +
    `const ${table} = from(await parquetReadObjects({ file }));\n`,
};
const PACKAGES: Partial<Record<Loading['format'], string>> = {
  xlsx: 'read-excel-file',
  parquet: 'hyparquet',
};

/** Returns JavaScript (a module for Node) that loads a download as an Arquero table. */
export function arqueroSnippet(loading: Loading): string {
  const { words, format } = loading;
  const needed = ['arquero', PACKAGES[format]].filter((name) => name !== undefined).join(' ');
  const head = `// Arquero. ${words.needs(needed)} npm install ${needed}\n`;
  return head + words.folder('// ') + READERS[format](loading);
}

function csv(
  { file, columns, table }: Loading,
  options: readonly string[],
  number: string,
): string {
  const parsers: Partial<Record<FieldType, string>> = {
    integer: 'Number',
    year: 'Number',
    number,
    boolean: `(text) => text === 'true'`,
  };
  const parse = columns.flatMap(({ name, type }) =>
    parsers[type] ? [`    ${text(name)}: ${parsers[type]},\n`] : [],
  );
  const all = [...options, 'autoType: false', `parse: {\n${parse.join('')}  }`];
  const body = all.map((option) => `  ${option},\n`).join('');
  return IMPORT('loadCSV') + `\nconst ${table} = await loadCSV(${text(file)}, {\n${body}});\n`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
