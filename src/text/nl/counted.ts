import type { CountedWords } from '../counted.ts';
import { n, plural } from './numbers.ts';
import { forSoorten, inSoorten, soorten } from './soorten.ts';

/** The Dutch words for the pupils at the schools of an area. */
export const atSchools: CountedWords = {
  many: 'leerlingen',
  full: 'leerlingen',
  number: (count) => plural(count, '1 leerling', '# leerlingen'),
  year: String,
  yearName: 'Jaar',
  axis: 'aantal leerlingen',
  soorten,
  ofSoorten: inSoorten,
  school: (codes) => `school ${forSoorten(codes)}`,
  elsewhere: {
    now: 'leerlingen gaan elders naar school',
    then: 'leerlingen gingen elders naar school',
  },
  site: 'vestiging',
  noSchool: 'geen school',
  without: 'Zonder school met leerlingen',
  incomplete: {
    name: 'onvolledig',
    short: 'onvolledig',
    note: 'onvolledig: niet elke vestiging is bekend',
    are: 'zijn onvolledig: niet elke vestiging is bekend',
  },
  masked: (cells) =>
    `Niet meegeteld: ${plural(cells, 'één afgeschermd aantal', '# afgeschermde aantallen')} van 1 tot 4 leerlingen.`,
  maskedAre: 'niet meegeteld',
  maskedNote: 'afgeschermd: <5 telt als 1 tot 4 leerlingen',
  measures: {},
  group: 'Leerlingen',
  unplaced: (count) =>
    `${n.count(count)} leerlingen zonder bekende gemeente tellen landelijk mee, maar staan op geen kaart.`,
  undated: () => null,
  notProjected: '',
  tagline: 'Leerlingendaling per gemeente in het primair en voortgezet onderwijs',
  limits: [],
};
