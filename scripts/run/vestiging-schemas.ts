import { AGE_COLUMNS, PO_KINDS } from '../../src/formats/po-kinds.ts';
import { AGES_YEAR, VESTIGING_AGE_COLUMNS } from '../../src/formats/site/vestiging-leeftijden.ts';
import { TRANSFER_COLUMNS } from '../../src/formats/site/vestiging-overgangen.ts';
import {
  DISTANCE_YEAR,
  STRUCTURES,
  VESTIGING_COLUMNS,
} from '../../src/formats/site/vestigingen.ts';
import { SECTORS, SOORTEN } from '../../src/formats/soorten.ts';
import { TRANSFER_KINDS, TRANSFER_LEVELS } from '../../src/formats/transfers.ts';
import { PRECISIONS } from '../../src/formats/vestiging-point.ts';
import { CODE, named, text, whole, type Described, type Field } from './field.ts';

const VESTIGING = { required: true, pattern: '[0-9]{2}[A-Z0-9]{4}' };

/** The column with the code of a vestiging. */
export const VESTIGING_CODE = text(
  'Vestiging: vier tekens van de instellingscode (BRIN) en twee van het nummer.',
  'School site: four characters of the school code (BRIN), two of the number.',
  VESTIGING,
);
const sector = text('Sector.', 'Sector.', { required: true, enum: SECTORS });

const VESTIGINGEN: Record<string, Described> = {
  vestiging: VESTIGING_CODE,
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
  return [
    { name: 'vestiging', ...VESTIGING_CODE, constraints: { ...VESTIGING, unique: true } },
    ...columns,
  ];
}

const PO_YEARS = Array.from({ length: 30 }, (_, i) => 1996 + i);
const VO_YEARS = [2019, 2023, 2024, 2025];

const AGES: Record<string, Described> = {
  vestiging: VESTIGING_CODE,
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
  van: {
    ...VESTIGING_CODE,
    description: 'Vestiging die overging.',
    description_en: 'Site that went over.',
  },
  sector_van: sector,
  naar: {
    ...VESTIGING_CODE,
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

/** The fields of the tables about single vestigingen, in the order of their columns. */
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
};

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
};
