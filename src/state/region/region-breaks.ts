import type { Answer } from '../../engine/protocol/figures.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { classAxis, type ClassAxis } from '../../measures/class-axis.ts';
import { classBreaks } from '../../measures/class-breaks.ts';
import { scaleOf } from '../../measures/measure.ts';
import { valuesForBreaks } from '../../measures/values-for-breaks.ts';

/**
 * Returns the breaks between the classes of the map of a region and the axis of its legend, computed from the values of the gemeenten
 * `members` instead of those of all gemeenten of the country.
 */
export function regionClasses(
  { question, counts, matrix }: Pick<Answer, 'question' | 'counts' | 'matrix'>,
  members: readonly string[],
): { breaks: number[]; axis: ClassAxis } {
  const measure = MEASURES[question.measure];
  const rows = members.map((code) => counts.codes.indexOf(code)).filter((row) => row >= 0);
  const values = valuesForBreaks(counts, matrix, measure, question.base, rows);
  const breaks = classBreaks(values, question.classes, scaleOf(measure));
  return { breaks, axis: classAxis(values, breaks, measure) };
}
