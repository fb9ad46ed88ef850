import type { reuse as nlReuse } from '../nl/reuse.ts';
import { n, plural } from './numbers.ts';

const KILO = 1000;

/** The English texts about citing a data set, loading a download in a program, and the fixed addresses of the site files. */
export const reuse: typeof nlReuse = {
  copy: (what) => `Copy ${what}`,
  copied: (what) => `Copied: ${what}.`,
  notCopied: (what) =>
    `Your browser does not allow copying here. Selected now: ${what}. Press Ctrl+C.`,
  cite: {
    title: 'How to cite it',
    intro:
      'The citation has the permanent link to exactly this choice. Name the sources too; they are in the explanation that comes with the download.',
    apa: 'APA',
    bibtex: 'BibTeX',
    address: (file) => `fixed address of ${file}`,
    whole:
      'This address gives the whole file of this edition, without your choices, and keeps giving the same. R and Python read it directly.',
  },
  snippets: {
    title: 'How to load the file',
    intro:
      'This code loads the downloaded file with the right types: codes stay text, empty is missing.',
    tool: 'Program',
    tools: { r: 'R', python: 'Python', duckdb: 'DuckDB', arquero: 'Arquero' },
    code: (tool) => `code for ${tool}`,
  },
  machines: {
    title: 'For programs: stable addresses',
    intro:
      'All figures of this site are in files with a stable address. A program can fetch them directly, without a key or an account.',
    base: 'All addresses begin with',
    rules: [
      'CSV files are UTF-8, with a comma between the fields and the column names in the first line. Empty is missing.',
      'datapackage.json describes all files for machines (Frictionless Data Package): columns, sources, licences, count dates, provisional years, and a checksum (SHA-256) of every file.',
      'In a browser another website can read the files only if the host of this site allows it (CORS). That does not concern R, Python and other programs.',
    ],
    described: 'The description of all files',
    files: 'Files',
    size: (format, bytes) => `${format}, ${n.count(Math.max(1, Math.round(bytes / KILO)))} kB`,
    columns: (count) => plural(count, '1 column', '# columns'),
    columnsOf: (file) => `Columns of ${file}`,
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    types: { string: 'text', integer: 'whole number', year: 'year', boolean: '0 or 1' },
    key: (columns) => `Each row is unique by ${columns}.`,
    versions: 'Versions and changes',
    version: (version) => `This is version ${version} of the data.`,
    parts: [
      'The first number rises when a file, column or code goes or gets another meaning. Your program may then break.',
      'The second rises when a file, column, kind of school or year is added.',
      'The third rises when figures or words were corrected.',
    ],
    failed: 'The description of the files (datapackage.json) could not be loaded. Try again later.',
    loading: 'The description of the files is being loaded.',
  },
};
