import { rounded } from './cell-values.ts';
import { intervalVariables } from './interval-variables.ts';
import { lineVariables } from './line-variables.ts';
import { measureVariables } from './measure-variables.ts';
import { newestOf, type Part, type Subject } from './part.ts';
import { pupilVariables, userVariables } from './pupil-variables.ts';
import type { Shape } from './shape.ts';
import type { YearVariable } from './variables.ts';

/** Returns all columns of a data set whose value differs by year, in the order of the table. */
export function yearVariables(parts: readonly Part[], shape: Shape): YearVariable[] {
  const hasProjection = shape.years.some((year) => year > newestOf(parts));
  return [
    ...pupilVariables(shape, hasProjection),
    ...userVariables(parts, shape),
    ...withIndex(hasProjection ? intervalVariables(shape) : [], parts, shape),
    ...measureVariables(parts, shape),
    ...withIndex(lineVariables(parts, shape), parts, shape),
  ];
}

/**
 * Returns `variables`; if the data set has the measure `index`, each with pupils is followed by a column with the same figures as
 * an index (the pupils in the base year are 100).
 */
function withIndex(
  variables: YearVariable[],
  [first]: readonly Part[],
  { base, words }: Shape,
): YearVariable[] {
  if (!first?.measures.some(({ id }) => id === 'index')) return variables;
  const startOf = startsIn(base);
  return variables.flatMap((variable) => {
    if (variable.field.unit !== words.units.leerlingen) return [variable];
    const index: YearVariable = {
      ...variable,
      field: {
        ...variable.field,
        name: `${variable.field.name}_index`,
        type: 'number',
        unit: words.units.index,
        description: words.asIndex(variable.field.description, base),
      },
      value(subject, year) {
        const from = startOf(subject);
        const pupils = variable.expected?.(subject, year) ?? Number(variable.value(subject, year));
        return from > 0 ? rounded((100 * pupils) / from) : NaN;
      },
    };
    return [variable, index];
  });
}

/**
 * Returns a function that gives the pupils of an area and soort in the base year, or NaN where that year is missing, incomplete
 * or wholly masked. Results are memoized, because every cell of a row needs the same one.
 */
function startsIn(base: number): (subject: Subject) => number {
  const known = new Map<Subject, number>();
  return (subject) => {
    const start = known.get(subject) ?? subject.view.comparablePupils(base);
    known.set(subject, start);
    return start;
  };
}
