import type { origins as dutch } from '../nl/origins.ts';

/** The English texts about where pupils of bo live and go to school. */
export const origins: typeof dutch = {
  school: {
    title: 'Where the pupils live',
    sum: (total, postcodes, year) =>
      `On 1 October ${year}: ${total} pupils from ${postcodes === 1 ? '1 postcode' : `${postcodes} postcodes`}.`,
    missing: (gemeente) => `DUO has published no figures by postcode for schools in ${gemeente}.`,
    none: 'There are no figures by postcode of this school: in that year it had no pupils in primary education.',
    caption: (school) => `Postcodes of the pupils of ${school}`,
    columns: {
      postcode: 'Postcode',
      residence: 'Gemeente of residence',
      pupils: 'Pupils',
      share: 'Share of the school',
      market: 'Share of the school in the postcode',
      boardMarket: 'Share of the board in the postcode',
    },
  },
  board: {
    title: 'Where the pupils of the primary schools live',
    sum: (pupils, postcodes, year) =>
      `On 1 October ${year}: ${pupils} pupils of primary schools, from ${postcodes === 1 ? '1 postcode' : `${postcodes} postcodes`}.`,
    none: 'There are no figures by postcode of this board: in that year it had no pupils in primary education.',
    missing: (gemeenten) =>
      `DUO has published no figures by postcode for schools in ${gemeenten}: these are missing here.`,
  },
  map: {
    of: (name) => `Map: postcodes of the pupils of ${name}`,
    ofPostcode: (postcode) => `Map: schools of the pupils from ${postcode}`,
    legend: 'Legend of the map',
    pupils: 'pupils',
    bounds: 'inside: at least, ring: at most',
    school: 'the school',
    postcode: 'the postcode (roughly)',
    keys: 'Arrow keys: to another place on the map. Enter: open what is there. Plus and minus: zoom. Everything is in the table too.',
    pupilCount: (pupils) => `${pupils} pupils`,
    most: (postcode, pupils) => `Most live in ${postcode}: ${pupils} pupils.`,
    roughly:
      'The place of a postcode is rough: the middle of the schools that have an address in it.',
    unplaced: (pupils, postcodes) =>
      postcodes === 1
        ? `${pupils} pupils from 1 postcode are not on the map: of that postcode no place is known.`
        : `${pupils} pupils from ${postcodes} postcodes are not on the map: of those postcodes no place is known.`,
    nowhere: (pupils) => `${pupils} pupils live abroad or in a place that DUO does not know.`,
    beyond: (places) => `Beyond the map: ${places}.`,
    unplacedSchools: (schools) => `Not on the map, since the place is not known: ${schools}.`,
    loading: 'The map is being loaded…',
    failed: 'The map and the shares by postcode are missing.',
  },
  market: {
    title: (postcode, gemeente) => `Postcode ${postcode} (${gemeente})`,
    sum: (pupils, postcode, year) =>
      `In postcode ${postcode} lived ${pupils} pupils of primary schools (1 October ${year}).`,
    most: (school, share) => `Most go to ${school}: ${share} of them.`,
    schools: (postcode) => `Schools of the pupils from ${postcode}`,
    boards: (postcode) => `Boards of the pupils from ${postcode}`,
    columns: {
      school: 'School',
      gemeente: 'Gemeente',
      board: 'Board',
      schools: 'Schools',
      pupils: 'Pupils',
      share: 'Market share',
    },
    loading: 'The figures of the postcode are being loaded…',
  },
  list: {
    title: 'Market share by postcode',
    about: 'Choose a postcode to see which schools and boards its pupils go to.',
    find: 'Find a postcode',
    caption: 'Postcodes in which pupils of primary schools live',
    none: (text) =>
      `No postcode here begins with “${text}”. Choose another gemeente above, or search for fewer digits.`,
    columns: { postcode: 'Postcode', residence: 'Gemeente', pupils: 'Pupils' },
  },
  sourceHead: 'Source',
  gemeente: {
    title: 'Where pupils live and go to school',
    choose: 'Gemeente',
    missing: (gemeente) =>
      `DUO has published no figures by postcode for schools in ${gemeente}. Only who goes from ${gemeente} to school elsewhere is known.`,
    residents: (gemeente, share, year) =>
      `Of the pupils of primary schools who live in ${gemeente}, ${share} go to school in another gemeente (1 October ${year}).`,
    outside: (gemeente, share) =>
      `Of the pupils at schools in ${gemeente} of whom the residence is known, ${share} live outside the gemeente.`,
    unknown: (pupils) => `Of ${pupils} pupils DUO does not know the residence.`,
    elsewhere: (gemeente) => `From ${gemeente} to school in`,
    incoming: (gemeente) => `To school in ${gemeente} from`,
    boards: (gemeente) => `Boards in ${gemeente}`,
    nobody: 'nobody',
    columns: {
      place: 'Gemeente',
      from: 'Lives in',
      pupils: 'Pupils',
      board: 'Board',
      schools: 'Schools here',
      atSchools: 'Share of pupils at schools here',
      residents: 'Share of pupils who live here',
    },
    without: 'Who goes to school in Ridderkerk is missing from the figures of DUO.',
  },
  bounds: { low: 'at least', high: 'at most' },
  unknownBoard: 'not known',
  between: (low, high) => `${low} to ${high}`,
  places: {
    BE: 'Belgium',
    DE: 'Germany',
    ANDERS: 'another country',
    GM9999: 'place not known',
  },
  loading: 'The figures are being loaded…',
  retry: 'Try again',
  masked:
    'DUO hides numbers of 1 to 4 pupils (by age and postcode). That is why there are bounds where a number is not exactly known; they are narrowed by the pupils of the school.',
  source: (year) => `Source: DUO, pupils of primary schools by postcode, 1 October ${year}.`,
};
