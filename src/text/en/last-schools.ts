import type { lastSchools as dutch } from '../nl/last-schools.ts';
import { distance } from './distance.ts';
import { n, plural } from './numbers.ts';

const metresText = (metres: number, isExact: boolean): string =>
  `${isExact ? '' : 'about '}${distance(metres)}`;

/** The English texts about schools that are the last of their place. */
export const lastSchools: typeof dutch = {
  title: {
    po: 'The only primary school of a town',
    vo: 'The only secondary vestiging of a town or gemeente',
  },
  count: {
    po: (towns, year) =>
      `In ${plural(towns, '1 town', '# towns')} only one primary school has pupils in ${year}.`,
    vo: (towns, gemeenten, year) =>
      [
        gemeenten === 0 ? '' : `In ${plural(gemeenten, '1 gemeente', '# gemeenten')} there is one secondary vestiging in ${year}.`, // prettier-ignore
        towns === 0 ? '' : `In ${plural(towns, '1 town', '# towns')} of other gemeenten there is one secondary vestiging in ${year}.`, // prettier-ignore
      ]
        .filter(Boolean)
        .join(' '),
  },
  kindCounts: (vmbo, havo, vwo) =>
    `By licence there is one vestiging with vmbo in ${plural(vmbo, '1 gemeente', '# gemeenten')}, one with havo in ${n.count(havo)} and one with vwo in ${n.count(vwo)}.`,
  farthest: ({ school, town, next, metres, isExact }) =>
    `Farthest from the next one is ${school} in ${town}: ${metresText(metres, isExact)} as the crow flies to ${next}.`,
  withoutTown: (schools) =>
    `Not counted: ${plural(schools, '1 school of which the town is not known', '# schools of which the town is not known')}.`,
  about: {
    po: 'So far is the next primary school if this one were not there; by road it is farther. The next may have another denomination, and stand in another gemeente.',
    vo: 'So far is the next vestiging of that kind if this one were not there; by road it is farther. Vmbo, havo and vwo follow from the licence: less may be taught.',
  },
  approximate:
    'About: of one of the two schools the address is not known, but the middle of the postcode or of the gemeente.',
  caption: 'From the farthest next school to the nearest',
  kinds: { bo: 'primary', vo: 'vo', vmbo: 'vmbo', havo: 'havo', vwo: 'vwo' },
  columns: {
    school: 'School',
    town: 'Town',
    gemeente: 'Gemeente',
    kind: 'Only one for',
    kindIn: 'Only one in',
    pupils: (year) => `Pupils ${year}`,
    norm: 'Norm',
    aboveNorm: 'Above norm',
    distance: 'Next, as the crow flies',
    kilometres: 'Next, as the crow flies (km)',
    precision: 'Distance is',
    next: 'Next school',
    nextTown: 'Town of the next',
    nextGemeente: 'Gemeente of the next',
    code: 'Number',
    nextCode: 'Number of the next',
    source: 'Source',
  },
  where: { town: 'the town', gemeente: 'the gemeente' },
  precise: { exact: 'from address to address', approximate: 'about' },
  distance: metresText,
  unknown: 'not known',
  fileName: 'only-schools',
  source: (normYear) =>
    `Source: DUO, pupils on 1 October and addresses; distance: our computation; norm: our computation with inhabitants ${normYear} of CBS.`,
};
