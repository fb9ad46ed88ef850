import type { MeasureId } from '../../measures/catalog.ts';
import { defaultSelection, withMeasure, type Selection } from '../selection/selection.ts';
import type { Figures } from './figures.svelte.ts';

/**
 * Returns the choices that replace those of the selection for which the figures of the answer have nothing: a base year, a measure
 * and a year. Null where nothing is to be replaced, and before there is an answer.
 */
export function replacedChoices(figures: Figures, selection: Selection): Partial<Selection> | null {
  const base = otherBase(figures);
  const measure = otherMeasure(figures);
  const isOtherYear = figures.answer !== null && hasOtherYear(figures, selection);
  if (base === null && measure === null && !isOtherYear) return null;
  return {
    ...(measure !== null && withMeasure(selection, measure)),
    ...(base !== null && { base }),
    ...(isOtherYear && { year: null }),
  };
}

/**
 * The base year to choose if the current one was not counted for the chosen soorten: the default one or, with user files, else the
 * first counted year. Null where the current base year was counted, and where there is no such year.
 */
function otherBase({ answer, observedYears }: Figures): number | null {
  if (!answer || observedYears.includes(answer.question.base)) return null;
  const { sector, counted } = answer.question;
  const standard = defaultSelection(sector, counted).base;
  if (observedYears.includes(standard)) return standard;
  // A user file that is shown without the figures of the site need not have the default base year.
  return answer.userFiles.length > 0 ? (observedYears[0] ?? null) : null;
}

/**
 * The measure to choose instead of the current one, if that compares years and there is a single count, is about other soorten or
 * has no values in the years of the counts; null where the current measure can be shown.
 */
function otherMeasure(figures: Figures): MeasureId | null {
  const { answer, isOneCount } = figures;
  if (!answer || figures.hasMeasure(answer.question.measure)) return null;
  return isOneCount ? 'leerlingen' : defaultSelection(answer.question.sector).measure;
}

/** Whether the selection has a year that the map cannot show because the measure has no values in it. */
const hasOtherYear = ({ years, mapYears }: Figures, { year }: Selection): boolean =>
  year !== null && years.includes(year) && !mapYears.includes(year);
