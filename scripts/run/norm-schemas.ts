import {
  NORM_BOUNDS,
  NORM_COLUMNS,
  NORM_YEAR,
  OFFICIAL_NORM_COLUMNS,
} from '../../src/formats/site/opheffingsnorm-po.ts';
import { CODE, named, NUMBER, text, whole, type Described, type Field } from './field.ts';

const NORM = { required: true, minimum: NORM_BOUNDS.least, maximum: NORM_BOUNDS.most };
const NORMS: Record<string, Described> = {
  gemeente: text('Code van de gemeente.', 'Code of the gemeente.', { ...CODE, unique: true }),
  land_ha: whole('hectare', 'Oppervlakte land.', 'Area of land.', NUMBER),
  [`inwoners_4_11_${NORM_YEAR}`]: whole(
    'inwoners',
    `Geschat aantal inwoners van 4 tot en met 11 jaar op 1 januari ${NORM_YEAR}.`,
    `Estimated number of inhabitants of 4 to 11 years on 1 January ${NORM_YEAR}.`,
    NUMBER,
  ),
  [`norm_${NORM_YEAR}`]: whole(
    'leerlingen',
    'Indicatieve opheffingsnorm van bo: de formule van de wet met deze inwoners. Niet de officiële norm.',
    'Indicative closure norm of bo: the formula of the law with these inhabitants. Not the official norm.',
    NORM,
  ),
  [`norm_${NORM_YEAR}_laag`]: whole(
    'leerlingen',
    'Laagste norm die bij de afronding van de bevolkingscijfers past.',
    'Lowest norm that the rounding of the population figures allows.',
    NORM,
  ),
  [`norm_${NORM_YEAR}_hoog`]: whole(
    'leerlingen',
    'Hoogste norm die bij de afronding van de bevolkingscijfers past.',
    'Highest norm that the rounding of the population figures allows.',
    NORM,
  ),
  gesplitst: {
    type: 'year',
    description:
      'Jaar van de nieuwste bekende officiële tabel waarin (een deel van) de gemeente meer dan één norm heeft; leeg waar zij er één heeft.',
    description_en:
      'Year of the newest known official table in which (a part of) the gemeente has more than one norm; empty where it has one.',
  },
};

const OFFICIAL_NORMS: Record<string, Described> = {
  gemeente: text('Code van de gemeente.', 'Code of the gemeente.', CODE),
  gebied: text('Deel van de gemeente, zoals in de regeling.', 'Part, as in the regulation.', {
    required: true,
  }),
  plaatsen: text(
    'Plaatsen van het deel, zoals in vestigingen.csv, met ; ertussen; leeg voor de rest van de gemeente.',
    'Towns of the part, as in vestigingen.csv, with ; between; empty for the rest of the gemeente.',
  ),
  norm: whole('leerlingen', 'Officiële opheffingsnorm.', 'Official closure norm.', {
    ...NORM,
  }),
  jaar: {
    type: 'year',
    description: 'Jaar waarin de norm ingaat, op 1 augustus.',
    description_en: 'Year from which the norm holds, on 1 August.',
    constraints: { required: true },
  },
  bron: text('Vindplaats van de norm.', 'Where the norm was published.', { required: true }),
};

/** The fields of the tables of closure norms, in the order of their columns. */
export const NORM_FIELDS: Record<string, Field[]> = {
  'opheffingsnorm-po.csv': named(NORM_COLUMNS, NORMS),
  'opheffingsnorm-po-officieel.csv': named(OFFICIAL_NORM_COLUMNS, OFFICIAL_NORMS),
};

export const NORM_KEYS: Record<string, string[]> = {
  'opheffingsnorm-po.csv': ['gemeente'],
  'opheffingsnorm-po-officieel.csv': ['gemeente', 'gebied'],
};
