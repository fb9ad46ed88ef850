import { AREA_COLUMNS } from '../../src/formats/site/gebieden.ts';
import {
  REACH_COLUMNS,
  REACH_KINDS,
  REACH_WITHIN,
  REACH_YEAR,
  type ReachKind,
} from '../../src/formats/site/bereik.ts';
import { BIRTH_COLUMNS } from '../../src/formats/site/geboorten.ts';
import { VO_TYPES_YEAR, VO_VESTIGING_COLUMNS } from '../../src/formats/site/vo-vestigingen.ts';
import { HERINDELING_COLUMNS } from '../../src/formats/site/herindelingen.ts';
import { PUPIL_COLUMNS } from '../../src/formats/site/pupils.ts';
import {
  PUPILS_BY_RESIDENCE_COLUMNS,
  RESIDENCE_SOORTEN,
} from '../../src/formats/site/woongemeente.ts';
import { SOORTEN, type Sector } from '../../src/formats/soorten.ts';
import { YOUNG_CHILDREN_COLUMNS } from '../../src/formats/site/jonge-kinderen.ts';
import { RECOUNT_COLUMNS } from '../../src/formats/site/eerste-telling.ts';
import { CHILD_FIELDS } from './children-schema.ts';
import { RECOUNT_FIELDS } from './recount-schema.ts';
import { EXAM_FIELDS, EXAM_KEYS } from './exam-schemas.ts';
import { CODE, named, NUMBER, type Field } from './field.ts';
import { NORM_FIELDS, NORM_KEYS } from './norm-schemas.ts';
import { PLACE_FIELDS, PLACE_KEYS } from './place-schemas.ts';
import { VESTIGING_FIELDS, VESTIGING_KEYS } from './vestiging-schemas.ts';

const COUNT_YEAR: Omit<Field, 'name'> = {
  type: 'year',
  description: 'Jaar van de teldatum.',
  description_en: 'Year of the count date.',
  constraints: { required: true },
};

function pupilFields(sector: Sector): Record<string, Omit<Field, 'name'>> {
  return {
    gemeente: {
      type: 'string',
      description:
        'Code van de gemeente waarin de vestiging staat, op de grenzen van het peiljaar; GM9999 = onbekend, telt alleen landelijk mee.',
      description_en:
        'Code of the gemeente in which the vestiging (branch) stands, on the boundaries of the reference year; GM9999 = unknown, counts in the national total only.',
      constraints: CODE,
    },
    soort: {
      type: 'string',
      description:
        sector === 'po'
          ? 'Soort vestiging; samen het primair onderwijs.'
          : 'Onderwijstype; vo is het totaal van alle typen, de typen zelf zijn er alleen voor het eerste jaar.',
      description_en:
        sector === 'po'
          ? 'Kind of school; together they are primary education (po).'
          : 'Type of secondary education; vo is the total of all types, the types themselves are there for the first year only.',
      constraints: { required: true, enum: SOORTEN[sector] },
    },
    jaar: COUNT_YEAR,
    leerlingen: {
      type: 'integer',
      unit: 'leerlingen',
      description: 'Leerlingen op de teldatum, zonder de afgeschermde aantallen.',
      description_en: 'Pupils on the count date, without the masked counts.',
      constraints: NUMBER,
    },
    gemaskeerd: {
      type: 'integer',
      unit: 'aantallen',
      description: 'Door DUO afgeschermde aantallen (<5): elk 1 tot en met 4 leerlingen meer.',
      description_en: 'Counts that DUO masks (<5): each stands for 1 to 4 pupils more.',
      constraints: NUMBER,
    },
    vestigingen: {
      type: 'integer',
      unit: 'vestigingen',
      description:
        sector === 'po'
          ? 'Vestigingen met leerlingen, ook die met een afgeschermd aantal.'
          : 'Vestigingen met leerlingen van deze soort, ook die met een afgeschermd aantal. Tel ze niet op over typen: een vestiging met drie typen staat er drie keer in. Zie vo-vestigingen.csv.',
      description_en:
        sector === 'po'
          ? 'Vestigingen (branches) with pupils, also those with a masked count.'
          : 'Vestigingen (branches) with pupils of this type, also those with a masked count. Do not add them up over types: a site with three types is in three rows. See vo-vestigingen.csv.',
      constraints: NUMBER,
    },
    volledig: {
      type: 'boolean',
      description: '0 waar de bron vestigingen van deze gemeente mist: het aantal is te laag.',
      description_en:
        '0 where the source misses vestigingen of this gemeente: the count is too low.',
      constraints: { required: true },
      trueValues: ['1'],
      falseValues: ['0'],
    },
  };
}

