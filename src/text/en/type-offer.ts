import { capital } from '../capital.ts';
import type { typeOffer as dutch } from '../nl/type-offer.ts';
import { schoolYear } from '../school-year.ts';
import { distance } from './distance.ts';
import { list, n, plural } from './numbers.ts';

const gemeenten = (count: number): string =>
  count === 0 ? 'no gemeente' : plural(count, '1 gemeente', '# gemeenten');
/** Writes a sentence, after the name of the place that it is about, if it is about one. */
const of = (place: string, sentence: string): string =>
  capital(place === '' ? sentence : `${place}: ${sentence}`);

/** The English texts about types of vo that disappeared from a gemeente, or that have one vestiging left in it. */
export const typeOffer: typeof dutch = {
  title: 'Where a type of education disappeared or has one vestiging left',
  about: (first, newest) =>
    `By exam candidates of school years ${schoolYear(first)} to ${schoolYear(newest)}. A type has disappeared from a gemeente if it has no candidates left in ${schoolYear(newest)}.`,
  ofType: (type, { gone, one, several, never }, place) =>
    `${of(place, `${type} disappeared from ${gemeenten(gone)}.`)} In ${gemeenten(one)} one vestiging has candidates left, in ${n.count(several)} several have. In ${n.count(never)} there were none in all these school years.`,
  ofTypes: (types, { gone, one }, rows, place) =>
    gone === 0
      ? `${of(place, `none of ${list.format(types)} disappeared.`)} ${one === 0 ? 'No type has only one vestiging left.' : `In ${gemeenten(one)} at least one type has one vestiging left.`}`
      : `${of(place, `from ${gemeenten(gone)} at least one of ${list.format(types)} disappeared, ${plural(rows, 'once', '# times')} in all.`)} In ${plural(one, '1 other gemeente', '# other gemeenten')} at least one type has one vestiging left.`,
  ofGemeente: (gemeente, lines) => `${gemeente}: ${lines.join('; ')}.`,
  mayReturn: (count, newest) =>
    `In ${plural(count, '1 disappearance', '# disappearances')} the candidates are missing in ${schoolYear(newest)} only: the type may come back.`,
  goOn: (count) =>
    `In ${plural(count, '1 disappearance', '# disappearances')} the same school still has the type in another gemeente.`,
  nobody: (place, first) =>
    `${capital(place)}: since ${schoolYear(first)} there were no candidates of these types.`,
  type: 'Type of education',
  all: 'all types',
  vmbo: 'vmbo, all types',
  someTypes: (types) => list.format(types),
  listed: { label: 'What the list has', gone: 'Disappeared', one: 'One vestiging left' },
  where: { label: 'Where', chosen: 'Chosen', country: 'The Netherlands' },
  search: 'Search a gemeente in the list',
  order: {
    label: 'Sort by',
    most: 'most candidates ever',
    fewest: 'fewest candidates now',
    year: 'last school year',
    name: 'gemeente',
    distance: 'largest distance',
  },
  shown: (rows, gone) =>
    gone
      ? `${plural(rows, '1 type', '# types')} disappeared`
      : `${plural(rows, '1 type', '# types')} with one vestiging left`,
  none: {
    gone: 'None of these types disappeared here. Choose another type, or the Netherlands.',
    one: 'None of these types has one vestiging left here. Choose another type, or the Netherlands.',
  },
  noneFound: 'No gemeente of this name in the list.',
  clear: 'Clear the search',
  caption: {
    gone: 'Types that disappeared from a gemeente',
    one: 'Types with one vestiging left in a gemeente',
  },
  columns: {
    gemeente: 'Gemeente',
    code: 'Code of the gemeente',
    type: 'Type',
    state: 'State',
    lastYear: 'Last school year',
    last: 'Candidates then',
    now: 'Candidates now',
    most: 'Most candidates',
    mostYear: 'School year of the most',
    first: 'First candidates',
    firstYear: 'First school year',
    site: 'Vestiging',
    lastSites: 'Last vestiging',
    siteCodes: 'Number of the vestiging',
    mostSites: 'Most vestigingen in a school year',
    goesOnIn: 'Same school still has the type in',
    gaps: 'School years without candidates in between',
    distance: 'Distance',
    kilometres: (year) => `Mean distance to vmbo or havo/vwo ${year} (km)`,
    low: 'at least',
    high: 'at most',
    source: 'Source',
  },
  states: {
    gone: 'disappeared',
    mayReturn: 'disappeared in the newest school year, may come back',
    one: 'one vestiging left',
  },
  canReturn: 'may come back',
  wereMore: (sites) => `${n.count(sites)} vestigingen before`,
  goesOnIn: (names, others) =>
    `school still has the type in ${others === 0 ? list.format(names) : `${names.join(', ')} and ${plural(others, '1 gemeente', '# gemeenten')} farther away`}`,
  to: (kind) => `to ${kind}`,
  kilometres: (km) => distance(km * 1000),
  unknown: 'not known',
  map: {
    name: (what, newest) =>
      `Map: what there is of ${what} in each gemeente in school year ${schoolYear(newest)}`,
    block: 'map of types of education',
    title: (types) => `Where ${list.format(types)} disappeared or has one vestiging left`,
    perState: 'number of gemeenten',
    signs: { gone: ' (triangle)', one: ' (dots)', several: '', never: '' },
    keys: 'Arrows: to the neighbouring gemeente. Enter: choose or remove. Plus and minus: zoom. Shift with an arrow: pan. 0: whole map. What disappeared and what has one vestiging left is in the list too.',
    legend: 'Legend of the map of types of education',
    keyOfType: {
      gone: 'disappeared',
      one: 'one vestiging left',
      several: 'several vestigingen',
    },
    keyOfTypes: {
      gone: 'at least one type disappeared',
      one: 'at least one type with one vestiging left',
      several: 'several vestigingen of every type that it has',
    },
    count: (meaning, count) => `${meaning}: ${n.count(count)}`,
    gone: (type, year, candidates) =>
      `${type}: disappeared, last in ${schoolYear(year)} (${candidates} candidates)`,
    has: (type, sites, candidates) =>
      `${type}: ${plural(sites, '1 vestiging', '# vestigingen')}, ${candidates} candidates`,
    never: 'no candidates of these types',
    noCandidates: (first) => `no candidates since ${schoolYear(first)}`,
  },
  notes: (masked) => [
    'Candidates are pupils in the last year of a type, not all its pupils. A type that has just begun has none yet; a type that disappears had often stopped taking pupils some years before.',
    'A school year without candidates in between is no disappearance. Learning-working programmes are part of vmbo-b here. Candidates count in the gemeente where their vestiging stood then. Where the same school (BRIN number) still has the type in another gemeente, that stands with the vestiging: pupils may go there, or be registered there.',
    `Since ${schoolYear(masked)} DUO masks counts of 1 to 4. There is an interval then; the type is still there.`,
  ],
  returned: (absences, returned) =>
    `Of the ${n.count(absences)} times that one of these types had no candidates for one or more school years before, it came back ${n.count(returned)} times.`,
  distanceNote: (year) =>
    `Distance: mean by road, from all inhabitants of the gemeente to the nearest vmbo, or for havo and vwo to havo or vwo (${year}). CBS does not tell types of vmbo apart: the nearest vmbo may not have the type that disappeared.`,
  source: (first, newest, year) =>
    `Source: DUO, exam candidates and passes, school years ${schoolYear(first)} to ${schoolYear(newest)} (editions 2014–2019, 2019–2024 and 2020–2025); distance: CBS, key figures of wijken and buurten ${year}. Own processing.`,
  fileName: { gone: 'types-that-disappeared', one: 'last-vestiging-of-a-type' },
  loading: 'The exam candidates are being loaded…',
  retry: 'Try again',
};
