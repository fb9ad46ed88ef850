import type { Counted } from '../../tables/counted.ts';
import { schoolYear } from '../school-year.ts';
import { fields } from './fields.ts';

type FieldWords = typeof fields;

/** The Dutch descriptions of the columns of a data set about pupils who live in an area. */
const woon: FieldWords = {
  ...fields,
  soort: 'Schoolsoort zoals CBS die noemt; soorten die zijn opgeteld zijn verbonden met +.',
  status:
    'geteld; voorlopig (CBS stelt het nog bij); onvolledig (het gebied was toen door een herindeling een ander gebied: het cijfer wordt niet met andere jaren vergeleken); of geen cijfers.',
  voorlopig: 'Waar als CBS de cijfers van dit jaar nog bijstelt.',
  leerlingen: () =>
    'Leerlingen die in het gebied wonen, waar zij ook naar school gaan. CBS rondt het aantal per gemeente af op tientallen; een regio is de som van haar gemeenten, en Nederland die van alle gemeenten van toen.',
  leerlingenBasisjaar: (base) =>
    `Leerlingen in ${base}, zoals in de kolom leerlingen_woongemeente; leeg zonder cijfer.`,
  measures: {
    ...fields.measures,
    aandeel: () =>
      'Aandeel van deze soorten in alle leerlingen van de sector (po of vo) die in het gebied wonen.',
    piek: () => 'Verschil met het jaar met de meeste leerlingen tot dan toe, sinds 2013.',
  },
};

/** The Dutch descriptions of the columns of a data set about exam candidates. */
const examen: FieldWords = {
  ...fields,
  soort:
    'Type onderwijs waarin de kandidaat examen doet; vmbo-lwt is het leerwerktraject. Types die zijn opgeteld zijn verbonden met +.',
  jaar: 'Kalenderjaar waarin het schooljaar begint: 2024 voor 2024-25.',
  status:
    'geteld; afgeschermd (alleen “<5” bekend); geen cijfers; of geen school (geen vestiging in dit gebied met kandidaten van dit type in dit schooljaar).',
  leerlingen: () =>
    'Bekende examenkandidaten op scholen in het gebied, zoals in het bestand van DUO: zonder de afgeschermde (“<5”, vanaf 2019-20); leeg als alleen “<5” bekend is. Een kandidaat zit in het laatste leerjaar: dit is niet het aantal leerlingen van het type.',
  laagste: 'Ten minste zoveel kandidaten: elke afgeschermde “<5” als 1 geteld.',
  beste: () =>
    'Schatting, zoals op de site; maten rekenen hiermee. Elke afgeschermde “<5” telt als 2,32: het gemiddelde van de aantallen 1 tot en met 4 in 2018-19, het laatste schooljaar zonder afscherming. Niet afgerond, zodat gemeenten optellen tot hun regio en tot Nederland.',
  hoogste: 'Ten hoogste zoveel kandidaten: elke afgeschermde “<5” als 4 geteld.',
  afgeschermd:
    'Aantal keren “<5” (1 tot en met 4 kandidaten van een programma op een vestiging) dat niet in kandidaten is meegeteld.',
  basisjaar:
    'Kalenderjaar waarin het schooljaar begint waarmee verandering, verschil en index vergelijken.',
  leerlingenBasisjaar: (base) =>
    `Kandidaten in ${schoolYear(base)}, zoals in de kolom kandidaten_beste; leeg zonder cijfer.`,
  inYear: (about, year) => `${schoolYear(year)}: ${about}`,
  measures: {
    ...fields.measures,
    verandering: (base) =>
      `Verandering van het aantal kandidaten (kandidaten_beste) tussen ${schoolYear(base)} en het schooljaar van het cijfer, van het vroegere naar het latere schooljaar.`,
    verschil: (base) =>
      `Verandering in kandidaten (kandidaten_beste) tussen ${schoolYear(base)} en het schooljaar van het cijfer, van het vroegere naar het latere schooljaar.`,
    aandeel: () =>
      'Aandeel van deze types in alle kandidaten van vmbo, havo en vwo (kandidaten_beste) op scholen in het gebied.',
    index: (base) =>
      `Index van het aantal kandidaten (kandidaten_beste); ${schoolYear(base)} is 100.`,
    vestigingen: () =>
      'Vestigingen met kandidaten van deze types in het schooljaar, ook als hun aantal is afgeschermd; een vestiging met meer dan een van de types telt één keer.',
    schoolgrootte: () => 'Gemiddeld aantal kandidaten (kandidaten_beste) per vestiging.',
  },
  units: {
    ...fields.units,
    leerlingen: 'kandidaten',
    'leerlingen per vestiging': 'kandidaten per vestiging',
  },
};

/** The Dutch descriptions of the columns of a data set about what is not counted as pupils at schools. */
export const countedFields: Record<Exclude<Counted, 'school'>, FieldWords> = { woon, examen };
