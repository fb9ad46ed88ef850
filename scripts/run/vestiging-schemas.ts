import { AGE_COLUMNS, PO_KINDS } from '../../src/formats/po-kinds.ts';
import { ABROAD } from '../../src/formats/pupil-origins.ts';
import { ORIGIN_COLUMNS, ORIGINS_YEAR, POSTCODE_COLUMNS } from '../../src/formats/site/herkomst.ts';
import {
  NORM_BOUNDS,
  NORM_COLUMNS,
  NORM_YEAR,
  OFFICIAL_NORM_COLUMNS,
} from '../../src/formats/site/opheffingsnorm-po.ts';
import { POSTCODE_LIST_COLUMNS } from '../../src/formats/site/postcodes.ts';
import { AGES_YEAR, VESTIGING_AGE_COLUMNS } from '../../src/formats/site/vestiging-leeftijden.ts';
import { TRANSFER_COLUMNS } from '../../src/formats/site/vestiging-overgangen.ts';
import {
  DISTANCE_YEAR,
  STRUCTURES,
  VESTIGING_COLUMNS,
} from '../../src/formats/site/vestigingen.ts';
import { SEARCH_NAME_COLUMNS, SEARCH_NAME_KINDS } from '../../src/formats/site/zoeknamen.ts';
import { SECTORS, SOORTEN } from '../../src/formats/soorten.ts';
import { TRANSFER_KINDS, TRANSFER_LEVELS } from '../../src/formats/transfers.ts';
import { PRECISIONS } from '../../src/formats/vestiging-point.ts';
import { CODE, named, NUMBER, type Field } from './field.ts';

type Described = Omit<Field, 'name'>;

const NORM = { required: true, minimum: NORM_BOUNDS.least, maximum: NORM_BOUNDS.most };
const VESTIGING = { required: true, pattern: '[0-9]{2}[A-Z0-9]{4}' };

const text = (description: string, description_en: string, constraints?: object): Described => ({
  type: 'string',
  description,
  description_en,
  ...(constraints ? { constraints: { ...constraints } } : {}),
});

const whole = (
  unit: string,
  description: string,
  description_en: string,
  constraints?: object,
): Described => ({
  type: 'integer',
  unit,
  description,
  description_en,
  ...(constraints ? { constraints: { ...constraints } } : {}),
});

const code = text(
  'Vestiging: vier tekens van de instellingscode (BRIN) en twee van het nummer.',
  'School site: four characters of the school code (BRIN), two of the number.',
  VESTIGING,
);
const sector = text('Sector.', 'Sector.', { required: true, enum: SECTORS });

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

