import {
  gemeenteOfDigits,
  parseAreaCode,
  readLooseAreaCode,
  regionCode,
} from '../../areas/codes.ts';
import { DIVISIONS, type Division } from '../../areas/divisions.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { CLASS_METHODS } from '../../measures/classes.ts';
import { COUNTED_KINDS, countedIn, type Counted } from '../../tables/counted.ts';
import { SECTORS, type Soort } from '../../tables/soorten.ts';
import {
  LIST,
  NONE,
  oneOf,
  readList,
  someOf,
  sortedBy,
  type Choices,
  type Codec,
  type Scope,
  type Unused,
} from './codec.ts';
import {
  CHART_SCALES,
  CLASS_SOURCES,
  LANGUAGES,
  LINES,
  MODES,
  MOST_AREAS,
  SORT_KEYS,
} from './options.ts';
import { readVersion } from './edition.ts';
import type { QuestionName } from './questions.ts';
import { SCHOOL_CODECS } from './school-codecs.ts';
import { formatScenarios, parseScenarios, type NamedScenario } from './scenarios.ts';
import { formatUserRegions, parseUserRegions, type UserRegion } from './user-region.ts';

/**
 * The codec of a choice of the selection, with the questions that the page must ask the engine again when that choice changes.
 */
interface SelectionCodec<T> extends Codec<T> {
  questions: readonly QuestionName[];
}

/** Returns the codec unchanged, so that an entry of `SELECTION_CODECS` gets its exact type. */
const choice = <const T>(codec: SelectionCodec<T>): SelectionCodec<T> => codec;

/** A division and the code of one of its regions. */
interface RegionChoice {
  readonly division: Division;
  readonly code: string;
}

const MEASURE_IDS = Object.keys(MEASURES) as MeasureId[];
const MOST_CLASSES = 12;
const LARGEST_THRESHOLD = 1e6;
/** The code of a vestiging: the BRIN of its school and two digits. */
const VESTIGING = /^\d{2}[A-Za-z]{2}\d{2}$/;
const POSTCODE = /^\d{4}$/;
/** The number of a board (bevoegd gezag). */
const BOARD = /^\d{5}$/;

/**
 * The codecs of everything that can be chosen on the page except the choices of the data set, in the order in which the URL has
 * them. A new choice needs only an entry in this table.
 */
