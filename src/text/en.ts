import { list, n, ordinal, plural } from './en/numbers.ts';
import { atSchools } from './en/counted.ts';
import { scenario } from './en/scenario.ts';
import { measures } from './en/measures.ts';
import { search } from './en/search.ts';
import { rankingIn } from './en/ranking.ts';
import { trendIn } from './en/trend.ts';
import { share } from './en/share.ts';
import { exporting } from './en/exporting.ts';
import { userFigureMarks } from './en/user-figure-marks.ts';
import { partList } from './part-list.ts';
import { problemWords } from './en/problems.ts';
import { answerIn } from './en/sentence.ts';
import type { CountedWords } from './counted.ts';
import type { Words } from './nl.ts';

/** The values that a ranking starts with: the largest fall or rise of a change, or the lowest or highest value. */
const rankedFrom = {
  fall: 'largest fall',
  rise: 'largest rise',
  lowest: 'lowest',
  highest: 'highest',
};

/** Translates a day and month from the data package, which is Dutch: "1 oktober" becomes "1 October". */
const dayOfYear = (day: string) => day.replace('oktober', 'October');

/**
 * Returns the English texts that every page needs, in the words for what is counted, with the same keys as `nlIn`. The Dutch terms
 * of the field are not translated.
 */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
export const enIn = (c: CountedWords = atSchools): Words => ({
  locale: 'en-GB',
  numbers: n,
  list,
  year: c.year,
  soorten: c.soorten,
  userFigures: userFigureMarks,
  scenario,
  exporting,
  answer: answerIn(c),
  title: 'Leerlingenatlas',
  tagline: c.tagline,
  skip: 'Skip to content',
  country: 'The Netherlands',
  nav: 'Sections',
  map: {
    name: (measure, year, sector) =>
      `Map of the Netherlands by gemeente. ${measure}. ${sector}, ${c.year(year)}.`,
    role: 'map',
    keys: 'Arrow keys: to the neighbouring gemeente. Enter: select or remove. Plus and minus: zoom. Shift with an arrow: move. 0: whole map.',
    interval: (pupils, low, high) =>
      `about ${n.rough(pupils)} ${c.many} (${n.wholePercent(80)}: ${n.rough(low)}–${n.rough(high)})`,
    place: ({ rank, of, from }) => `${ordinal(rank)} of ${n.count(of)}, ${rankedFrom[from]} first`,
    chosen: 'selected',
    zoom: 'Map display',
    hatch: 'Hatch growth',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Whole map',
    country: 'Whole country',
    wheelHint: 'Hold Ctrl to zoom the map',
    unavailable: 'The map cannot be drawn. The figures are in the ranking below.',
  },
  legend: {
    name: 'Legend: how the gemeenten are spread over the classes. Choose classes to show only those on the map.',
    below: (to) => `less than ${to}`,
    from: (from) => `${from} or more`,
    between: (from, to) => `${from} to ${to}`,
    column: (label, count) => `${label}: ${plural(count, '1 gemeente', '# gemeenten')}`,
    tick: (value) => n.short(value),
    underAxis: (low, count) => `below ${low}: ${n.count(count)}`,
    overAxis: (high, count) => `from ${high}: ${n.count(count)}`,
    bars: (width, highest, areas) =>
      `Bars are ${width} wide; the highest: ${areas === 'gemeenten' ? plural(highest, '1 gemeente', '# gemeenten') : plural(highest, '1 region', '# regions')}.`,
    country: 'NL',
    without: (reason, count) => `${reason}: ${n.count(count)}`,
    none: 'no figures or cannot be computed',
    showAll: 'Show all classes',
  },
  share,
  slider: {
    name: 'Year on the map',
    play: 'Play the years',
    pause: 'Pause',
    earlier: 'Year earlier',
    later: 'Year later',
    bar: 'Year on the map, and sharing',
  },
  dayOfYear,
  source: {
    projected: (year) => `${c.year(year)} is our own projection, not a count.`,
    ofMeasure: (measure, titles, when) => `“${measure}”: ${titles}; ${when}.`,
    userNorms: (file) => `Where your file ${file} has a norm, that one holds.`,
    figuresOf: (year) => `figures of ${year}`,
    countedOn: (countDate, year, provisional) =>
      `counted on ${dayOfYear(countDate)} ${year}${provisional ? ' (provisional)' : ''}`,
    pupils: (line) => `${c.group}. ${line}`,
    notProjected: (measure) => `“${measure}” is not projected: choose a counted year.`,
    userBirths: (file) => `The projection uses births of your own (${file}).`,
    unplaced: c.unplaced,
    masked: c.masked,
    limits: c.limits,
    withoutProjection: c.notProjected,
    about: 'About these numbers',
    line: (titles, countDate, year, provisional, boundaries) =>
      [
        `Source: ${titles}`,
        countDate === null
          ? c.undated(year)
          : `counted on ${dayOfYear(countDate)} ${year}${provisional ? ' (provisional)' : ''}`,
        boundaries === null ? null : `gemeente boundaries of ${boundaries}`,
      ]
        .filter((part) => part !== null)
        .join('; ') + '.',
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
    rest: 'The rest of the page works. Try again; if it keeps failing, tell the administrator of this website.',
    retry: 'Try again',
    reload: 'Load the page again',
    /** Where the page cannot be loaded again. */
    offline: 'There is no connection.',
  },
  unusedParts: {
    line: (parts) =>
      `This part of the link is not known or has no figures here, and is not used: ${partList(parts, 'and')}. The rest of the link is used.`,
    dismiss: 'Dismiss',
  },
  /** The name of a school board, of which no list of names is open. */
  board: (number) => `Board ${number}`,
  modes: {
    kaart: 'Map',
    regio: 'Region',
    scholen: 'Schools',
    dataset: 'Data set',
    bronnen: 'Sources and method',
  },
  language: { label: 'Language', nl: 'Nederlands', en: 'English' },
  theme: { toDark: 'Dark display', toLight: 'Light display' },
  sectors: { label: 'Sector', po: 'Primary (po)', vo: 'Secondary (vo)' },
  controls: {
    label: 'What would you like to see?',
    counted: 'Counted',
    soort: 'School type',
    measure: 'Measure',
    measureGroups: { leerlingen: c.group, bereik: 'Distance to school', scholen: 'Schools' },
    base: 'Compared with',
    classes: 'Classes',
    from: 'threshold 1',
    to: 'threshold 2',
    open: 'Settings',
    close: 'Close',
    since: (year) => `since ${c.year(year)}`,
    until: (year) => `until ${c.year(year)}`,
    typesOnly: (years) => `Figures per school type are available for ${years} only.`,
  },
  counted: {
    school: 'pupils, where they go to school',
    woon: 'pupils, where they live',
    examen: 'exam candidates',
  },
  measures: { ...measures, ...c.measures },
  coming: (page) => `${page} is loading…`,
  awaited: (sector) =>
    `The figures of your choice (${sector}) are loading; the page still shows those before.`,
  awaitedProjection: 'The projection is still loading.',
  fixedClasses: 'fixed classes',
  classMethods: {
    kwantielen: 'as many per class',
    gelijk: 'classes of equal width',
    natuurlijk: 'natural breaks',
    grenzen: 'two thresholds of your own',
  },
  status: {
    observed: 'counted',
    missing: 'no figures',
    noSchool: c.noSchool,
    masked: 'masked (<5)',
    incomplete: c.incomplete.name,
    undefined: 'cannot be computed',
    provisional: 'provisional',
    projected: 'projection',
  },
  count: {
    pupils: c.number,
    vestigingen: (value) => plural(value, '1 school site', '# school sites'),
    plusMasked: (cells) => `+ ${n.count(cells)} × <5`,
    /** Writes the least and the most that a value can be. */
    between: (low: string, high: string) => `${low} to ${high}`,
  },
  search,
  ranking: rankingIn(c),
  trend: trendIn(c),
});

/** The English texts that every page needs, where pupils at schools are counted. */
export const en = enIn();
