import { AREA_COLUMNS } from '../../src/formats/areas.ts';
import { BIRTH_COLUMNS } from '../../src/formats/births.ts';
import { MERGER_COLUMNS } from '../../src/formats/mergers.ts';
import { PUPIL_COLUMNS } from '../../src/formats/pupils.ts';
import { RESIDENCE_COLUMNS } from '../../src/formats/residence.ts';
import { SOORTEN, type Sector } from '../../src/formats/soorten.ts';

/** A field of a Frictionless Table Schema, with `unit`, a property of ours. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'year' | 'boolean';
  description: string;
  unit?: string;
  constraints?: Record<string, unknown>;
  trueValues?: string[];
  falseValues?: string[];
}

const CODE = { required: true, pattern: 'GM[0-9]{4}' };
const NUMBER = { required: true, minimum: 0 };

function pupilFields(sector: Sector): Record<string, Omit<Field, 'name'>> {
  return {
    gemeente: {
      type: 'string',
      description:
        'Code van de gemeente waarin de vestiging staat, op de grenzen van het peiljaar; GM9999 = onbekend, telt alleen landelijk mee.',
      constraints: CODE,
    },
    soort: {
      type: 'string',
      description:
        sector === 'po'
          ? 'Soort vestiging; samen het primair onderwijs.'
          : 'Onderwijstype; vo is het totaal van alle typen, de typen zelf zijn er alleen voor het eerste jaar.',
      constraints: { required: true, enum: SOORTEN[sector] },
    },
    jaar: {
      type: 'year',
      description: 'Jaar van de teldatum.',
      constraints: { required: true },
    },
    leerlingen: {
      type: 'integer',
      unit: 'leerlingen',
      description: 'Leerlingen op de teldatum, zonder de afgeschermde aantallen.',
      constraints: NUMBER,
    },
    gemaskeerd: {
      type: 'integer',
      unit: 'aantallen',
      description: 'Door DUO afgeschermde aantallen (<5): elk 1 tot en met 4 leerlingen meer.',
      constraints: NUMBER,
    },
    vestigingen: {
      type: 'integer',
      unit: 'vestigingen',
      description: 'Vestigingen met leerlingen, ook die met een afgeschermd aantal.',
      constraints: NUMBER,
    },
    volledig: {
      type: 'boolean',
      description: '0 waar de bron vestigingen van deze gemeente mist: het aantal is te laag.',
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
    constraints: CODE,
  },
  oude_naam: { type: 'string', description: 'Naam van de opgeheven gemeente.' },
  jaar: { type: 'year', description: 'Jaar waarin de gemeente werd opgeheven.' },
  nieuwe_code: {
    type: 'string',
    description: 'Gemeente van nu waarin het gebied, of een deel ervan, ligt.',
    constraints: CODE,
  },
};

const BIRTH_FIELDS: Record<string, Omit<Field, 'name'>> = {
  jaar: { type: 'year', description: 'Kalenderjaar.', constraints: { required: true } },
  levendgeborenen: {
    type: 'integer',
    unit: 'kinderen',
    description: 'Levend geboren kinderen in Nederland.',
    constraints: NUMBER,
  },
  bron: { type: 'string', description: 'Waar het aantal vandaan komt.' },
  te_verifieren: {
    type: 'boolean',
    description:
      '1 waar het aantal uit het hoofd is overgenomen en nog aan de publicatie is te toetsen.',
    constraints: { required: true },
    trueValues: ['1'],
    falseValues: ['0'],
  },
};

const RESIDENCE_FIELDS: Record<string, Omit<Field, 'name'>> = {
  gemeente: {
    type: 'string',
    description: 'Code van de gemeente waarin de leerling woont, op de grenzen van het peiljaar.',
    constraints: CODE,
  },
  jaar: { type: 'year', description: 'Jaar van de teldatum.', constraints: { required: true } },
  leerlingen: {
    type: 'integer',
    unit: 'leerlingen',
    description: 'Leerlingen in het voortgezet onderwijs die in de gemeente wonen.',
    constraints: NUMBER,
  },
};

function areaField(name: string): Field {
  if (name === 'code') {
    const constraints = { ...CODE, unique: true };
    return { name, type: 'string', description: 'Code van de gemeente.', constraints };
  }
  const description =
    name === 'naam'
      ? 'Naam van de gemeente.'
      : `Indeling van de gemeente: ${name.replace('_', ', ')}.`;
  return { name, type: 'string', description, constraints: { required: true } };
}

function named(columns: readonly string[], fields: Record<string, Omit<Field, 'name'>>): Field[] {
  return columns.map((name) => {
    const field = fields[name];
    if (!field) throw new Error(`column ${name} is not described`);
    return { name, ...field };
  });
}

/** The fields of each table, in the order of its columns. */
export const FIELDS: Record<string, Field[]> = {
  'gebieden.csv': AREA_COLUMNS.map(areaField),
  'herindelingen.csv': named(MERGER_COLUMNS, MERGER_FIELDS),
  'geboorten.csv': named(BIRTH_COLUMNS, BIRTH_FIELDS),
  'vo-woongemeente.csv': named(RESIDENCE_COLUMNS, RESIDENCE_FIELDS),
  'po.csv': named(PUPIL_COLUMNS.po, pupilFields('po')),
  'vo.csv': named(PUPIL_COLUMNS.vo, pupilFields('vo')),
};

export const PRIMARY_KEYS: Record<string, string[]> = {
  'gebieden.csv': ['code'],
  'herindelingen.csv': ['oude_code', 'nieuwe_code'],
  'geboorten.csv': ['jaar'],
  'vo-woongemeente.csv': ['gemeente', 'jaar'],
  'po.csv': ['gemeente', 'soort', 'jaar'],
  'vo.csv': ['gemeente', 'soort', 'jaar'],
};
