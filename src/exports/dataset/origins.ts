import { isUserFigure, isProvisional } from './cell-values.ts';
import type { Part, Subject } from './part.ts';
import type { Shape } from './shape.ts';
import { newestOf } from './year-variables.ts';

/** The years of a table in which one of its figures is provisional: not those of which all are missing, or the reader's own. */
export function provisionalYears(
  subjects: readonly Subject[],
  { years, provisional }: Pick<Shape, 'years' | 'provisional'>,
): number[] {
  return years.filter((year) =>
    isAny(
      subjects,
      year,
      (subject, t) => isProvisional(subject, t, provisional) && !Number.isNaN(pupilsOf(subject, t)),
    ),
  );
}

/** Whether files of the reader's own have a part in a table: in its figures, or in those that it projects or compares with. */
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
    isAny(subjects, year, isUserFigure),
  );
}

function isAny(
  subjects: readonly Subject[],
  year: number,
  holds: (subject: Subject, t: number) => boolean,
): boolean {
  return subjects.some((subject) => {
    const t = subject.part.counts.years.indexOf(year);
    return t >= 0 && holds(subject, t);
  });
}

const pupilsOf = ({ part: { counts }, row }: Subject, t: number) =>
  counts.pupils[row * counts.years.length + t] ?? NaN;
