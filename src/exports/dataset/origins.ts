import { isUserFigure, isProvisional } from './cell-values.ts';
import { newestOf, type Part, type Subject } from './part.ts';
import type { Shape } from './shape.ts';

/** Returns the years in which a figure of the table is provisional; missing figures and those of the user never are. */
export function provisionalYears(
  subjects: readonly Subject[],
  { years, provisional }: Pick<Shape, 'years' | 'provisional'>,
): number[] {
  const hasProvisional = (subject: Subject, year: number) =>
    isProvisional(subject, year, provisional) && subject.view.status(year) !== 'missing';
  return years.filter((year) => subjects.some((subject) => hasProvisional(subject, year)));
}

/** Whether figures from files of the user are in the table, or are used for its projections or comparisons. */
export function hasUserFigures(
  subjects: readonly Subject[],
  parts: readonly Part[],
  { years, base }: Pick<Shape, 'years' | 'base'>,
): boolean {
  if (years.some((year) => year > newestOf(parts))) {
    return parts.some(({ counts }) => counts.fromUser.includes(1));
  }
  const compares = parts.some(({ measures }) => measures.length > 0);
  return [...years, ...(compares ? [base] : [])].some((year) =>
    subjects.some((subject) => isUserFigure(subject, year)),
  );
}