const MERGER_FIELDS: Record<string, Omit<Field, 'name'>> = {
  oude_code: {
    type: 'string',
    description: 'Code van de opgeheven gemeente; staat er vaker waar de gemeente is gesplitst.',
    description_en: 'Code of the gemeente that ended; stands in several rows where it was split.',
    constraints: CODE,
  },
  oude_naam: {
    type: 'string',
    description: 'Naam van de opgeheven gemeente.',
    description_en: 'Name of the gemeente that ended.',
  },
  jaar: {
    type: 'year',
    description: 'Jaar waarin de gemeente werd opgeheven.',
    description_en: 'Year in which the gemeente ended.',
  },
  nieuwe_code: {
    type: 'string',
    description: 'Gemeente van nu waarin het gebied, of een deel ervan, ligt.',
    description_en: 'Gemeente of today in which the area, or a part of it, lies.',
    constraints: CODE,
  },
};

const BIRTH_FIELDS: Record<string, Omit<Field, 'name'>> = {
  jaar: {
    type: 'year',
    description: 'Kalenderjaar.',
    description_en: 'Calendar year.',
    constraints: { required: true },
  },
  levendgeborenen: {
    type: 'integer',
    unit: 'kinderen',
    description: 'Levend geboren kinderen in Nederland.',
    description_en: 'Live births in the Netherlands.',
    constraints: NUMBER,
  },
  bron: {
    type: 'string',
    description: 'Waar het aantal vandaan komt.',
    description_en: 'Where the number comes from.',
  },
  te_verifieren: {
    type: 'boolean',
    description:
      '1 waar het aantal uit het hoofd is overgenomen en nog aan de publicatie is te toetsen.',
    description_en:
      '1 where the number was written down from memory and is still to be checked against the publication.',
    constraints: { required: true },
    trueValues: ['1'],
    falseValues: ['0'],
  },
};

const VO_VESTIGING_FIELDS: Record<string, Omit<Field, 'name'>> = {
  vestiging: {
    type: 'string',
    description: 'Vestiging: vier tekens van de instellingscode (BRIN) en twee van het nummer.',
    description_en: 'School site: four characters of the school code (BRIN), two of the number.',
    constraints: { required: true, unique: true, pattern: '[0-9]{2}[A-Z0-9]{4}' },
  },
  gemeente: {
    type: 'string',
    description: 'Code van de gemeente waarin zij staat, op de grenzen van het peiljaar.',
    description_en:
      'Code of the gemeente in which it stands, on the boundaries of the boundary year.',
    constraints: CODE,
  },
  [`typen_${VO_TYPES_YEAR}`]: {
    type: 'string',
    description: `Onderwijstypen waarin de vestiging op 1 oktober ${VO_TYPES_YEAR} leerlingen had (zoals soort in vo.csv), met een spatie ertussen; leeg waar zij er geen had.`,
    description_en: `Types of secondary education in which the site had pupils on 1 October ${VO_TYPES_YEAR} (as soort in vo.csv), with a space between them; empty where it had none.`,
  },
};

const PUPILS_BY_RESIDENCE_FIELDS: Record<string, Omit<Field, 'name'>> = {
  gemeente: {
    type: 'string',
    description:
      'Code van de gemeente waarin de leerling woont, op de grenzen van het peiljaar; GM9999 = niet in te delen, telt alleen landelijk mee.',
    description_en:
      'Code of the gemeente in which the pupil lives, on the boundaries of the reference year; GM9999 = not placed, counts in the national total only.',
    constraints: CODE,
  },
  soort: {
    type: 'string',
    description: 'Soort onderwijs.',
    description_en: 'Kind of education.',
    constraints: { required: true, enum: RESIDENCE_SOORTEN },
  },
  jaar: COUNT_YEAR,
  leerlingen: {
    type: 'integer',
    unit: 'leerlingen',
    description:
      'Leerlingen die in de gemeente wonen: een som van aantallen die CBS op tientallen afrondt.',
    description_en: 'Pupils who live in the gemeente: a sum of numbers that CBS rounds to ten.',
    constraints: NUMBER,
  },
  vergelijkbaar: {
    type: 'boolean',
    description:
      '0 in de jaren voordat een andere gemeente werd verdeeld waarvan een deel naar deze ging: met latere jaren niet te vergelijken.',
    description_en:
      '0 in the years before another gemeente was divided of which a part came to this one: not to be compared with later years.',
    constraints: { required: true },
    trueValues: ['1'],
    falseValues: ['0'],
  },
};

