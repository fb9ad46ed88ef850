import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { SOORTEN, type Sector, type Soort } from '../../tables/soorten.ts';
import { initialChoices } from './codec.ts';
import { SELECTION_CODECS, type SelectionChoices } from './codecs.ts';
import { DEFAULT_DATASET, type DatasetChoice } from './dataset-codecs.ts';
import { MOST_AREAS } from './options.ts';
import { changedQuestions, type QuestionName } from './questions.ts';

/** Everything that can be chosen on the page. Immutable: a choice makes a new one. */
export interface Selection extends SelectionChoices {
  readonly dataset: DatasetChoice;
}

/** The selection of a new visitor who chose the sector only. */
export function defaultSelection(sector: Sector = 'po'): Selection {
  return { ...initialChoices(SELECTION_CODECS, sector), sector, dataset: DEFAULT_DATASET };
}

const QUESTIONS_OF = { ...SELECTION_CODECS, dataset: { questions: ['dataset' as const] } };

/** The questions whose answer may differ between two selections. */
export function questionsBetween(before: Selection, after: Selection): ReadonlySet<QuestionName> {
  return changedQuestions<Selection>(before, after, QUESTIONS_OF);
}

/** Changes the sector, with its default soorten and base year and the newest year; the rest stays. */
export function withSector(selection: Selection, sector: Sector): Selection {
  const { soorten, base, year } = defaultSelection(sector);
  return { ...selection, sector, soorten, base, year, shownClasses: [] };
}

/** Changes the measure, and resets signaleringsgrenzen and shown classes, which were of the old one. */
export function withMeasure(selection: Selection, measure: MeasureId): Selection {
  return { ...selection, measure, thresholds: null, shownClasses: [] };
}

/**
 * Adds or removes a soort; the last one cannot be removed. The total of vo and its types exclude each other, since the total counts
 * the types.
 */
export function toggleSoort(selection: Selection, soort: Soort): Selection {
  const { sector, soorten } = selection;
  if (soort === 'vo') return { ...selection, soorten: ['vo'] };
  const chosen = soorten.includes(soort)
    ? soorten.filter((one) => one !== soort)
    : [...soorten, soort];
  const known: readonly Soort[] = SOORTEN[sector];
  const kept = known.filter((one) => one !== 'vo' && chosen.includes(one));
  return kept.length === 0 ? selection : { ...selection, soorten: kept };
}

/** Adds the area, or removes it where it was selected already; a ninth replaces the eighth. */
export function toggleArea(selection: Selection, code: string): Selection {
  const { areas } = selection;
  return {
    ...selection,
    areas: areas.includes(code)
      ? areas.filter((area) => area !== code)
      : [...areas.slice(0, MOST_AREAS - 1), code],
  };
}

/** The measures that are the chance to fall below a signaleringsgrens: the thresholds decide their values, not their classes. */
const CHANCES_OF_THRESHOLD: ReadonlySet<MeasureId> = new Set(['kansgrens1', 'kansgrens2']);

/** Whether the values of a measure depend on the signaleringsgrenzen. */
export function needsThresholds(measure: MeasureId): boolean {
  return CHANCES_OF_THRESHOLD.has(measure);
}

/** The two signaleringsgrenzen: those of the user, or else of the measure. */
export function thresholdsOf(selection: Selection): readonly [number, number] {
  return selection.thresholds ?? MEASURES[selection.measure].thresholds;
}
