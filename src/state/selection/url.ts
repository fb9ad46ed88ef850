import { DIVISIONS } from '../../areas/divisions.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { CLASS_METHODS } from '../../measures/classes.ts';
import { SECTORS, SOORTEN, type Sector, type Soort } from '../../tables/soorten.ts';
import { datasetPairs, parseDataset } from './dataset-url.ts';
import { formatUserRegions, parseUserRegions } from './user-region.ts';
import { regionCode } from '../../areas/codes.ts';
import { formatScenarios, parseScenarios } from './scenarios.ts';
import {
  CHART_SCALES,
  LINES,
  defaultSelection,
  LANGUAGES,
  MODES,
  MOST_AREAS,
  SORT_KEYS,
  type Selection,
} from './selection.ts';

/** The choices written here; those of the data set have a grammar of their own. */
type Key = Exclude<keyof Selection, 'dataset'>;

/**
 * The grammar of the query string: a key per choice, values as they are named in Dutch. Lists are joined by a dot. What
 * equals the default is not written; what is not understood is ignored, and the rest honoured.
 */
const KEYS = {
  mode: 'modus',
  language: 'taal',
  sector: 'sector',
  soorten: 'soort',
  measure: 'maat',
  base: 'basis',
  year: 'jaar',
  classes: 'klassen',
  thresholds: 'grenzen',
  shownClasses: 'toon',
  areas: 'gemeenten',
  scale: 'grafiek',
  lines: 'lijnen',
  scenarios: 'scenario',
  region: 'regio',
  division: 'indeling',
  userRegions: 'eigen',
  beside: 'naast',
  sort: 'sorteer',
} as const satisfies Record<Key, string>;

const LIST = '.';
const DESCENDING = '-';
const MOST_CLASSES = 12;
const LARGEST_THRESHOLD = 1e6;

/** The selection that a query string asks for. */
export function parseSelection(query: string): Selection {
  const given = new URLSearchParams(query);
  const read = (key: Key) => given.get(KEYS[key]);
  const sector = oneOf(SECTORS, read('sector')) ?? 'po';
  const standard = defaultSelection(sector);
  return {
    mode: oneOf(MODES, read('mode')) ?? standard.mode,
    language: oneOf(LANGUAGES, read('language')) ?? standard.language,
    sector,
    soorten: soorten(sector, read('soorten')) ?? standard.soorten,
    measure: oneOf(Object.keys(MEASURES) as MeasureId[], read('measure')) ?? standard.measure,
    base: year(read('base')) ?? standard.base,
    year: year(read('year')),
    classes: oneOf(CLASS_METHODS, read('classes')) ?? standard.classes,
    thresholds: thresholds(read('thresholds')),
    shownClasses: shownClasses(read('shownClasses')),
    areas: codes(read('areas')),
    scale: oneOf(CHART_SCALES, read('scale')) ?? standard.scale,
    lines: LINES.filter((one) => read('lines')?.split(LIST).includes(one)),
    scenarios: parseScenarios(read('scenarios')),
    region: region(read('region')),
    division: oneOf(DIVISIONS, read('division')) ?? standard.division,
    userRegions: parseUserRegions(read('userRegions')),
    beside: beside(read('beside')),
    sort: sort(read('sort')) ?? standard.sort,
    dataset: parseDataset(given),
  };
}

/** The query string of a selection, without `?`; empty for the default. */
export function formatSelection(selection: Selection): string {
  const standard = written(defaultSelection(selection.sector));
  const pairs = Object.entries(written(selection)).filter(
    ([key, value]) => value !== standard[key as Key] || (key === 'sector' && value !== 'po'),
  );
  return [
    ...pairs.map(([key, value]): [string, string] => [KEYS[key as Key], value]),
    ...datasetPairs(selection.dataset),
  ]
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&');
}

function written(selection: Selection): Record<Key, string> {
  return {
    mode: selection.mode,
    language: selection.language,
    sector: selection.sector,
    soorten: selection.soorten.join(LIST),
    measure: selection.measure,
    base: String(selection.base),
    year: selection.year === null ? '' : String(selection.year),
    classes: selection.classes,
    thresholds: selection.thresholds?.join('_') ?? '',
    shownClasses: selection.shownClasses.join(LIST),
    areas: selection.areas.join(LIST),
    scale: selection.scale,
    lines: selection.lines.join(LIST),
    scenarios: formatScenarios(selection.scenarios),
    region: selection.region ? regionCode(selection.region.division, selection.region.code) : '',
    division: selection.division,
    userRegions: formatUserRegions(selection.userRegions),
    beside: selection.beside ?? '',
    sort: `${selection.sort.descending ? DESCENDING : ''}${selection.sort.key}`,
  };
}

/** A slash, as in `so/vso`, is allowed in a query and easier to read bare. */
const escapeValue = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/');

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | null {
  return allowed.find((one) => one === value) ?? null;
}

function soorten(sector: Sector, value: string | null): Soort[] | null {
  const known: readonly Soort[] = SOORTEN[sector];
  const asked = new Set(value?.split(LIST));
  const chosen = known.filter((soort) => asked.has(soort));
  if (chosen.length === 0) return null;
  return chosen.includes('vo') ? ['vo'] : chosen;
}

function year(value: string | null): number | null {
  return value !== null && /^(19|20)\d\d$/.test(value) ? Number(value) : null;
}

function thresholds(value: string | null): [number, number] | null {
  const [low, high, ...rest] =
    value?.split('_').map((part) => (part === '' ? NaN : Number(part))) ?? [];
  if (low === undefined || high === undefined || rest.length > 0) return null;
  const isUsable = (value: number) => Math.abs(value) <= LARGEST_THRESHOLD;
  return isUsable(low) && isUsable(high) && low <= high ? [low, high] : null;
}

function shownClasses(value: string | null): number[] {
  const numbers =
    value
      ?.split(LIST)
      .filter((part) => /^\d{1,2}$/.test(part))
      .map(Number) ?? [];
  return [...new Set(numbers)].filter((k) => k < MOST_CLASSES).sort((a, b) => a - b);
}

function codes(value: string | null): string[] {
  const wellFormed = value?.split(LIST).filter((code) => /^GM\d{4}$/.test(code)) ?? [];
  return [...new Set(wellFormed)].slice(0, MOST_AREAS);
}

function region(value: string | null): Selection['region'] {
  const [name, code] = value?.split(LIST) ?? [];
  const division = oneOf(DIVISIONS, name ?? null);
  return division && code ? { division, code } : null;
}

function beside(value: string | null): string | null {
  const isUserFigure = value !== null && /^eigen\.\d$/.test(value);
  return isUserFigure || region(value) ? value : null;
}

function sort(value: string | null): Selection['sort'] | null {
  const descending = value?.startsWith(DESCENDING) ?? false;
  const key = oneOf(SORT_KEYS, value?.slice(descending ? 1 : 0) ?? null);
  return key && { key, descending };
}
