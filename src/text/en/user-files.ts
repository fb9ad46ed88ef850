import type { userFiles as nl } from '../nl/user-files.ts';
import { childrenInFile } from './children-born.ts';
import { n, plural } from './numbers.ts';
import { inSoorten } from './soorten.ts';

const rowsOf = (rows: number) => plural(rows, '1 row', '# rows');
const maskedOf = (masked: number) => (masked === 0 ? '' : ` + ${n.count(masked)} × 1–4`);

const signedOf = (pupils: number) => (pupils === 0 ? '0' : n.signedCount(pupils));
const figuresOf = (cells: number) =>
  plural(cells, '1 figure of the forecast is', '# figures of the forecast are');

/** Where the pupils are that a file without pupils was opened for. */
const PUPILS_ARE_IN =
  'The page reads pupils from DUO’s files 06 (po) and 03 (vo), or from a table with the columns gemeente, jaar, soort and leerlingen.';

/** The number of names that a list of names shows; further names are counted. */
const NAMED = 6;
const namesOf = (names: readonly string[]) =>
  names.slice(0, NAMED).join('; ') +
  (names.length > NAMED ? `; and ${n.count(names.length - NAMED)} more` : '');

/** The English texts about opening, checking and using user files. */
export const userFiles: typeof nl = {
  title: 'Files of your own',
  intro:
    'Do you have newer or other figures? Drop a file anywhere on this page, or choose it here. You see what is in it first; then you choose whether it counts.',
  stays: 'Nothing leaves your browser: the file is read here and sent nowhere.',
  choose: 'Choose files…',
  known: 'Which files does the page recognise?',
  knownAbout:
    'By the header, whatever the file is called; a workbook (.xlsx, .ods), or CSV or text, with semicolons, commas, tabs or pipes. Our own form has the columns gemeente, jaar (year) and leerlingen (pupils), and if you have them soort, sector, prognose (forecast), onder (low) and boven (high).',
  formats: {
    'duo-06': 'DUO 06, historical overview of pupils per school site (po)',
    'duo-01-vo': 'DUO 01, vo pupils per school site by type of education',
    'duo-03': 'DUO 03, vo pupils per school site',
    'duo-01-po': 'DUO 01, po pupils per school site and age',
    'duo-herkomst': 'DUO, pupils of po by gemeente and postcode of the pupil',
    'duo-prognose': 'DUO, forecasts per school site (wpoprognoses, voprognoses)',
    adressen: 'DUO 02, addresses of school sites',
    'cbs-geboorten': 'Births per gemeente (CBS 37230ned)',
    'cbs-leeftijden': 'Population by age per gemeente (CBS 03759ned), children of 0 to 4',
    statline: 'CBS StatLine, pupils per gemeente',
    'jaren-naast-elkaar':
      'years or soorten side by side: a column per year or soort, a row per gemeente, school or wijk',
    'deel-gemeente': 'schools or wijken of one gemeente, a row per year',
    'eigen-breed': 'our own download, with columns per year',
    'lange-vorm': 'our own form: gemeente, year, pupils (or forecast)',
  },
  size: (bytes) =>
    bytes < 1e6
      ? bytes < 1e3
        ? `${n.count(bytes)} bytes`
        : `${n.count(Math.round(bytes / 1e3))} kB`
      : `${n.short(bytes / 1e6)} MB`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  reading: (done, all) => `Reading: ${done} of ${all}`,
  stop: 'Stop',
  readAgain: 'Read again',
  lacksSiteFile:
    'Without that file of the site we do not know in which gemeente a school stands. Your file is still here: choose “Read again”.',
  countsOn: 'The reading before this one still counts.',
  recognised: 'Recognised as',
  notRecognised:
    'Not recognised. Are the row of the header and the delimiter right? If so, the page does not know this form.',
  kinds: {
    examens: `These are exam candidates and graduates: only pupils in the last year. ${PUPILS_ARE_IN}`,
    adviezen: `These are school recommendations, not counts of pupils. ${PUPILS_ARE_IN}`,
    scores: `These are test scores, not counts of pupils. ${PUPILS_ARE_IN}`,
    doorstroom: `These are pupils who move up, move down or repeat a year, not a count of all pupils. ${PUPILS_ARE_IN}`,
    afstand: `These are distances to school, not counts of pupils. ${PUPILS_ARE_IN}`,
    'prognose-duo':
      'This is a forecast of DUO in a form that the page does not read: with years side by side, or without school sites. Put the years below each other, with the columns INSTELLINGSCODE, VESTIGINGSCODE, JAAR and PROGNOSEAANTALLEN (and TYPE_PO for po): it is then drawn beside our projection.',
    overgangen: `These are schools that merged or were handed over, not counts of pupils. ${PUPILS_ARE_IN}`,
    norm: `These are closure or founding norms, not counts of pupils. ${PUPILS_ARE_IN}`,
    personeel: `This is staff, not a count of pupils. ${PUPILS_ARE_IN}`,
    herindelingen:
      'This is a list of mergers of gemeenten. The page knows them: it adds former gemeenten in your files to those of today.',
    geboorten:
      'These are births, not pupils. National births per year are chosen under Map, “What if …?”: “Births of your own”. Those per gemeente are read from table 37230ned of CBS, as StatLine gives it.',
    inwoners: `These are inhabitants, not pupils. ${PUPILS_ARE_IN}`,
    vestigingen:
      'This is a list of school sites, without pupils. To place school sites the page reads an address list of DUO (02).',
    gebieden:
      'This is our list of gemeenten with their regions, without pupils. The page knows it: choose such a region under Region.',
    regios:
      'This is a list of gemeenten with their region, without pupils. Open it under Region, “Regions from a file”.',
    'zonder-kop':
      'The first row has figures already: there is no header. Put a row above it with the names of the columns, such as gemeente, jaar and leerlingen.',
  },
  nearly: (lacking, count, countsPupils) =>
    `This looks like our own form, but the ${count === 1 ? `column ${lacking} is` : `columns ${lacking} are`} missing. ${countsPupils ? 'Add what is missing; the page reads numbers of pupils only, and forecasts of them.' : 'Add what is missing, or give a column that name.'}`,
  yearColumns:
    'Years stand beside one another here, as columns. The page reads that if there is a column gemeente, school or wijk as well, and if the name of a column says that it counts pupils: 2025, bo 2025, leerlingen 1-10-2025 or prognose 2030.',
  unpivoted: 'This is how the page reads the first rows, put below one another',
  whichGemeente: 'Of which gemeente are these figures?',
  chooseGemeente: 'choose a gemeente',
  confirmGemeente: 'Confirm the gemeente',
  gemeenteNeeded:
    'This file names no gemeente. Choose below of which gemeente all rows are; it is read then. If it has schools of several gemeenten, add a column gemeente.',
  sheetNames: (sheet, sheets) => `sheet ${sheet}${sheets > 1 ? ` (of ${n.count(sheets)})` : ''}`,
  sheet: 'Sheet',
  readAs: 'Read as:',
  headerOn: (line) => `header in row ${line}`,
  adjust: 'change',
  encoding: 'Encoding',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252',
    macintosh: 'Mac OS Roman (Mac)',
    cp850: 'DOS, code page 850',
    cp437: 'DOS, code page 437',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  delimiter: 'Delimiter',
  delimiters: { ';': 'semicolon ;', ',': 'comma ,', '\t': 'tab', '|': 'pipe |' },
  delimiterNames: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' },
  decimal: 'Decimal sign',
  decimals: {
    either: 'per number',
    ',': 'comma: 1.234,5',
    '.': 'point: 1,234.5',
  },
  decimalNames: { either: 'per number', ',': 'comma', '.': 'point' },
  reads: (value) => `= ${value}`,
  header: 'Header in row',
  year: 'Year of the count',
  yearNeeded: 'This file has no year in it, nor in its name. Fill in the year and it is read.',
  soort: 'Type',
  preview: 'The first rows of the file',
  line: 'Row',
  more: (columns) => `and ${n.count(columns)} more columns`,
  kept: (kept, rows) =>
    rows === 1
      ? `The only row can${kept === 1 ? ' ' : 'not '}be used.`
      : kept === rows
        ? `All ${rowsOf(rows)} can be used.`
        : kept === 0
          ? `None of the ${rowsOf(rows)} can be used.`
          : `${n.count(kept)} of the ${rowsOf(rows)} can be used.`,
  addresses: (count) =>
    `${n.count(count)} addresses. This list counts no pupils: it says in which gemeente a school site stands.`,
  vestigingen: (count) => `${n.count(count)} school sites.`,
  unplaced: (count, first) =>
    `${n.count(count)} school sites are in no list of addresses and count in the country only: ${first}. Drop a list of addresses (DUO 02) to place them.`,
  forecasts: (cells, gemeenten, first, last) =>
    `Forecast of ${plural(gemeenten, '1 gemeente', '# gemeenten')}, ${first}–${last} (${n.count(cells)} figures): drawn beside our projection.`,
  schools: (schools, first, last) =>
    `Forecast of ${plural(schools, '1 school', '# schools')}, ${first}–${last}: drawn on the page of the school (under Schools).`,
  onPageOf: 'Once used, to be seen on the page of',
  wholeGemeenten: (count) =>
    `Of ${plural(count, '1 gemeente', '# gemeenten')} (per type) every school is in the file.`,
  partialGemeenten: (count) =>
    `Of ${plural(count, '1 gemeente', '# gemeenten')} not all schools are in the file`,
  partialColumns: {
    gemeente: 'Gemeente',
    soort: 'Type',
    covered: 'Schools in the file',
    drawn: 'Line for the gemeente',
  },
  coveredOf: (covered, open) => `${n.count(covered)} of ${n.count(open)}`,
  isDrawn: (isDrawn) => (isDrawn ? 'yes, marked so' : 'no, too few schools'),
  remarks: (count) =>
    plural(count, 'Note on 1 school, which does count', 'Notes on # schools, which do count'),
  besideOurs: ({ place, file, year, theirs, ours, open, covered }) =>
    `DUO forecast (${file}), ${place}: about ${n.rough(theirs)} pupils in ${year}; our projection: about ${n.rough(ours)}. ${covered === open ? `The sum of ${plural(open, 'the only school', 'all # schools')}.` : `The sum of ${n.count(covered)} of the ${n.count(open)} schools: the others are missing, so that it is too low.`}`,
  schoolRows: {
    'unknown-type':
      'does not count: we do not know this type here; TYPE_PO has BO, SBO, SO or VSO, and TYPE_VO for example HAVO, VWO, VMBO or PRO',
    'not-a-forecast':
      'this must be the expected number of pupils of a school site, from 0 to 10,000, such as 420.87; is the decimal sign right?',
    'unknown-vestiging':
      'does not count: we do not know this school site. Is the code right? A school that began after our newest count is not there yet',
    'other-soort': 'does not count: with us this school site is of another type',
    'type-beside-total':
      'does not count: the total of this school site is in the file for the same year too',
    'earlier-code':
      'does not count: this school site went on under another code, which is in the file too',
    'closed-vestiging':
      'this school site has closed (with the year, and what it went into): its forecast counts in the gemeente where it stood last',
    'renumbered-vestiging': 'this school site went on under another code, and counts as such',
    'years-missing':
      'this school site lacks years that the file has of others; in these it is not in the sum of its gemeente',
    'far-from-count':
      'the forecast is more than twice or less than half of our newest count; is that right?',
  },
  toCome: (first, last) =>
    `${first === last ? `The year ${first} is` : `The years ${first}–${last} are`} still to be counted: these numbers are taken as a forecast, whatever the column is called.`,
  undrawn: {
    'no-projection': (cells) =>
      `${figuresOf(cells)} not drawn: of this school type we have no projection to put them beside.`,
    outside: (cells) => `${figuresOf(cells)} not drawn: outside the years of the chart.`,
    incomplete: (cells) =>
      `${figuresOf(cells)} not drawn: the forecast of a former gemeente that is part of it is missing.`,
    'few-schools': (cells) =>
      `${figuresOf(cells)} not drawn for the gemeente: the file has schools with less than 90% of its pupils. The line of each school is on its own page.`,
  },
  notes: {
    'by-residence':
      'These figures count pupils where they live; the atlas counts them where their school stands. That is why they can only be viewed apart.',
    'documented-only':
      'Of this form we know the description of its columns only. Compare the totals below with those of DUO.',
    'other-date':
      'The count date is not 1 October. Figures of different count dates do not belong in one series; that is why they can only be viewed apart.',
    'soort-supposed': 'The file does not name a type. Choose under Type which it is.',
    'vo-supposed':
      'The file names no type: the numbers are taken as all pupils of vo at the school site.',
    'soort-from-name':
      'The type comes from the name of the file. If that is wrong, give the file a column soort.',
    'year-from-name': 'The year comes from the name of the file.',
    'encoded-twice':
      'Letters with an accent were encoded twice (such as SÃºdwest for Súdwest). This was repaired while reading; your file has not changed.',
    'masked-branches':
      'The number of school sites is masked in some rows (<5 or −1): it is unknown there. The pupils do count.',
    'old-boundaries':
      'The file is on the boundaries of its time. Former gemeenten were added up to those of today; where a part is missing or was split, the figure is incomplete and is not drawn beside our projection.',
  },
  leftOut: (names) =>
    `Not read, because these are no numbers of pupils of one type: ${namesOf(names)}.`,
  unused: {
    headings: (rows, names) =>
      `${plural(rows, '1 row has', '# rows have')} a name only and no figures, such as a heading (${namesOf(names)}): ${rows === 1 ? 'it does' : 'they do'} not count.`,
    parts: (rows, names) =>
      `${plural(rows, '1 row is', '# rows are')} about a part of the pupils or about several types together (${namesOf(names)}): ${rows === 1 ? 'it does' : 'they do'} not count.`,
    others: (rows, names) =>
      `${plural(rows, '1 row is', '# rows are')} not about a gemeente and the children that are read (${namesOf(names)}): ${rows === 1 ? 'it does' : 'they do'} not count.`,
  },
  children: childrenInFile,
  late: (first, count) =>
    `The file has figures of ${plural(count, '1 gemeente', '# gemeenten')} in years in which ${count === 1 ? 'it' : 'they'} no longer existed (${first}${count > 3 ? ' …' : ''}): they are added to the gemeente of today.`,
  masked: (rows) =>
    `In ${rowsOf(rows)} the number is masked (<5, 1-4 or −1): that is 1 to 4 pupils.`,
  merged: (rows, columns) =>
    `On ${rowsOf(rows)} ${namesOf(columns)} is empty, below a row in which that cell is filled. That looks like merged cells.`,
  filledDown: (rows, columns) =>
    `On ${rowsOf(rows)} ${namesOf(columns)} was taken from the row above.`,
  fillDown: 'Take empty cells from the row above',
  missing: (rows) =>
    `${rowsOf(rows)} without a count: the cell is empty, or has a sign or word that says so (-, x, n/a …). The figure is missing there; it is not 0.`,
  serial: (found, date) =>
    `Dates are numbers in this file, as Excel stores them: ${found} was read as ${date}. If that is wrong, give the column the format Date in Excel.`,
  days: (days) => `Count date in the file (day-month): ${days}.`,
  problems: (count) => plural(count, '1 row cannot be used', '# rows cannot be used'),
  problemCount: (count, words) => `${n.count(count)} × ${words}`,
  listed: (shown, all) => (shown === all ? '' : `The first ${n.count(shown)} of ${n.count(all)}.`),
  column: 'Column',
  found: 'It says',
  problem: 'What is wrong',
  finer: (columns) =>
    `This file is finer than gemeenten: ${columns === '' ? 'a gemeente has several rows in a year, with other figures' : `a row is about a part of a gemeente (${columns})`}. Nothing of it counts until you say that the parts together are the gemeente.`,
  contradictory: (rows) =>
    `${plural(rows, '1 row contradicts another', '# rows contradict each other')}: the same gemeente or vestiging, type and year, but another figure.`,
  implausible: ({ soort, year, gemeenten, far, theirs, ours, oursYear }) =>
    `These hardly are all pupils ${inSoorten([soort])} of these gemeenten. ${n.count(theirs)} in ${year}, against ${n.count(ours)} of ours${oursYear === year ? '' : ` in ${oursYear}`}${far === 0 || gemeenten === 1 ? '' : `; in ${n.count(far)} of ${n.count(gemeenten)} gemeenten more than twice or less than half of our number`}. Are they inhabitants, births, postcodes, a part of the schools or another type? Then they do not belong here.`,
  far: ({ soort, year, far, first }) =>
    `In ${plural(far, '1 gemeente', '# gemeenten')} the number of pupils ${inSoorten([soort])} in ${year} is more than twice or less than half of ours: ${first.map(({ gemeente, theirs, ours }) => `${gemeente} ${n.count(theirs)} (ours ${n.count(ours)})`).join(', ')}. Is that right?`,
  arePupils: 'What are these numbers?',
  arePupilsAs: {
    no: 'Something else, or I do not know: do not use them',
    yes: 'All pupils of this type in these gemeenten',
  },
  repeats: 'What counts of these rows?',
  repeatsAs: {
    none: 'None of them',
    parts:
      'The sum: they are parts, such as schools, leerjaren or wijken, and all of them are there',
    first: 'The first row each time',
    last: 'The last row each time',
  },
  sums: 'The sum of the parts beside ours',
  oursIn: (year) => `in ${year}`,
  totals: 'Totals beside ours',
  totalColumns: {
    year: 'Type and year',
    own: 'Your file',
    ours: 'DUO',
    difference: 'Difference',
  },
  total: (pupils, masked) => `${n.count(pupils)}${maskedOf(masked)}`,
  difference: (low, high) =>
    low === high ? signedOf(low) : `${signedOf(low)} to ${signedOf(high)}`,
  incomplete: (gemeenten) => plural(gemeenten, '1 gemeente incomplete', '# gemeenten incomplete'),
  noOurs: 'we do not have it',
  sameGemeenten: (count) => plural(count, 'in the same gemeente', 'in the same # gemeenten'),
  ahead: 'later than our figures: beside the projection',
  moreTotals: (count) => `Show all ${n.count(count)} rows`,
  chooseHow: 'Choose yourself: not everything in this file can be used or fits our figures.',
  how: 'What do you want to do with these figures?',
  hows: { toevoegen: 'Add', vervangen: 'Replace', apart: 'View apart' },
  howAbout: {
    toevoegen: 'Years that we do not have are added; what we have stays.',
    vervangen: 'Where your file has a figure, it takes the place of ours.',
    apart: 'Your own figures alone, without ours and without a projection.',
  },
  howLines: 'Your figures are drawn as a line of their own beside our projection.',
  howAddresses: 'The list places school sites of other files that you drop.',
  use: 'Use these figures',
  undo: 'Undo',
  undoOf: (name) => `Undo: ${name}`,
  look: 'See on the map',
  used: {
    toevoegen: 'counts: added',
    vervangen: 'counts: in place of our figures',
    apart: 'is viewed apart',
  },
  notice: 'Your own file',
  details: 'See the file',
  keep: 'Keep in this browser',
  keepAbout:
    'Unless kept, your files are gone when you close this page. Only this browser keeps them, on this device.',
  keptOn: 'The files that you use are kept in this browser and will be there next time.',
  forget: 'Keep no longer',
  keepAgain: 'Try to keep them again',
  keptBefore: 'What was kept before is still there.',
  keepTrouble: {
    full: 'They cannot be kept: the storage of your browser is full. Your files count until you close the page.',
    forbidden:
      'They cannot be kept: your browser does not allow it here. Your files count until you close the page.',
    stuck:
      'They cannot be kept now: another tab holds the storage. Close other tabs of this page and try again. Meanwhile your files count.',
    unread:
      'Your kept files cannot be read now; they were not removed. Close other tabs of this page and load it again. If you keep other files now, they take their place.',
    gone: 'Your kept files are no longer there: your browser or another tab removed them. Choose them again.',
    unforgotten:
      'They cannot be removed now. Close other tabs of this page and try again, or clear the data of this site in your browser.',
  },
};
