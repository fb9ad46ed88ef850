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
    },
    ofTable: 'with the postcodes',
  },
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
    ofTables: {
      elsewhere: 'of where pupils go',
      incoming: 'of where pupils come from',
      boards: 'of boards',
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