export const SELECTION_CODECS = {
  mode: choice({
    key: 'modus',
    initial: () => 'kaart',
    ...oneOf(MODES),
    questions: ['figures', 'lines', 'regions', 'schools', 'rpo', 'dataset', 'backtest'],
  }),
  language: choice({
    key: 'taal',
    initial: () => 'nl',
    ...oneOf(LANGUAGES),
    questions: ['dataset'],
  }),
  /** The version of the data files whose figures the page shows; null for the newest. */
  edition: choice<string | null>({
    key: 'editie',
    initial: () => null,
    write: (edition) => edition ?? '',
    read: readVersion,
    questions: [],
  }),
  sector: choice({
    key: 'sector',
    initial: () => 'po',
    ...oneOf(SECTORS),
    questions: ['figures', 'lines', 'schools', 'rpo', 'dataset'],
  }),
  /** What is counted in a gemeente: pupils at its schools, pupils who live in it, or exam candidates at its schools. */
  counted: choice<Counted>({
    key: 'telling',
    initial: () => 'school',
    write: (counted) => counted,
    read: (text, scope, unused) => oneOf(countedIn(scope.sector)).read(text, scope, unused),
    questions: ['figures', 'lines', 'dataset'],
  }),
  soorten: choice<readonly Soort[]>({
    key: 'soort',
    initial: ({ counted, sector }) => COUNTED_KINDS[counted].initial[sector],
    write: (soorten) => soorten.join(LIST),
    read: readSoorten,
    questions: ['figures', 'lines', 'schools', 'dataset'],
  }),
  measure: choice({
    key: 'maat',
    initial: () => 'verandering',
    ...oneOf(MEASURE_IDS),
    questions: ['figures', 'dataset'],
  }),
  /** The base year, with which measures such as the change compare. */
  base: choice({
    key: 'basis',
    initial: ({ counted, sector }) => COUNTED_KINDS[counted].base[sector],
    write: String,
    read: readYear,
    questions: ['figures', 'dataset'],
  }),
  /**
   * The chosen year of the map; null while no year is chosen: the map then shows the newest counted year, or a projected year for
   * a measure without values in counted years.
   */
  year: choice<number | null>({
    key: 'jaar',
    initial: () => null,
    write: (year) => year?.toString() ?? '',
    read: readYear,
    questions: [],
  }),
  classes: choice({
    key: 'klassen',
    initial: () => 'kwantielen',
    ...oneOf(CLASS_METHODS),
    questions: ['figures'],
  }),
  classSource: choice({
    key: 'klassenvan',
    initial: () => 'land',
    ...oneOf(CLASS_SOURCES),
    questions: [],
  }),
  /** The signaleringsgrenzen that the user set, lowest first; null for the defaults of the measure. */
  thresholds: choice<readonly [number, number] | null>({
    key: 'grenzen',
    initial: () => null,
    write: (thresholds) => thresholds?.join('_') ?? '',
    read: readThresholds,
    questions: ['figures', 'dataset'],
  }),
  /** The classes that the map shows, as indexes from 0 for the lowest class; an empty list shows all classes. */
  shownClasses: choice<readonly number[]>({
    key: 'toon',
    initial: () => [],
    write: (classes) => classes.join(LIST),
    read: (text, _scope, unused) => readClasses(text, unused),
    questions: [],
  }),
  /** Codes of the selected gemeenten, in the order in which they were chosen. */
  areas: choice<readonly string[]>({
    key: 'gemeenten',
    initial: () => [],
    write: (codes) => codes.join(LIST),
    read: (text, _scope, unused) => readGemeenten(text, unused),
    questions: ['lines', 'schools', 'dataset'],
  }),
  /** The scale of the trend chart; null until the user chooses one: then it follows from the areas in the chart. */
  scale: choice<(typeof CHART_SCALES)[number] | null>({
    key: 'grafiek',
    initial: () => null,
    write: (scale) => scale ?? '',
    read: oneOf(CHART_SCALES).read,
    questions: [],
  }),
  lines: choice({
    key: 'lijnen',
    initial: () => [],
    ...someOf(LINES),
    questions: ['lines', 'backtest'],
  }),
  scenarios: choice<readonly NamedScenario[]>({
    key: 'scenario',
    initial: () => [],
    write: formatScenarios,
    hasName: true,
    read: (text, _scope, unused) => parseScenarios(text, unused),
    questions: ['lines', 'dataset'],
  }),
  /**
   * The chosen region of a division, which the page about regions shows and to which the ranking is limited; null where none is
   * chosen.
   */
  region: choice<RegionChoice | null>({
    key: 'regio',
    initial: () => null,
    write: (region) => (region ? regionCode(region.division, region.code) : ''),
    read: readRegion,
    questions: ['figures', 'lines', 'regions', 'schools', 'rpo', 'dataset'],
  }),
  /** The division from whose regions the user can choose while no region is chosen. */
  division: choice({
    key: 'indeling',
    initial: () => 'corop',
    ...oneOf(DIVISIONS),
    questions: ['figures', 'regions'],
  }),
  /** The regions made by the user. The page about regions shows the first of them where `region` is null. */
  userRegions: choice<readonly UserRegion[]>({
    key: 'eigen',
    initial: () => [],
    write: formatUserRegions,
    hasName: true,
    read: (text, _scope, unused) => parseUserRegions(text, unused),
    questions: ['figures', 'lines', 'regions', 'schools', 'rpo', 'dataset'],
  }),
  /**
   * The area code of the region (of a division or of the user) with which the region on the page is compared, besides the
   * country; null for none.
   */
  beside: choice<string | null>({
    key: 'naast',
    initial: () => null,
    write: (code) => code ?? '',
    read: readBeside,
    questions: ['figures', 'lines', 'regions'],
  }),
  /**
   * Who takes part in the test of a regional plan (RPO) of the region: numbers of boards, of which all vestigingen in the region take
   * part, and codes of single vestigingen. Null while the test is not asked for.
   */
  rpo: choice<readonly string[] | null>({
    key: 'rpo',
    initial: () => null,
    write: (chosen) => (chosen?.length === 0 ? NONE : (chosen?.join(LIST) ?? '')),
    read: (text, _scope, unused) => readRpo(text, unused),
    questions: ['rpo'],
  }),
  /** The column by which the ranking is sorted, and the direction. */
  sort: choice({
    key: 'sorteer',
    initial: () => ({ key: 'waarde', descending: false }),
    ...sortedBy(SORT_KEYS),
    questions: [],
  }),
  /** The code of the school (vestiging) that the page about schools shows alone; null where it shows several. */
  school: choice<string | null>({
    key: 'school',
    initial: () => null,
    write: (code) => code ?? '',
    read: (text) => (VESTIGING.test(text) ? text.toUpperCase() : null),
    questions: ['schools'],
  }),
  /** The number of the board of which the page about schools shows the schools; null where it shows those of gemeenten. */
  board: choice<string | null>({
    key: 'bestuur',
    initial: () => null,
    write: (board) => board ?? '',
    read: (text) => (BOARD.test(text) ? text : null),
    questions: ['schools'],
  }),
  /** The four digits of the postcode of which the page about schools shows the market; null where it shows schools. */
  postcode: choice<string | null>({
    key: 'postcode',
    initial: () => null,
    write: (postcode) => postcode ?? '',
    read: (text) => (POSTCODE.test(text) ? text : null),
    questions: ['schools'],
  }),
  ...SCHOOL_CODECS,
};

