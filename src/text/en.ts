import { list, n, ordinal } from './en/numbers.ts';
import { method } from './en/method.ts';
import { scenario } from './en/scenario.ts';
import { share } from './en/share.ts';
import { take } from './en/take.ts';
import { ownMarks } from './en/own-marks.ts';
import { problemWords } from './en/problems.ts';
import { brief, caution, expectation, sentence } from './en/sentence.ts';
import { inSoorten, soorten } from './en/soorten.ts';
import type { Words } from './nl.ts';

/** The data package writes days in Dutch. */
const dayOfYear = (day: string) => day.replace('oktober', 'October');

/** All words of the page in English. The field's Dutch terms stay as they are. */
export const en: Words = {
  locale: 'en-GB',
  numbers: n,
  soorten,
  ordinal,
  own: ownMarks,
  scenario,
  take,
  sentence,
  brief,
  caution,
  expectation,
  title: 'Leerlingenatlas',
  tagline: 'Pupil decline by gemeente in primary and secondary education',
  skip: 'Skip to content',
  country: 'The Netherlands',
  nav: 'Sections',
  map: {
    name: (measure, year, sector) =>
      `Map of the Netherlands by gemeente. ${measure}. ${sector}, ${year}.`,
    role: 'map',
    keys: 'Arrow keys: to the neighbouring gemeente. Enter: select or remove. Plus and minus: zoom. Shift with an arrow: move. 0: whole map.',
    interval: (pupils, low, high) =>
      `about ${n.count(pupils)} pupils (${n.wholePercent(80)}: ${n.count(low)}–${n.count(high)})`,
    place: (place, of) => `${ordinal(place)} of ${n.count(of)}`,
    chosen: 'selected',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Whole map',
    wheelHint: 'Hold Ctrl to zoom the map',
    unavailable: 'The map cannot be drawn. The figures are in the ranking below.',
  },
  legend: {
    name: 'Legend: number of gemeenten per class. Choose classes to show only those on the map.',
    below: (to) => `less than ${to}`,
    from: (from) => `${from} or more`,
    between: (from, to) => `${from} to ${to}`,
    column: (label, count) =>
      `${label}: ${count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`}`,
    tick: (value) => n.short(value),
    without: (reason, count) => `${reason}: ${n.count(count)}`,
    none: 'no figures or cannot be computed',
    showAll: 'Show all classes',
  },
  share,
  figures: { download: 'Download', these: 'these figures' },
  slider: { name: 'Year on the map', play: 'Play the years', pause: 'Pause' },
  dayOfYear,
  source: {
    projected: (year) => `${year} is our own projection, not a count.`,
    notProjected: (measure) => `“${measure}” is not projected: choose a counted year.`,
    ownBirths: (file) => `The projection uses births of your own (${file}).`,
    unplaced: (pupils) =>
      `${n.count(pupils)} pupils without a known gemeente count in the national total but are on no map.`,
    line: (titles, countDate, year, provisional, boundaries) =>
      [
        `Source: ${titles}`,
        countDate === null
          ? null
          : `counted on ${dayOfYear(countDate)} ${year}${provisional ? ' (provisional)' : ''}`,
        boundaries === null ? null : `gemeente boundaries of ${boundaries}`,
      ]
        .filter((part) => part !== null)
        .join('; ') + '.',
  },
  sources: {
    title: 'Sources and method',
    intro:
      'All figures come from public files of DUO, CBS and Kadaster. They are counted per school site and added up here per gemeente, by the location of the school, within the gemeente boundaries of today.',
    files: 'Files and count dates',
    file: 'File',
    origin: 'Origin',
    licence: 'Licence',
    countDate: 'Count date',
    years: 'Years',
    limits: 'What you should know',
    limitList: [
      'Provisional figures: DUO still revises the newest year.',
      'Masked numbers: DUO shows 1 to 4 pupils of a school site as “<5”. They are not counted in; where they occur you see “+ n × <5”, which means 1 to 4 pupils more each time.',
      'No figures is not zero: a closed school counts as 0, a year without figures is a gap in the line and hatched on the map.',
      'Special (primary) education: figures before 1998 are incomplete, and counting changed around 2010. Do not compare across 2010.',
      'Secondary education: there are figures for 2019, 2023, 2024 and 2025; per school type for 2019 only. School sites are missing in 2023: the gemeenten concerned are marked as incomplete and get no change.',
      "A gemeente on the map is that of the school, not that of the pupil's home.",
      `In 2022 schools counted pupils from Ukraine, about ${n.percent(0.7)} of primary education.`,
    ],
    measures: 'Measures',
    classes: 'Classes on the map',
    classesText:
      'Class breaks are those of the newest year and hold for all years, so that a colour keeps its meaning while you move through the years. For change the breaks lie equally far on both sides of zero.',
    ranking:
      'Ranks: 1 is the largest fall (for change) or the largest number (for counts). Equal values share a rank.',
  },
  problems: {
    words: problemWords,
    title: 'Not all figures could be loaded',
    line: ({ file, problem, row, column, found }) => {
      const reason = problemWords[problem] ?? problem;
      const where = [
        row === null ? null : `line ${n.count(row)}`,
        column ? `column ${column}` : null,
      ]
        .filter((part) => part !== null)
        .join(', ');
      const shown = problem === 'unreachable' || !found ? '' : ` (“${found.slice(0, 60)}”)`;
      return `${file}${where === '' ? '' : `, ${where}`}: ${reason}${shown}.`;
    },
    rest: 'The rest of the page works. Try again; if it keeps failing, tell the keeper of this website.',
    retry: 'Try again',
  },
  modes: { kaart: 'Map', regio: 'Region', dataset: 'Data set', bronnen: 'Sources and method' },
  language: { label: 'Language', nl: 'Nederlands', en: 'English' },
  theme: { toDark: 'Dark display', toLight: 'Light display' },
  sectors: { label: 'Sector', po: 'Primary (po)', vo: 'Secondary (vo)' },
  controls: {
    label: 'What would you like to see?',
    soort: 'School type',
    measure: 'Measure',
    base: 'Compared with',
    classes: 'Classes',
    from: 'threshold 1',
    to: 'threshold 2',
    open: 'Settings',
    close: 'Close',
    since: (year) => `since ${year}`,
    typesOnly: (years) => `Figures per school type are available for ${years} only.`,
  },
  measures: {
    verandering: {
      name: 'change in %',
      about: 'Change in the number of pupils since the base year, in percent',
    },
    verschil: {
      name: 'change in pupils',
      about: 'Change in the number of pupils since the base year, in pupils',
    },
    leerlingen: { name: 'number of pupils', about: 'Number of pupils on the count date' },
    index: { name: 'index', about: 'Index of the number of pupils; the base year is 100' },
    piek: {
      name: 'since the peak',
      about: 'Difference from the year with most pupils until then, in percent',
    },
    vestigingen: {
      name: 'number of school sites',
      about: 'Number of school sites (vestigingen) with pupils on the count date',
    },
    schoolgrootte: {
      name: 'average school size',
      about: 'Average number of pupils per school site (vestiging)',
    },
    kansdaling: {
      name: 'chance of over 10% decline in 5 years',
      about:
        'Chance that the number of pupils falls by more than 10% in the five years after the newest count, by the projection',
    },
    kansgrens1: {
      name: 'chance of passing threshold 1',
      about: 'Chance that the change since the base year lies below threshold 1, by the projection',
    },
    kansgrens2: {
      name: 'chance of passing threshold 2',
      about: 'Chance that the change since the base year lies below threshold 2, by the projection',
    },
    iml: {
      name: 'decline by the IML measure',
      about: 'Change over five years; a fall of 10% or more is decline by the IML measure',
    },
  },
  classMethods: {
    kwantielen: 'equal numbers per class',
    gelijk: 'classes of equal width',
    natuurlijk: 'natural breaks',
    grenzen: 'two thresholds of your own',
  },
  status: {
    observed: 'counted',
    missing: 'no figures',
    masked: 'masked (<5)',
    incomplete: 'incomplete',
    undefined: 'cannot be computed',
    provisional: 'provisional',
    projected: 'projection',
  },
  count: {
    pupils: (value) => (value === 1 ? '1 pupil' : `${n.count(value)} pupils`),
    branches: (value) => (value === 1 ? '1 school site' : `${n.count(value)} school sites`),
    plusMasked: (cells) => `+ ${n.count(cells)} × <5`,
  },
  search: {
    label: 'Find a gemeente',
    placeholder: 'Find a gemeente…',
    loading: 'The list of gemeenten is loading.',
    found: (count) => (count === 1 ? '1 gemeente found' : `${n.count(count)} gemeenten found`),
    more: (count) => `and ${n.count(count)} more; keep typing`,
    none: (query) => `No gemeente found for “${query}”.`,
    tryThis:
      'Type part of the name, or choose from a list. A village is listed under its gemeente.',
    otherName: (name, other) => `${name} (${other})`,
    ended: (old, now, year) => `${old} → ${now} (merged in ${year})`,
    alreadyChosen: 'already chosen',
    added: (name) => `${name} chosen.`,
    replaced: (name, gone) =>
      `${name} chosen instead of ${gone}: there is room for eight gemeenten.`,
    removed: (name) => `${name} removed.`,
    chosen: 'Chosen gemeenten',
    noneChosen: 'No gemeente chosen yet: search for one, or click the map.',
    remove: (name) => `Remove ${name}`,
    list: {
      open: 'Choose from a list',
      title: 'Choose gemeenten from a list',
      division: 'Divided by',
      chosen: (count, most) => `${n.count(count)} of at most ${n.count(most)} chosen`,
      full: 'Remove one first to choose another.',
      here: (chosen, count) =>
        chosen > 0 ? `${n.count(chosen)} of ${n.count(count)}` : n.count(count),
      close: 'Done',
    },
    divisions: {
      provincie: 'province',
      corop: 'COROP area',
      rmc: 'RMC region',
      onderwijsgebied: 'education area (onderwijsgebied)',
      rpa: 'labour-market area (RPA)',
      wgr: 'WGR area',
      nodaal: 'nodal area',
      veiligheidsregio: 'safety region',
      vakantieregio: 'school holiday region',
    },
  },
  ranking: {
    title: 'Ranking',
    about: (measure, base, year) => `${measure}, ${base}\u2060–\u2060${year}`,
    place: 'Rank',
    name: 'Gemeente',
    pupils: 'pupils',
    change: 'change',
    course: 'course',
    compare: 'Tick to compare on the map and in the chart.',
    filter: 'Filter by name',
    division: 'Division',
    region: 'Region',
    everywhere: 'whole country',
    ownRegion: 'own region',
    sortBy: 'Sort by',
    reverse: 'Reverse the order',
    jump: 'Go to my gemeente',
    shown: (count, total) =>
      count === total
        ? `${n.count(total)} gemeenten`
        : `${n.count(count)} of ${n.count(total)} gemeenten`,
    all: (count) => `Show all ${n.count(count)} gemeenten`,
    fewer: (count) => `Show only the first ${n.count(count)}`,
    none: 'No gemeente fits this filter.',
    clear: 'Clear the filter',
    masked: (cells) => (cells === 1 ? '<5' : `${n.count(cells)} × <5`),
    loading: 'The ranking appears as soon as the figures are here.',
  },
  trend: {
    title: (keys) => `Pupils ${inSoorten(keys)}`,
    name: (keys, first, last, until, places) =>
      `Line chart: pupils ${inSoorten(keys)} from ${first} to ${last}${until === null ? '' : ` and expected to ${until}`}, ${list.format(places)}`,
    summary: (courses) =>
      `${courses
        .map(
          ({ name, first, last, peak, expected }) =>
            `${name} went from ${n.count(first.pupils)} pupils in ${first.year} to ${n.count(last.pupils)} in ${last.year}, with the highest number in ${peak.year} (${n.count(peak.pupils)})${expected === null ? '' : `, and is expected to go to ${n.count(expected.pupils)} in ${expected.year}`}`,
        )
        .join('; ')}.`,
    zone: { newest: (year) => `last count ${year}`, projected: 'projection' },
    lines: {
      label: 'Also in the chart',
      past: (years) => `what did we say in ${years.join(', ')}?`,
      methods: 'compare methods',
      from: (year) => `of ${year}`,
      expectedIn: (year) => `expected in ${year}`,
      of: (place, line) => `${place}, ${line}`,
      miss: (percent) =>
        Math.abs(percent) < 0.05
          ? 'exactly right'
          : `${n.percent(Math.abs(percent))} too ${percent > 0 ? 'high' : 'low'}`,
    },
    methods: {
      naief: 'stays the same',
      drift: 'straight line',
      'log-lineair': 'log-linear',
      theta: 'Theta',
      holt: 'Holt, damped',
      panel: 'panel without births',
      'panel-geboorten': 'panel with births',
      'vertraagd-bo': 'via primary, without births',
      'vertraagd-bo-geboorten': 'via primary, with births',
      'bo-groei': 'grows as primary does',
      'eigen-totaal': 'grows as the national total',
    },
    methodTable: {
      title: (place) => `Methods compared: ${place}`,
      method: 'method',
      expected: (year) => `expected in ${year}`,
      errorHere: (years) =>
        `mean error ${years === 1 ? 'a year' : `${n.count(years)} years`} ahead, gemeenten of this size`,
      errorCountry: (years) =>
        `mean error ${years === 1 ? 'a year' : `${n.count(years)} years`} ahead, the country`,
      own: 'this projection',
    },
    share: (percent) => `${percent}\u202f%`,
    interval: (low, high) => `${n.count(low)}–${n.count(high)}`,
    reasons: {
      'unknown-now': 'no projection: the newest figure is not fully known',
      'no-pupils': 'no projection: there were no pupils on the last count date',
      'too-short': 'no projection: too few years with figures',
    },
    scale: { label: 'The chart shows', aantal: 'Number', index: 'Index' },
    table: 'Table',
    unit: {
      aantal: 'number of pupils',
      index: (base) => `index, ${base} = 100`,
    },
    startsAt: (value) => `the axis starts at ${n.count(value)}, not at zero`,
    base: { label: 'Base year', year: (year) => `base ${year}` },
    onMap: (year) => `map ${year}`,
    reader: {
      label: 'Read a year',
      keys: 'Arrow keys read another year, Enter puts that year on the map, Escape returns to the year on the map.',
    },
    broken: (year) => `break ${year}`,
    rescaled: 'rescaled',
    columns: {
      year: 'Year',
      pupils: 'pupils',
      index: 'index',
      change: (base) => `since ${base}`,
    },
    onlyMasked: (cells) => `${n.count(cells)} × <5`,
    spoken: ({ name, count, intervals, index, change, note }, base) =>
      `${name}: ${[
        count && `${count} pupils`,
        ...intervals.map(
          ({ share, low, high }) => `${share}\u202f%: ${n.count(low)} to ${n.count(high)}`,
        ),
        index && `index ${index}`,
        change && `${change} since ${base}`,
        note,
      ]
        .filter(Boolean)
        .join(', ')}`,
    notes: {
      fans: 'After the last count: the expected number (dashes), within the band that holds 80\u202f% (dark) and 95\u202f% (light) of outcomes.',
      fan: (place) =>
        `After the last count: the expected number (dashes), for ${place} with the band that holds 80\u202f% of outcomes.`,
      eachFan:
        'After the last count: the expected number (dashes), within the band that holds 80\u202f% of outcomes.',
      hints: {
        fan: 'Point at another chosen gemeente to see its bounds; all bounds are below the chart.',
        eachFan: 'The band that holds 95\u202f% of outcomes is below the chart.',
      },
      dashed: 'After the last count: the expected number (dashes).',
      faint: (year, tests) =>
        tests === 0
          ? `Fainter after ${year}: a direction rather than an expectation.`
          : `Fainter after ${year}: so far ahead the method could be tested independently ${tests === 1 ? 'once' : `${n.count(tests)} times`} at most.`,
      untested: (year) => `Fainter after ${year}: not tested, the line is drawn on.`,
      withoutBirths: 'Made without births, and less certain for it.',
      reason: (places, reason) => `${list.format(places)}: ${reason}.`,
      onlyOf: (place) => `Earlier expectations and other methods are shown for ${place} only.`,
      rescaled: (area, base) =>
        `The Netherlands rescaled: the national course, set equal to ${area} in ${base}.`,
      notRescaled: (base) =>
        `The Netherlands is not in the chart: there is no figure for ${base} to set the national course equal to.`,
      noPupils: (places, base) =>
        `No index for ${list.format(places)}: there were no pupils in ${base}.`,
      noIndex: (places, base) =>
        `No index for ${list.format(places)}: no complete figure for ${base}.`,
      gaps: (years) => `No figures for ${years}.`,
      incomplete: 'incomplete: not every school site is known',
      masked: 'masked: <5 stands for 1 to 4 pupils',
      acrossBreak: (year) => `Counting changed in ${year}: do not compare across that year.`,
    },
    empty: 'There are no figures for this choice.',
  },
  method,
};
