import { areaOf } from '../../tables/area-view.ts';
import { isUserFigure, isProvisional } from './cell-values.ts';
import { newestOf, type Part, type Subject } from './part.ts';
import type { Shape } from './shape.ts';

/**
 * Returns the years of the data set in which at least one figure is provisional. A missing figure or a figure of the user is
 * never provisional.
 */
export function provisionalYears(
  subjects: readonly Subject[],
  { years, provisional }: Pick<Shape, 'years' | 'provisional'>,
): number[] {
  const hasProvisional = (subject: Subject, year: number) =>
    isProvisional(subject, year, provisional) && subject.view.status(year) !== 'missing';
  return years.filter((year) => subjects.some((subject) => hasProvisional(subject, year)));
}

/**
 * Whether figures of the user are among the figures of the data set or were used to compute them, as the start of projections or
 * in the base year of measures or among the pupils at schools with which these compare.
 */
export function hasUserFigures(
  subjects: readonly Subject[],
  parts: readonly Part[],
  { years, base }: Pick<Shape, 'years' | 'base'>,
): boolean {
  if (years.some((year) => year > newestOf(parts))) {
    return parts.some(({ counts }) => counts.fromUser.includes(1));
  }
  const isOfUserAtSchools = ({ area, part: { atSchools } }: Subject) =>
    atSchools !== undefined && years.some((year) => areaOf(atSchools, area.code).at(year).fromUser);
  if (subjects.some(isOfUserAtSchools)) return true;
  const compares = parts.some(({ measures }) => measures.length > 0);
  return [...years, ...(compares ? [base] : [])].some((year) =>
    subjects.some((subject) => isUserFigure(subject, year)),
  );
}
