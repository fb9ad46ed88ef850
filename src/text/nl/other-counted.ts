import type { CountedWords } from '../counted.ts';
import { schoolYear } from '../school-year.ts';
import { atSchools } from './counted.ts';
import { list, n, plural } from './numbers.ts';
import { inSoorten } from './soorten.ts';

/** The Dutch words for the pupils who live in an area. */
const residents: CountedWords = {
  ...atSchools,
  full: 'leerlingen',
  ofSoorten: (codes) => `${inSoorten(codes)} die er wonen`,
  incomplete: {
    name: 'toen een ander gebied',
    short: 'ander gebied',
    note: 'toen een ander gebied: vóór een splitsing of samenvoeging',
    are: 'gaan over een ander gebied: vóór een splitsing of samenvoeging',
  },
  measures: {
    leerlingen: {
      name: 'aantal leerlingen dat er woont',
      about: 'Aantal leerlingen dat in de gemeente woont, op de teldatum',
    },
    aandeel: {
      name: 'aandeel in de sector',
      about:
        'Aandeel van de gekozen soorten in alle leerlingen in het primair of voortgezet onderwijs die in hetzelfde gebied wonen, in procenten',
    },
  },
  group: 'Leerlingen die er wonen',
  unplaced: (count) =>
    `${n.count(count)} leerlingen wonen in het buitenland of in een onbekende gemeente: zij tellen landelijk mee, maar staan op geen kaart.`,
  notProjected: 'Een projectie naar woongemeente is er hier niet.',
  tagline: 'Leerlingendaling per gemeente waar leerlingen wonen',
  limits: ['Aantallen zijn afgerond op tientallen.'],
};

/** The names of the types of vo, as exams are taken in them. */
const types: CountedWords['soorten'] = {
  'vmbo-b': { kort: 'vmbo-b', lang: 'vmbo-basis' },
  'vmbo-k': { kort: 'vmbo-k', lang: 'vmbo-kader' },
  'vmbo-g': { kort: 'vmbo-g', lang: 'vmbo-gemengd' },
  'vmbo-t': { kort: 'vmbo-t', lang: 'vmbo-theoretisch' },
  'vmbo-lwt': { kort: 'vmbo-lwt', lang: 'leerwerktraject in het vmbo' },
  havo: { kort: 'havo', lang: 'havo' },
  vwo: { kort: 'vwo', lang: 'vwo' },
};
const VMBO = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'vmbo-lwt'];
/** The smallest number of types for which a sentence uses their short names. */
const MANY = 3;

/** Writes types as a list, in which those of vmbo together are one: "vmbo, havo en vwo". */
function typesOf(codes: readonly string[]): string {
  const isWhole = VMBO.every((type) => codes.includes(type));
  const rest = isWhole ? codes.filter((type) => !VMBO.includes(type)) : codes;
  const form = codes.length >= MANY ? 'kort' : 'lang';
  return list.format([
    ...(isWhole ? ['vmbo'] : []),
    ...rest.map((type) => types[type]?.[form] ?? type),
  ]);
}

/** The Dutch words for the exam candidates at the schools of an area. */
const candidates: CountedWords = {
  many: 'kandidaten',
  full: 'examenkandidaten',
  number: (count) => plural(count, '1 kandidaat', '# kandidaten'),
  year: schoolYear,
  yearName: 'Schooljaar',
  axis: 'aantal kandidaten per schooljaar',
  soorten: types,
  ofSoorten: (codes) => `voor ${typesOf(codes)}`,
  school: (codes) => `vestiging met kandidaten voor ${typesOf(codes)}`,
  elsewhere: {
    now: 'wie er woont, doet elders examen',
    then: 'wie er woonde, deed elders examen',
  },
  site: 'vestiging met kandidaten',
  noSchool: 'geen kandidaten',
  without: 'Zonder vestiging met kandidaten',
  incomplete: atSchools.incomplete,
  masked(cells, change) {
    const numbers = `Geschat: ${plural(cells, 'één afgeschermd aantal', '# afgeschermde aantallen')} van 1 tot 4 kandidaten`;
    return change === null
      ? `${numbers}.`
      : `${numbers}. De verandering ligt tussen ${n.signedPercent(change.low)} en ${n.signedPercent(change.high)}.`;
  },
  maskedAre: 'geschat op 2,3',
  maskedNote: 'afgeschermd: <5 is 1 tot 4 kandidaten, gerekend als 2,3',
  measures: {
    verandering: {
      name: 'verandering in %',
      about:
        'Verandering van het aantal examenkandidaten tussen het basisjaar en het gekozen schooljaar, in procenten',
    },
    verschil: {
      name: 'verandering in kandidaten',
      about:
        'Verandering van het aantal examenkandidaten tussen het basisjaar en het gekozen schooljaar, in kandidaten',
    },
    leerlingen: { name: 'aantal kandidaten', about: 'Aantal examenkandidaten in het schooljaar' },
    aandeel: {
      name: 'aandeel in alle kandidaten',
      about:
        'Aandeel van de gekozen soorten in alle examenkandidaten van vmbo, havo en vwo op vestigingen in hetzelfde gebied, in procenten',
    },
    index: { name: 'index', about: 'Index van het aantal examenkandidaten; het basisjaar is 100' },
    vestigingen: {
      name: 'vestigingen met kandidaten',
      about: 'Aantal vestigingen met examenkandidaten van de gekozen soorten',
    },
    schoolgrootte: {
      name: 'kandidaten per vestiging',
      about: 'Gemiddeld aantal examenkandidaten per vestiging met kandidaten',
    },
  },
  group: 'Examenkandidaten',
  // A difference is of the rounding of estimates.
  unplaced: () => '',
  notProjected:
    'Kandidaten zijn alleen per COROP-gebied en RMC-regio geprojecteerd, op de pagina Regio: in een gemeente zijn het er te weinig voor een betrouwbare richting.',
  tagline: 'Examenkandidaten per gemeente in vmbo, havo en vwo',
  undated: (year) => `schooljaar ${schoolYear(year)}`,
  limits: [
    'Kandidaten doen in dat schooljaar examen: zij zitten in het laatste leerjaar en zijn niet alle scholieren van een soort.',
    'Vanaf 2019-20 schermt DUO aantallen van 1 tot 4 af, per opleiding van een vestiging; elk telt hier als 2,3, het gemiddelde van zulke aantallen in 2018-19.',
  ],
};

/** The Dutch words for what can be counted besides the pupils at schools. */
export const otherCounted = { woon: residents, examen: candidates };