const VESTIGINGEN: Record<string, Described> = {
  vestiging: code,
  sector: text(
    'Sector; samen met vestiging de sleutel: 95 codes staan in po (vso) en in vo.',
    'Sector; with vestiging the key: 95 codes are in po (vso) and in vo.',
    { required: true, enum: SECTORS },
  ),
  soort: text('Soort vestiging, zoals in po.csv; vo voor vo.', 'Kind, as in po.csv; vo for vo.', {
    required: true,
    enum: [...SOORTEN.po, 'vo'],
  }),
  naam: text(
    'Naam; van gesloten vestigingen van po ten hoogste dertig tekens.',
    'Name; of closed sites of po at most thirty characters.',
    { required: true },
  ),
  denominatie: text(
    'Denominatie in de woorden van DUO; leeg waar onbekend.',
    'Denomination in the words of DUO; empty where unknown.',
  ),
  bestuur: text(
    'Nummer van het bevoegd gezag bij DUO, van gesloten vestigingen het laatste; leeg waar onbekend.',
    'Number of the school board at DUO, of closed sites the last; empty where unknown.',
    { pattern: '[0-9]*' },
  ),
  gemeente: text(
    'Code van de gemeente waarin zij staat of het laatst stond, op de grenzen van het peiljaar; GM9999 = onbekend.',
    'Code of the gemeente in which it stands or stood last, on the boundaries of the reference year; GM9999 = unknown.',
    CODE,
  ),
  gemeente_2019: text(
    'Code van de gemeente waarin zij in 2019 stond, alleen waar dat een andere was.',
    'Code of the gemeente in which it stood in 2019, only where that was another one.',
    { pattern: CODE.pattern },
  ),
  plaats: text(
    'Plaats in de spelling van DUO; leeg waar onbekend, zoals van vestigingen die voor 2019 sloten.',
    'Town in the spelling of DUO; empty where unknown, as of sites that closed before 2019.',
  ),
  structuur: text(
    `Alleen vo: wat de vestiging volgens haar licentie mag aanbieden (${STRUCTURES.join(', ')}), met een spatie ertussen; leeg waar onbekend.`,
    `For vo only: what the site is licensed to offer (${STRUCTURES.join(', ')}), with a space between; empty where unknown.`,
  ),
  x: whole(
    'meter',
    'Oostwaarts in het Rijksdriehoeksstelsel (EPSG:28992), op tien meter; leeg zonder leerlingen in het laatste jaar.',
    'East in the Dutch national grid (EPSG:28992), to ten metres; empty without pupils in the newest year.',
  ),
  y: whole(
    'meter',
    'Noordwaarts in het Rijksdriehoeksstelsel (EPSG:28992), op tien meter.',
    'North in the Dutch national grid (EPSG:28992), to ten metres.',
  ),
  punt: text(
    'Hoe het punt is gevonden: adres, midden van de postcode met letters, gemiddelde van de scholen in de postcode van vier cijfers, of van de gemeente.',
    'How the point was found: address, middle of the postcode with letters, mean of the schools in the postcode of four digits, or of the gemeente.',
    { enum: PRECISIONS },
  ),
  [`afstand_${DISTANCE_YEAR}`]: whole(
    'meter',
    `Gemiddelde afstand tussen woning en school van de leerlingen, alleen po, 1 oktober ${DISTANCE_YEAR}, op tien meter.`,
    `Mean distance between the homes of the pupils and the school, po only, 1 October ${DISTANCE_YEAR}, to ten metres.`,
  ),
};

/** Returns the fields of a file with the pupils of each vestiging and year; DUO's masked counts (`<5`) are missing values. */
function pupilYears(years: readonly number[], missing: [string, string]): Field[] {
  const columns = years.map((year): Field => {
    const name = `leerlingen_${year}`;
    const [nl, en] = [`Leerlingen op 1 oktober ${year}`, `Pupils on 1 October ${year}`];
    return {
      name,
      ...whole(
        'leerlingen',
        `${nl}; <5 = 1 tot en met 4, ${missing[0]}.`,
        `${en}; <5 = 1 to 4, ${missing[1]}.`,
        { minimum: 0 },
      ),
    };
  });
  return [{ name: 'vestiging', ...code, constraints: { ...VESTIGING, unique: true } }, ...columns];
}

const PO_YEARS = Array.from({ length: 30 }, (_, i) => 1996 + i);
const VO_YEARS = [2019, 2023, 2024, 2025];

const AGES: Record<string, Described> = {
  vestiging: code,
  soort: text(
    'Soort onderwijs; een vestiging so/vso heeft rijen voor so en vso.',
    'Kind of education; a site so/vso has rows for so and vso.',
    { required: true, enum: PO_KINDS },
  ),
  cluster: whole(
    'cluster',
    'Cluster van het speciaal onderwijs, 1 tot en met 4; leeg in bo en sbo.',
    'Cluster of special education, 1 to 4; empty in bo and sbo.',
    { minimum: 1, maximum: 4 },
  ),
  ...Object.fromEntries(
    AGE_COLUMNS.map((name) => {
      const age = name.slice('leeftijd_'.length);
      const nl = age === 'jonger' ? 'jonger dan 4' : age === 'ouder' ? 'ouder dan 24' : age;
      const en = age === 'jonger' ? 'younger than 4' : age === 'ouder' ? 'older than 24' : age;
      return [
        name,
        whole(
          'leerlingen',
          `Leerlingen van ${nl} jaar op 1 oktober ${AGES_YEAR}; <5 = 1 tot en met 4.`,
          `Pupils of ${en} years on 1 October ${AGES_YEAR}; <5 = 1 to 4.`,
          { minimum: 0 },
        ),
      ];
    }),
  ),
};