/** The type of an object with the values of all choices in `SELECTION_CODECS`, under the name of each choice. */
export type SelectionChoices = Choices<typeof SELECTION_CODECS>;

function readSoorten(text: string, scope: Scope, unused: Unused): readonly Soort[] | null {
  const known = COUNTED_KINDS[scope.counted].soorten[scope.sector];
  const chosen = someOf<Soort>(known).read(text, scope, unused);
  if (!chosen?.includes('vo')) return chosen;
  // The total includes the types.
  chosen.filter((soort) => soort !== 'vo').forEach(unused);
  return ['vo'];
}

function readYear(text: string): number | null {
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

function readThresholds(text: string): [number, number] | null {
  const [low, high, ...rest] = text
    .split(/[_,;\s]/)
    .map((part) => (part === '' ? NaN : Number(part)));
  if (low === undefined || high === undefined || rest.length > 0) return null;
  const isUsable = (value: number) => Math.abs(value) <= LARGEST_THRESHOLD;
  return isUsable(low) && isUsable(high) && low <= high ? [low, high] : null;
}

function readClasses(text: string, unused: Unused): number[] {
  const classOf = (part: string) =>
    /^\d{1,2}$/.test(part) && Number(part) < MOST_CLASSES ? Number(part) : null;
  return readList(text, LIST, classOf, unused).sort((a, b) => a - b);
}

function readGemeenten(text: string, unused: Unused): string[] {
  const codes = readList(text, LIST, gemeenteOfDigits, unused);
  codes.slice(MOST_AREAS).forEach(unused);
  return codes.slice(0, MOST_AREAS);
}

function readRegion(text: string): RegionChoice | null {
  const area = parseAreaCode(readLooseAreaCode(text) ?? '');
  return area?.kind === 'region' ? { division: area.division, code: area.region } : null;
}

function readBeside(text: string): string | null {
  const code = readLooseAreaCode(text) ?? '';
  const kind = parseAreaCode(code)?.kind;
  return kind === 'region' || kind === 'user-region' ? code : null;
}

/** Boards have numbers of five digits, vestigingen codes of six characters. */
function readRpo(text: string, unused: Unused): string[] | null {
  if (text.toLowerCase() === NONE) return [];
  const codeOf = (part: string) =>
    /^\d\d(\d{3}|[A-Z\d]{4})$/i.test(part) ? part.toUpperCase() : null;
  const chosen = readList(text, LIST, codeOf, unused);
  return chosen.length === 0 ? null : chosen;
}
