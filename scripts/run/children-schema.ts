import { CHILD_FIGURES, readYoungChildren } from '../../src/formats/site/jonge-kinderen.ts';
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
    constraints: { required: true, enum: CHILD_FIGURES.filter((figure) => figure !== 'nuljarig') },
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

/** What the description of `jonge-kinderen.csv` says of its figures beside the columns: the title, and the columns where they differ. */
interface ChildrenDescription {
  title: string;
  titleEn: string;
  fields: Record<string, Omit<Field, 'name'>>;
}

/** Returns the description of a text of `jonge-kinderen.csv`: its years, and the children younger than one where it has them. */
export function describeChildren(text: string): ChildrenDescription {
  const rows = readYoungChildren(text, 'jonge-kinderen.csv');
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const hasInfants = rows.some(({ figure }) => figure === 'nuljarig');
  const { cijfer } = CHILD_FIELDS;
  const withInfants = cijfer && {
    ...cijfer,
    description: `${cijfer.description} nuljarig: kinderen jonger dan een jaar op 1 januari van het jaar.`,
    description_en: `${cijfer.description_en} nuljarig: children younger than one on 1 January of the year.`,
    constraints: { required: true, enum: [...CHILD_FIGURES] },
  };
  return {
    title: `Levendgeborenen en kinderen jonger dan 5 jaar per gemeente: ${listed(years, ' tot en met ', ' en ')}`,
    titleEn: `Live births and children younger than five by gemeente: ${listed(years, ' to ', ' and ')}`,
    fields: hasInfants && withInfants ? { ...CHILD_FIELDS, cijfer: withInfants } : CHILD_FIELDS,
  };
}

/** Returns years as a text, three or more consecutive ones as a range: `2006, 2010 tot en met 2016, 2024 en 2025`. */
function listed(years: readonly number[], to: string, and: string): string {
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  const parts = runs.flatMap((run) => run.length > 2 ? [`${run[0]}${to}${run.at(-1)}`] : run.map(String)); // prettier-ignore
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(and);
}
