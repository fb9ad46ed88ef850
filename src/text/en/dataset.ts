import type { dataset as nl } from '../nl/dataset.ts';
import { list, n, plural } from './numbers.ts';

const rowsOf = (rows: number) => plural(rows, '1 row', '# rows');

const spanOf = (first: string, last: string) => {
  if (first === last) return first;
  // A school year has a dash of its own.
  return first.includes('-') ? `${first} to ${last}` : `${first}–${last}`;
};

const KILO = 1000;
const sizeOf = (bytes: number) =>
  bytes < KILO * KILO
    ? `${n.count(Math.max(1, bytes / KILO))} kB`
    : `${n.short(bytes / KILO / KILO)} MB`;

export const dataset: typeof nl = {
  list: (parts) => list.format(parts),
  title: 'Build a data set',
  intro:
    'Choose which figures you want. What you chose on the map is filled in already; what you choose here is in the link of this page.',
  userFiles: { question: 'Do you have newer or other figures?', load: 'Add a file of your own' },
  choose: 'Build a data set',
  parts: { education: 'Education', areas: 'Areas', columns: 'Columns and form' },
  years: 'Years',
  schoolYears: 'School years',
  from: 'From',
  to: 'Up to and including',
  none: 'none',
  yes: 'yes',
  no: 'no',
  soortRows: { label: 'Several types', apart: 'a row per type', som: 'added up' },
  regions: 'Regions',
  places: (count, all) =>
    count === all
      ? `All ${n.count(all)} gemeenten. Choose a gemeente or region to narrow it down.`
      : `${plural(count, '1 gemeente', '# gemeenten')} of the ${n.count(all)}:`,
  unknownPlace: (code) =>
    `${code} in this link is no gemeente or region of today. Remove it below, or find another.`,
  endedPlace: (name, year, into) =>
    `${name} is no more since ${year} and is now in ${into}. The figures are on today’s boundaries: find that gemeente.`,
  narrowed: 'Narrowed to',
  allPlaces: 'Take all gemeenten',
  unit: { label: 'A row is', gebieden: 'an area', vestigingen: 'a school' },
  rowsAbout: 'Rows about',
  level: { gemeente: 'gemeente', eigen: 'region of your own', land: 'the Netherlands' },
  figures: { label: 'Figures', geteld: 'counted', projectie: 'projection' },
  intervals: { label: 'Interval', share: (share) => `${share}%` },
  lines: {
    label: 'Lines beside the projection',
    none: 'none',
    eerder: (years) => `expected in ${list.format(years.map(String))}`,
    methoden: 'other methods',
    eigen: 'forecasts and counts of your own',
    only: (place) => `Expected earlier and other methods: for ${place} only, as in the chart.`,
    all: 'Take them for all rows',
    chosen: (lines, place) =>
      place === null ? lines : `${lines} (expected earlier and other methods for ${place} only)`,
  },
  measures: {
    school: 'Measures beside pupils',
    woon: 'Measures beside pupils',
    examen: 'Measures beside candidates',
  },
  onlyPupils: { school: 'pupils only', woon: 'pupils only', examen: 'candidates only' },
  notCounted: {
    woon: 'Pupils by gemeente of residence are counted per area: there are no rows per school, and no projection or scenario. CBS rounds to tens.',
    examen:
      'Exam candidates are counted per area: there are no rows per school, and no projection or scenario. Since 2019-20 counts of 1 to 4 are masked.',
  },
  attributes: 'Area with',
  attribute: { code: 'code', naam: 'name' },
  form: {
    label: 'Form: long is a row per year, wide a column per year',
    lang: 'long',
    breed: 'wide',
  },
  result: 'Your data set',
  size: (rows, columns) => `${rowsOf(rows)} × ${plural(columns, '1 column', '# columns')}`,
  onPaper: {
    title: 'The first rows',
    shown: (rows, allRows, columns, allColumns) =>
      `${rows < allRows ? `The first ${n.count(rows)} of ` : ''}${rowsOf(allRows)}${columns < allColumns ? `, with the first ${n.count(columns)} of ${n.count(allColumns)} columns` : ''}. The whole data set is the file that you download.`,
  },
  preview: (rows) => `Preview of the data set, ${rowsOf(rows)}`,
  coming: 'The data set is being made…',
  nowhere:
    'The areas in this link do not exist, so there are no rows. Choose others under Areas, or all gemeenten.',
  empty: 'There are no figures in this choice. Choose other years, or both counted and projected.',
  pointAtColumn:
    'Point at the head of a column for what it means; click to sort. Numbers are rounded to one decimal here.',
  columns: (count) => `What the ${n.count(count)} columns mean`,
  about: {
    title: (what, places, span) => `${what}${places === '' ? '' : `, ${places}`}, ${span}`,
    byResidence: (pupils) => `${pupils}, by gemeente of residence`,
    candidates: (types) => `Exam candidates ${types}`,
    counted: {
      woon: (levels) =>
        `Numbers of pupils per ${levels}, by the gemeente where they live, on the count date; CBS rounds the number of each gemeente to tens. Incomplete (onvolledig) is a year in which an area was still another area, before a herindeling.`,
      examen: (levels) =>
        `Exam candidates per ${levels}, by the place of the school, per school year. A candidate is in the last year of the type: this is not the number of pupils. Since 2019-20 DUO masks counts of 1 to 4: kandidaten is the known number and kandidaten_beste the estimate of the site (every “<5” as 2.32), from which the measures are computed; the true number is from kandidaten_laagste to kandidaten_hoogste.`,
    },
    inflow:
      'Net inflow is the number of pupils at schools in the area (DUO) minus the number who live there (CBS).',
    description: (levels, isProjected) =>
      `Numbers of pupils per ${levels}, by the location of the school, on the count date${isProjected ? '; after the last count expected numbers by the projection of the Leerlingenatlas' : ''}.`,
    schools: (isProjected) =>
      `Pupils per vestiging on 1 October, with denomination, board, place and closure norm of the vestiging${isProjected ? '; after the last count the expected number if the vestiging stays open, by the projection of the Leerlingenatlas' : ''}.`,
    schoolMethod:
      'projection of the gemeente × share of the vestiging, the growth of which dies out; for a vestiging that stays open',
    apart: (levels) => `Numbers of pupils per ${levels}, as the reader has them.`,
    userBirths: (file) => `The projection uses births from a file of the reader's own: ${file}.`,
    everywhere: 'the whole of the Netherlands',
    span: spanOf,
    thresholds: 'Thresholds',
  },
  download: {
    title: 'Download',
    format: 'File',
    formats: {
      csv: 'CSV (comma, for programs)',
      'csv-nl': 'CSV for Dutch Excel (semicolon)',
      json: 'JSON',
      xlsx: 'Excel (.xlsx)',
      arrow: 'Apache Arrow',
      parquet: 'Parquet',
    },
    zipped: 'With explanation, sources and citation (zip)',
    button: (name) => `Download ${name}`,
    size: (bytes) => `about ${sizeOf(bytes)}`,
    sizing: 'estimating the size…',
    busy: (rows) => `Making a file of ${rowsOf(rows)}…`,
    step: ({ step, nth, steps, done, of }) =>
      `Step ${nth} of ${steps}: ${
        {
          columns: `writing columns, ${n.count(done)} of ${n.count(of)}`,
          rows: `joining rows, ${n.count(done)} of ${n.count(of)}`,
          file: 'laying out the file; how far that is, is not known',
          zip: `compressing, ${n.wholePercent((100 * done) / of)}`,
        }[step]
      }`,
    stop: 'Stop',
    done: (name, bytes) => `${name} (${sizeOf(bytes)}) has been downloaded.`,
    failed: {
      stopped: 'Stopped; nothing has been downloaded.',
      'too-large':
        'This kind of file cannot hold so many rows or columns. Choose CSV or Parquet, or fewer years or areas.',
      broken:
        'The file could not be made. Your choice is kept: try again, or choose another kind of file.',
    },
  },
  moreColumns: (count) => `And ${n.count(count)} more columns of the same kind.`,
};
