import { CHILD_FIGURES } from '../../src/formats/site/jonge-kinderen.ts';
import { CODE, NUMBER, type Field } from './field.ts';

/** The descriptions of the columns of `jonge-kinderen.csv`. */
export const CHILD_FIELDS: Record<string, Omit<Field, 'name'>> = {
  gemeente: {
    type: 'string',
    description:
      'Code van de gemeente op de grenzen van nu; GM9999 waar geen gemeente van nu te geven is.',
    description_en:
      'Code of the gemeente on the boundaries of today; GM9999 where no gemeente of today can be given.',
    constraints: CODE,
  },
  cijfer: {
    type: 'string',
    description:
      'Wat er geteld is. geboren: levendgeborenen in het kalenderjaar. schoolcohort: levendgeborenen van oktober van het jaar ervoor tot en met september van het jaar; zij zijn vier jaar later op 1 oktober vier. 0-4: kinderen jonger dan vijf op 1 januari van het jaar.',
    description_en:
      'What is counted. geboren: live births in the calendar year. schoolcohort: live births from October of the year before to September of the year; they are four on 1 October four years later. 0-4: children younger than five on 1 January of the year.',
    constraints: { required: true, enum: [...CHILD_FIGURES] },
  },
  jaar: {
    type: 'year',
    description: 'Jaar van het cijfer.',
    description_en: 'Year of the figure.',
    constraints: { required: true },
  },
  kinderen: {
    type: 'integer',
    unit: 'kinderen',
    description:
      'Aantal kinderen. De cijfers van 2016 zijn de eerste van CBS: landelijk 0,7 % lager dan de latere.',
    description_en:
      'Number of children. The figures of 2016 are the first of CBS: nationally 0.7 % lower than the later.',
    constraints: NUMBER,
  },
  vergelijkbaar: {
    type: 'boolean',
    description:
      '0 in de jaren voordat een deel van een andere gemeente erbij kwam of een deel verdween: latere jaren zijn van een ander gebied.',
    description_en:
      '0 in the years before a part of another gemeente came to it, or before it lost one: later years are of another area.',
    trueValues: ['1'],
    falseValues: ['0'],
    constraints: { required: true },
  },
};
