import type { download as nlDownload } from '../nl/download.ts';
import { day, MONTHS } from './day.ts';
import { list, plural } from './numbers.ts';

/** Writes a day such as `2026-11-25` as "November 25, 2026", the form of the APA style of citing. */
const apaDay = (iso: string) => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
};

/** The English texts that are written into downloaded files: headings, remarks on the figures, citations. */
export const download: typeof nlDownload = {
  day,
  sheets: { figures: 'gegevens', explanation: 'explanation' },
  headings: {
    chosen: 'What was chosen',
    figures: 'About the figures',
    scenarios: "The reader's scenarios",
    userFiles: "The reader's own files whose figures are in the table",
    columns: 'Columns',
    written: 'How values are written',
    sources: 'Sources and licences',
    origin: 'Where this file comes from',
    files: 'In this zip',
    cite: 'How to cite these data',
    load: 'How to load the file',
  },
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    year: 'year',
    boolean: 'true or false',
  },
  figures: ({ countDate, provisional, boundaryYear, projected }) => [
    ...(countDate
      ? [`Pupils are counted on ${countDate.replace('oktober', 'October')} of each year.`]
      : []),
    ...(provisional.length > 0
      ? [`Provisional figures: ${list.format(provisional.map(String))}.`]
      : []),
    ...(boundaryYear ? [`Gemeenten have the boundaries of ${boundaryYear} in every year.`] : []),
    ...(projected
      ? [
          `Figures after ${projected.origin} are a projection by the Leerlingenatlas (${projected.method}), not a count and not an official forecast.`,
        ]
      : []),
  ],
  written: ({ neutralised, typed }) => [
    'A missing value is empty (null in JSON, Arrow and Parquet). Empty is never zero.',
    typed
      ? 'Codes are text, also where they consist of digits.'
      : 'Codes are text, also where they consist of digits. A spreadsheet that opens a CSV file may make numbers of them (09 becomes 9): choose Excel (.xlsx) for that.',
    ...(neutralised
      ? [
          'An apostrophe stands before a text that a spreadsheet would run as a formula (one that begins with = + - @, a tab or a line end, also after a comma or semicolon). Take that one apostrophe away and you have the original text. Numbers are unchanged.',
        ]
      : ['Texts are unchanged, also where they begin with = + - or @.']),
  ],
  neutralised:
    'A text that a spreadsheet would run as a formula has an apostrophe before it; without that apostrophe it is the original text.',
  origin: ({ link, version, date }) => [
    `Made on ${day(date)} with the Leerlingenatlas, version ${version} of its data.`,
    `The same data with the newest figures: ${link}`,
  ],
  files: {
    table: 'the data',
    package: 'columns, sources and licences for machines (Frictionless Data Package)',
    readme: 'this explanation',
    citation: 'how to cite the data (Citation File Format)',
  },
  keepLicences:
    'Name the sources when you use the data. Each source keeps its own licence; “onbekend” means that its publisher names none.',
  snippets: {
    alone: 'Nothing else is needed.',
    needs: (names) => `Needs ${names}, installed once with`,
    extension: 'The extension is installed below.',
    folder: (sign) => `${sign}The file is in the working directory; unpack a zip first.\n`,
  },
  citation: {
    version: (version) => `Version ${version}`,
    kind: 'Data set',
    retrieved: (date, link) => `Retrieved ${apaDay(date)}, from ${link}`,
    own: (userFiles) =>
      `with figures from ${plural(userFiles.length, 'a file', 'files')} of the reader's own: ${list.format(userFiles)}`,
    note: (date) => `Retrieved on ${day(date)}`,
    message: 'Please cite these data and their sources as given below.',
  },
};
