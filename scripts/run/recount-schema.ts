import { RECOUNTS } from '../../src/formats/site/eerste-telling.ts';
import { NUMBER, type Field } from './field.ts';

const count = (description: string, description_en: string): Omit<Field, 'name'> => ({
  type: 'integer',
  description,
  description_en,
  constraints: NUMBER,
});

/** The fields of `eerste-telling.csv`. */
export const RECOUNT_FIELDS: Record<string, Omit<Field, 'name'>> = {
  telling: {
    type: 'string',
    description:
      'Wat er geteld is: leerlingen van bo of sbo per vestiging, examenkandidaten per vestiging en type, of vo-leerlingen naar woongemeente.',
    description_en:
      'What is counted: pupils of bo or sbo per school site, exam candidates per school site and type, or vo pupils by gemeente of residence.',
    constraints: { required: true, enum: RECOUNTS },
  },
  jaar: {
    type: 'year',
    description: 'Jaar van de teldatum, of waarin het schooljaar begint.',
    description_en: 'Year of the count date, or in which the school year begins.',
    constraints: { required: true },
  },
  eerder: {
    type: 'string',
    description: 'De eerdere uitgave.',
    description_en: 'The earlier edition.',
    constraints: { required: true },
  },
  later: {
    type: 'string',
    description: 'De latere uitgave.',
    description_en: 'The later edition.',
    constraints: { required: true },
  },
  vergeleken: count(
    'Cijfers die in beide uitgaven staan: van vestigingen, typen van vestigingen, of gemeenten.',
    'Figures that are in both editions: of school sites, types of school sites, or gemeenten.',
  ),
  gelijk: count(
    'Cijfers die in beide precies bekend en gelijk zijn; naar woongemeente op het tiental waarop CBS afrondt.',
    'Figures that are known exactly in both and equal; by residence to the ten to which CBS rounds.',
  ),
  afgeschermd: count(
    'Cijfers waarvan een uitgave een deel afschermt, en die gelijk kunnen zijn.',
    'Figures of which an edition masks a part, and that can be equal.',
  ),
  anders: count('Cijfers die verschillen.', 'Figures that differ.'),
  som_eerder: count(
    'Som in de eerdere uitgave van de cijfers die in beide precies bekend zijn.',
    'Sum in the earlier edition of the figures that are known exactly in both.',
  ),
  som_later: count(
    'Som in de latere uitgave van dezelfde cijfers.',
    'Sum in the later edition of the same figures.',
  ),
  grootste_verschil: {
    type: 'integer',
    description: 'Het grootste verschil van een cijfer, later min eerder.',
    description_en: 'The largest difference of a figure, later minus earlier.',
    constraints: { required: true },
  },
};
