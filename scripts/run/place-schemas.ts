import { ABROAD } from '../../src/formats/pupil-origins.ts';
import { ORIGIN_COLUMNS, ORIGINS_YEAR, POSTCODE_COLUMNS } from '../../src/formats/site/herkomst.ts';
import { POSTCODE_LIST_COLUMNS } from '../../src/formats/site/postcodes.ts';
import { SEARCH_NAME_COLUMNS, SEARCH_NAME_KINDS } from '../../src/formats/site/zoeknamen.ts';
import { CODE, named, NUMBER, text, whole, type Described, type Field } from './field.ts';
import { VESTIGING_CODE } from './vestiging-schemas.ts';

const SEARCH_NAMES: Record<string, Described> = {
  soort: text(
    'Wat de naam is: een plaats met een vestiging, of een postcode van vier cijfers.',
    'What the name is: a town with a school site, or a postcode of four digits.',
    { required: true, enum: SEARCH_NAME_KINDS },
  ),
  naam: text(
    'De plaats zoals DUO haar schrijft, of de vier cijfers van de postcode.',
    'The town as DUO spells it, or the four digits of the postcode.',
    { required: true },
  ),
  gemeente: text(
    'Code van de gemeente van nu waarin de plaats of postcode ligt; een plaats in twee gemeenten heeft twee rijen.',
    'Code of the gemeente of today in which the town or postcode lies; a town in two gemeenten has two rows.',
    CODE,
  ),
};

const ORIGINS: Record<string, Described> = {
  vestiging: VESTIGING_CODE,
  postcode: text(
    'Postcode van de leerling, vier cijfers; twee waar DUO niet meer geeft.',
    'Postcode of the pupil, four digits; two where DUO gives no more.',
    { required: true, pattern: '[0-9]{2}([0-9]{2})?' },
  ),
  woongemeente: text(
    `Gemeente waarin de leerling woont; GM9999 = onbekend, ${ABROAD.join(', ')} = buitenland.`,
    `Gemeente in which the pupil lives; GM9999 = unknown, ${ABROAD.join(', ')} = abroad.`,
    { required: true, pattern: `GM[0-9]{4}|${ABROAD.join('|')}` },
  ),
  leerlingen: whole(
    'leerlingen',
    `Leerlingen van het basisonderwijs op 1 oktober ${ORIGINS_YEAR}, zonder de afgeschermde aantallen.`,
    `Pupils of primary schools (bo) on 1 October ${ORIGINS_YEAR}, without the masked counts.`,
    NUMBER,
  ),
  gemaskeerd: whole(
    'aantallen',
    'Door DUO afgeschermde aantallen (<5, per leeftijd en postcode): elk 1 tot en met 4 leerlingen meer, gemiddeld 1,55.',
    'Counts that DUO masks (<5, per age and postcode): each stands for 1 to 4 pupils more, 1.55 on average.',
    NUMBER,
  ),
};

const CODES = 'GM[0-9]{4}( GM[0-9]{4})*';

const POSTCODES: Record<string, Described> = {
  postcode: text('Postcode, vier cijfers.', 'Postcode, four digits.', {
    required: true,
    unique: true,
    pattern: '[0-9]{4}',
  }),
  woongemeente: text(
    'Code van de gemeente waarin de leerlingen van deze postcode wonen.',
    'Code of the gemeente in which the pupils of this postcode live.',
    CODE,
  ),
  schoolgemeenten: text(
    'Codes van de gemeenten waarin zij naar school gaan, met een spatie ertussen: hun bestanden in de map herkomst hebben deze postcode.',
    'Codes of the gemeenten in which they go to school, with a space between: their files in the folder herkomst have this postcode.',
    { required: true, pattern: CODES },
  ),
  leerlingen_minimum: whole(
    'leerlingen',
    `Aantal leerlingen van het basisonderwijs dat er op 1 oktober ${ORIGINS_YEAR} ten minste woonde, gezien de afgeschermde aantallen en de leerlingen van elke school.`,
    `Least number of pupils of primary schools (bo) that lived there on 1 October ${ORIGINS_YEAR}, given the masked counts and the pupils of each school.`,
    NUMBER,
  ),
  leerlingen_maximum: whole(
    'leerlingen',
    'Aantal leerlingen dat er ten hoogste woonde.',
    'Largest number of pupils that lived there.',
    NUMBER,
  ),
  x: whole(
    'meter',
    'Oostwaarts in het Rijksdriehoeksstelsel (EPSG:28992), bij benadering: het gemiddelde van de vestigingen met een adres in de postcode; leeg waar die er niet zijn.',
    'East in the Dutch national grid (EPSG:28992), roughly: the mean of the school sites with an address in the postcode; empty where there is none.',
  ),
  y: whole(
    'meter',
    'Noordwaarts in het Rijksdriehoeksstelsel (EPSG:28992), bij benadering.',
    'North in the Dutch national grid (EPSG:28992), roughly.',
  ),
  adressen: whole(
    'vestigingen',
    'Aantal vestigingen van po en vo waarvan x en y het gemiddelde zijn.',
    'Number of school sites of po and vo of which x and y are the mean.',
    { minimum: 1 },
  ),
};

/** The fields of the tables of places and postcodes, in the order of their columns. */
export const PLACE_FIELDS: Record<string, Field[]> = {
  'herkomst.csv': named(ORIGIN_COLUMNS, ORIGINS),
  'postcodes.csv': named(POSTCODE_LIST_COLUMNS, POSTCODES),
  'zoeknamen.csv': named(SEARCH_NAME_COLUMNS, SEARCH_NAMES),
};

/** The fields of the files in the folder `herkomst`. */
export const POSTCODE_FIELDS: Field[] = named(POSTCODE_COLUMNS, ORIGINS);

export const PLACE_KEYS: Record<string, string[]> = {
  'herkomst.csv': ['woongemeente', 'vestiging'],
  'postcodes.csv': ['postcode'],
  'zoeknamen.csv': ['soort', 'naam', 'gemeente'],
};
