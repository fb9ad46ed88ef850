import { EXAM_TYPES } from '../../src/formats/exam-candidates.ts';
import {
  EXAM_COLUMNS,
  schoolYear,
  vestigingExamColumns,
} from '../../src/formats/site/examenkandidaten.ts';
import { CODE, named, NUMBER, type Described, type Field } from './field.ts';

const gemeente: Described = {
  type: 'string',
  description:
    'Code van de gemeente waarin de vestiging toen stond, op de grenzen van het peiljaar.',
  description_en:
    'Code of the gemeente in which the school site stood then, on the boundaries of the reference year.',
  constraints: CODE,
};
const type: Described = {
  type: 'string',
  description: 'Onderwijstype; vmbo-lwt zijn leerwerktrajecten.',
  description_en: 'Type of education; vmbo-lwt are learning-working programmes of vmbo.',
  constraints: { required: true, enum: EXAM_TYPES },
};
const known: Described = {
  type: 'integer',
  unit: 'kandidaten',
  description: 'Examenkandidaten, zonder de afgeschermde aantallen.',
  description_en: 'Exam candidates, without the masked counts.',
  constraints: NUMBER,
};
const masked: Described = {
  type: 'integer',
  unit: 'aantallen',
  description:
    'Afgeschermde aantallen (<5), vanaf schooljaar 2019-20: elk 1 tot en met 4 kandidaten meer.',
  description_en:
    'Masked counts (<5), from school year 2019-20 on: each stands for 1 to 4 candidates more.',
  constraints: NUMBER,
};

const OF_GEMEENTE: Record<string, Described> = {
  gemeente,
  type,
  schooljaar: {
    type: 'string',
    description: 'Schooljaar; het examen is in het tweede kalenderjaar.',
    description_en: 'School year; the exam is in the second calendar year.',
    constraints: { required: true, pattern: '[0-9]{4}-[0-9]{2}' },
  },
  kandidaten: known,
  gemaskeerd: masked,
  vestigingen: {
    type: 'integer',
    unit: 'vestigingen',
    description:
      'Vestigingen met kandidaten van het type, ook die met alleen afgeschermde aantallen. Tel ze niet op over typen.',
    description_en:
      'School sites with candidates of the type, also those with masked counts only. Do not add them up over types.',
    constraints: NUMBER,
  },
};

const YEARS = Array.from({ length: 11 }, (_, i) => 2014 + i);

const OF_VESTIGING: Record<string, Described> = {
  vestiging: {
    type: 'string',
    description: 'Vestiging: vier tekens van de instellingscode (BRIN) en twee van het nummer.',
    description_en: 'School site: four characters of the school code (BRIN), two of the number.',
    constraints: { required: true, pattern: '[0-9]{2}[A-Z0-9]{4}' },
  },
  naam: {
    type: 'string',
    description: 'Naam in de nieuwste uitgave waarin zij staat.',
    description_en: 'Name in the newest edition that has it.',
    constraints: { required: true },
  },
  gemeente,
  type,
  ...Object.fromEntries(
    YEARS.flatMap((year) => [
      [`kandidaten_${schoolYear(year)}`, known],
      [`gemaskeerd_${schoolYear(year)}`, masked],
    ]),
  ),
};

/** The fields of the tables of exam candidates, in the order of their columns. */
export const EXAM_FIELDS: Record<string, Field[]> = {
  'examenkandidaten.csv': named(EXAM_COLUMNS, OF_GEMEENTE),
  'examenkandidaten-vestigingen.csv': named(vestigingExamColumns(YEARS), OF_VESTIGING),
};

export const EXAM_KEYS: Record<string, string[]> = {
  'examenkandidaten.csv': ['gemeente', 'type', 'schooljaar'],
  'examenkandidaten-vestigingen.csv': ['vestiging', 'gemeente', 'type'],
};