/** What CBS counts as a school of each kind, in Dutch and English. */
const REACHED: Record<ReachKind, [nl: string, en: string]> = {
  bo: ['basisschool', 'primary school'],
  vo: ['school voor voortgezet onderwijs', 'secondary school'],
  vmbo: ['school met vmbo', 'school with vmbo'],
  havovwo: ['school met havo of vwo', 'school with havo or vwo'],
};

function reachFields(): Record<string, Omit<Field, 'name'>> {
  const ofKind = (kind: ReachKind): [string, Omit<Field, 'name'>][] => {
    const [nl, en] = REACHED[kind];
    return [
      [
        `${kind}_afstand`,
        {
          type: 'number',
          unit: 'km',
          description: `Gemiddelde afstand over de weg tot de dichtstbijzijnde ${nl}, gemiddeld over alle inwoners, op 0,1 km.`,
          description_en: `Mean distance by road to the nearest ${en}, over all inhabitants, to 0.1 km.`,
          constraints: NUMBER,
        },
      ],
      ...REACH_WITHIN[kind].map((km): [string, Omit<Field, 'name'>] => [
        `${kind}_binnen_${km}`,
        {
          type: 'number',
          unit: 'scholen',
          description: `Aantal vestigingen (${nl}) binnen ${km} km over de weg, gemiddeld over alle inwoners.`,
          description_en: `Number of sites (${en}) within ${km} km by road, over all inhabitants.`,
          constraints: NUMBER,
        },
      ]),
    ];
  };
  return {
    gemeente: {
      type: 'string',
      description: 'Code van de gemeente.',
      description_en: 'Code of the gemeente.',
      constraints: { ...CODE, unique: true },
    },
    inwoners: {
      type: 'integer',
      unit: 'inwoners',
      description: `Inwoners op 1 januari ${REACH_YEAR}, om een gemiddelde van gemeenten te wegen.`,
      description_en: `Inhabitants on 1 January ${REACH_YEAR}, to weigh a mean of gemeenten.`,
      constraints: NUMBER,
    },
    ...Object.fromEntries(REACH_KINDS.flatMap(ofKind)),
  };
}

function areaField(name: string): Field {
  if (name === 'code') {
    return {
      name,
      type: 'string',
      description: 'Code van de gemeente.',
      description_en: 'Code of the gemeente.',
      constraints: { ...CODE, unique: true },
    };
  }
  const division = name.replace('_', ', ');
  return {
    name,
    type: 'string',
    description:
      name === 'naam' ? 'Naam van de gemeente.' : `Indeling van de gemeente: ${division}.`,
    description_en:
      name === 'naam' ? 'Name of the gemeente.' : `Division that the gemeente is in: ${division}.`,
    constraints: { required: true },
  };
}

/** The fields of each table, in the order of its columns. */
export const FIELDS: Record<string, Field[]> = {
  'gebieden.csv': AREA_COLUMNS.map(areaField),
  'herindelingen.csv': named(HERINDELING_COLUMNS, MERGER_FIELDS),
  'bereik.csv': named(REACH_COLUMNS, reachFields()),
  'geboorten.csv': named(BIRTH_COLUMNS, BIRTH_FIELDS),
  'eerste-telling.csv': named(RECOUNT_COLUMNS, RECOUNT_FIELDS),
  'vo-vestigingen.csv': named(VO_VESTIGING_COLUMNS, VO_VESTIGING_FIELDS),
  'jonge-kinderen.csv': named(YOUNG_CHILDREN_COLUMNS, CHILD_FIELDS),
  'woongemeente.csv': named(PUPILS_BY_RESIDENCE_COLUMNS, PUPILS_BY_RESIDENCE_FIELDS),
  'po.csv': named(PUPIL_COLUMNS.po, pupilFields('po')),
  'vo.csv': named(PUPIL_COLUMNS.vo, pupilFields('vo')),
  ...VESTIGING_FIELDS,
  ...NORM_FIELDS,
  ...PLACE_FIELDS,
  ...EXAM_FIELDS,
};

export const PRIMARY_KEYS: Record<string, string[]> = {
  'gebieden.csv': ['code'],
  'herindelingen.csv': ['oude_code', 'nieuwe_code'],
  'bereik.csv': ['gemeente'],
  'geboorten.csv': ['jaar'],
  'eerste-telling.csv': ['telling', 'jaar'],
  'vo-vestigingen.csv': ['vestiging'],
  'jonge-kinderen.csv': ['gemeente', 'cijfer', 'jaar'],
  'woongemeente.csv': ['gemeente', 'soort', 'jaar'],
  'po.csv': ['gemeente', 'soort', 'jaar'],
  'vo.csv': ['gemeente', 'soort', 'jaar'],
  ...VESTIGING_KEYS,
  ...NORM_KEYS,
  ...PLACE_KEYS,
  ...EXAM_KEYS,
};
