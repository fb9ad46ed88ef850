import { normName, normSource, vintage } from './closure-norm.ts';
import type { schools as dutch } from '../nl/schools.ts';
import { n, plural } from './numbers.ts';

/** The English texts of the page about schools. */
export const schools: typeof dutch = {
  title: 'Schools',
  about:
    'Each school (vestiging) is a point. Choose a gemeente or a region: you then see each school with its pupils in a table, and how far it is from the closure norm.',
  regions: {
    division: 'Division',
    region: 'Region',
    none: 'no region: chosen gemeenten',
    own: 'Own region',
  },
  of: (place) => `Schools: ${place}`,
  loading: 'The schools are being loaded…',
  loaded: (read, of) => (of === null ? `${read} kB loaded` : `${read} of ${of} kB loaded`),
  none: 'There are no schools of this soort here.',
  noneFiltered: 'No school passes these filters.',
  clear: 'Clear filters',
  count: (open, year) =>
    `On 1 October ${year} ${open === 1 ? 'there is 1 school' : `there are ${n.count(open)} schools`} with pupils.`,
  normName,
  normSource,
  below: {
    po: (count, norm) =>
      `${count === 0 ? 'No school is' : plural(count, '1 school is', '# schools are')} below ${norm}.`,
    vo: (count) =>
      `${count === 0 ? 'No vestiging belongs' : plural(count, '1 vestiging belongs', '# vestigingen belong')} to a school below the closure norm, as far as that is known.`,
  },
  closedSince: (closed, renumbered, base) =>
    `Since ${base}, ${closed === 0 ? 'no school closed' : plural(closed, '1 school closed', '# schools closed')}${
      renumbered === 0
        ? ''
        : `; ${plural(renumbered, '1 school went', '# schools went')} on under another number and ${renumbered === 1 ? 'is' : 'are'} not counted`
    }.`,
  caution: {
    po: 'Only three years in a row below the norm can have consequences, and the law knows exceptions (WPO art. 153–157).',
    vo: 'The norm holds for the whole school with all its vestigingen (WVO 2020 art. 4.24), and only after three years in a row. For a school with vocational vmbo it is not exactly known: it depends on the number of profiles.',
  },
  branches: (count) =>
    `${plural(count, '1 vestiging is a nevenvestiging', '# vestigingen are nevenvestigingen')} (number not ending in 00): they have conditions of their own (WPO art. 158).`,
  filters: {
    label: 'Filter schools',
    name: 'Name, town or number',
    denomination: 'Denomination',
    board: 'Board',
    size: 'Size',
    status: 'Status',
    all: 'all',
    sizes: {
      tot50: 'fewer than 50',
      tot100: '50 to 100',
      tot145: '100 to 145',
      tot250: '145 to 250',
      vanaf250: '250 or more',
    },
    statuses: {
      open: 'open schools',
      onder: 'below the norm',
      gesloten: 'closed schools',
      alle: 'all schools',
    },
    shown: (shown, all) =>
      shown === all
        ? plural(all, '1 school', '# schools')
        : `${n.count(shown)} of ${plural(all, '1 school', '# schools')}`,
    only: (parts) => `Filters: ${parts.join('; ')}.`,
    parts: {
      size: (size) => `with ${size} pupils`,
      denomination: (denomination) => `denomination ${denomination}`,
      board: (board) => `board ${board}`,
      text: (text) => `with “${text}” in name, town or number`,
    },
    unused: (value) =>
      `The filter “${value}” is not used: no school here has that denomination or board.`,
  },
  columns: {
    code: 'Number',
    name: 'School',
    gemeente: 'Gemeente',
    town: 'Town',
    soort: 'Soort',
    denomination: 'Denomination',
    board: 'Board',
    course: 'Course',
    change: 'Change',
    share: 'Share of gemeente',
    norm: 'Norm',
    aboveNorm: 'Above norm',
    years: 'Years below norm',
    firstBelow: 'First year below the norm (projection)',
    expected: (year) => `Projection ${year} (interval)`,
    choose: 'Columns',
    chosen: (shown, all) => `${shown} of ${all}`,
  },
  projection: {
    pending: '…',
    chance: (chance) => `chance ${chance}`,
    after: (year) => `not by ${year}`,
    copied: {
      first: 'Chance in that year (%)',
      below: (year) => `Chance below norm in ${year} (%)`,
      expected: (year) => `Projection ${year}, if the school stays open`,
      bound: (year, side, share) =>
        `Projection ${year}, ${side === 0 ? 'lower' : 'upper'} bound ${n.wholePercent(share)}`,
      closed: (year) => `Chance closed or merged in ${year} (%)`,
    },
    note: (year) =>
      `Projection: that of the gemeente × the share of the school. The number and the interval (${n.wholePercent(80)}) hold for a school that stays open. The chance is that of fewer pupils than the norm of today; a school that has closed or merged by then is included in it. With “not by ${year}” it is the chance in ${year}. Further ahead than ${year} the interval is too narrow to rely on.`,
    notYours: 'Your scenarios and your own files do not apply to the projection of a school.',
    method: 'How the projection of a school is made and tested',
  },
  ended: ({ closed, into }) =>
    into.length === 0 ? `closed in ${closed}` : `merged into ${into.join(' and ')} in ${closed}`,
  renumbered: (year, code) => `since ${year} under number ${code}`,
  masked: '1 to 4',
  noFigure: 'no figure',
  noSchool: '–',
  kinds: {
    indicative: 'indicative',
    official: 'official',
    user: 'your table',
    law: 'whole school',
  },
  split: 'gemeente with several norms',
  noPoint: 'place not known',
  sortBy: (column) => `Sort by ${column}`,
  all: (count) => `Show all ${n.count(count)} schools`,
  fewer: (count) => `Show the first ${n.count(count)}`,
  csvSource: 'source',
  norms: {
    label: 'Use the official table of norms',
    about:
      'Do you have the table of the regulation, with a column gemeente (name or number) and a column norm? Open it here. Its norms then take the place of the computed ones everywhere, as long as this page is open. The file stays in your browser.',
    choose: 'Open table of norms',
    used: (file, gemeenten) =>
      `The norms of ${plural(gemeenten, '1 gemeente', '# gemeenten')} come from ${file}; for the others the computed norm holds.`,
    refused: (rows) => `${plural(rows, '1 row is', '# rows are')} not used:`,
    more: (rows) => `And ${plural(rows, '1 more row', '# more rows')}.`,
    keptUsers: 'Your previous table stays in use.',
    keptOurs: 'The computed norms stay in use.',
    back: 'Back to the computed norms',
  },
  source:
    'Source: DUO, pupils per vestiging on 1 October; norm: own computation with figures of CBS.',
  map: {
    name: (place, year) =>
      `Map of the schools in ${year}: ${place}. The same schools are in the table.`,
    nameOfCountry: (year) =>
      `Map of all schools of the Netherlands in ${year}. Choose a gemeente: its schools are then in a table.`,
    keys: 'Arrow keys: to another gemeente. Enter: choose it. Plus and minus: zoom. The schools themselves are in the table.',
    keysOfCountry:
      'Arrow keys: to another gemeente. Enter: choose it and see its schools in a table. Plus and minus: zoom.',
    hint: 'Point at a school, or choose it.',
    hintOfCountry: 'Point at a school, or choose a gemeente.',
    gemeente: (gemeente, count) =>
      `${gemeente}, ${count === 0 ? 'no schools' : plural(count, '1 school', '# schools')}`,
    pupils: (count, year) => `${count} pupils in ${year}`,
    noFigure: (year) => `no figure for ${year}`,
    closed: 'closed school',
    norm: (norm, notes) => `norm ${n.count(norm)} (${notes.join('; ')})`,
    vintage: (kind, normYear) => `${kind}, inhabitants ${normYear}`,
    distance: (count, isBelow) => `${count} ${isBelow ? 'below' : 'above'} the norm`,
    change: (change, base) => `${change} since ${base}`,
    precision: {
      postcode6: 'place: middle of the postcode',
      postcode4: 'place approximate: the area of the four-digit postcode',
      gemeente: 'place not known: middle of the schools of the gemeente',
    },
    legend: 'Legend of the points',
    colour: 'Colour of the points',
    colours: { norm: 'distance to the norm', verandering: 'change' },
    noNorm: 'No closure norm of these schools is known.',
    aboutNorm: (indicative, normYear) =>
      `Pupils above (+) or below (−) the closure norm${vintage(indicative, normYear)}.`,
    aboutChange: (base, year) => `Change of the pupils, ${base}–${year}.`,
    signs: {
      circle: 'school',
      unknown: 'no value for the colour',
      diamond: 'below the norm',
      masked: '1 to 4 pupils',
      cross: 'no figure',
      closed: 'closed',
    },
    pupilsOfSize: 'Pupils:',
    unplaced: (count) => `Place not known of ${plural(count, '1 school', '# schools')}`,
    block: 'map with schools',
    pictureTitle: (year) => `Schools (vestigingen) on 1 October ${year}`,
    described: (place, count, year) =>
      `Map of ${place} with ${plural(count, '1 school', '# schools')} as points, ${year}.`,
    perClass: 'number of schools per class',
    pictureNote:
      'A point is a school; the larger, the more pupils. A diamond is a school below the norm.',
  },
  strip: {
    title: (year) => `Schools by size, ${year}`,
    name: (place, count) =>
      `${place}: ${plural(count, '1 school', '# schools')} by size. The same schools are in the table.`,
    oneNorm: (norm, indicative, normYear) =>
      `line: closure norm ${n.count(norm)}${vintage(indicative, normYear)}`,
    norms: (indicative, normYear) =>
      `tick: closure norm of the school${vintage(indicative, normYear)}`,
    most: (count) => `${count} pupils`,
    described: (place, count) =>
      `Bars, from small to large: ${plural(count, '1 school', '# schools')} of ${place}.`,
    pictureNote: (norm) => `Each bar is a school, from small to large; ${norm}.`,
    hint: 'From small to large. Point at a school, or choose it.',
  },
};