const TRANSFERS: Record<string, Described> = {
  van: { ...code, description: 'Vestiging die overging.', description_en: 'Site that went over.' },
  sector_van: sector,
  naar: {
    ...code,
    description: 'Vestiging waarin zij overging.',
    description_en: 'Site into which it went over.',
  },
  sector_naar: sector,
  jaar: {
    type: 'year',
    description: 'Jaar van de eerste teldatum (1 oktober) na de overgang.',
    description_en: 'Year of the first count date (1 October) after the transfer.',
    constraints: { required: true },
  },
  soort: text('Wat er gebeurde.', 'What happened.', { required: true, enum: TRANSFER_KINDS }),
  niveau: text(
    'Of DUO de overgang van de vestiging kent, of alleen van de instelling waarvan zij de hoofdvestiging was.',
    'Whether DUO recorded the transfer of the site, or only of the school of which it was the main site.',
    { required: true, enum: TRANSFER_LEVELS },
  ),
};

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

const ORIGINS: Record<string, Described> = {
  vestiging: code,
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

/** The fields of the tables about single vestigingen and the closure norms, in the order of their columns. */
export const VESTIGING_FIELDS: Record<string, Field[]> = {
  'vestigingen.csv': named(VESTIGING_COLUMNS, VESTIGINGEN),
  'vestiging-leerlingen-po.csv': pupilYears(PO_YEARS, [
    '0 = de vestiging bestond niet',
    '0 = the site did not exist',
  ]),
  'vestiging-leerlingen-vo.csv': pupilYears(VO_YEARS, [
    '0 = geen leerlingen, leeg = niet in de bron',
    '0 = no pupils, empty = not in the source',
  ]),
  'vestiging-leeftijden.csv': named(VESTIGING_AGE_COLUMNS, AGES),
  'vestiging-overgangen.csv': named(TRANSFER_COLUMNS, TRANSFERS),
  'opheffingsnorm-po.csv': named(NORM_COLUMNS, NORMS),
  'opheffingsnorm-po-officieel.csv': named(OFFICIAL_NORM_COLUMNS, OFFICIAL_NORMS),
  'herkomst.csv': named(ORIGIN_COLUMNS, ORIGINS),
  'postcodes.csv': named(POSTCODE_LIST_COLUMNS, POSTCODES),
  'zoeknamen.csv': named(SEARCH_NAME_COLUMNS, SEARCH_NAMES),
};

/** The fields of the files in the folder `herkomst`. */
export const POSTCODE_FIELDS: Field[] = named(POSTCODE_COLUMNS, ORIGINS);

export const VESTIGING_KEYS: Record<string, string[]> = {
  'vestigingen.csv': ['vestiging', 'sector'],
  'vestiging-leerlingen-po.csv': ['vestiging'],
  'vestiging-leerlingen-vo.csv': ['vestiging'],
  'vestiging-leeftijden.csv': ['vestiging', 'soort', 'cluster'],
  'vestiging-overgangen.csv': [
    'van',
    'sector_van',
    'naar',
    'sector_naar',
    'jaar',
    'soort',
    'niveau',
  ],
  'opheffingsnorm-po.csv': ['gemeente'],
  'opheffingsnorm-po-officieel.csv': ['gemeente', 'gebied'],
  'herkomst.csv': ['woongemeente', 'vestiging'],
  'postcodes.csv': ['postcode'],
  'zoeknamen.csv': ['soort', 'naam', 'gemeente'],
};
