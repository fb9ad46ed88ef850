import type { Division } from '../../areas/divisions.ts';
import { isAbout, MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { COUNTED_KINDS, countedIn, type Counted } from '../../tables/counted.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import { initialChoices } from './codec.ts';
import { SELECTION_CODECS, type SelectionChoices } from './codecs.ts';
import { DEFAULT_DATASET, type DatasetChoice } from './dataset-codecs.ts';
import { MOST_AREAS } from './options.ts';
import { changedQuestions, type QuestionName } from './questions.ts';
import { regionName } from './user-region.ts';

/** Everything that can be chosen on the page. It is immutable: a new choice gives a new selection. */
export interface Selection extends SelectionChoices {
  readonly dataset: DatasetChoice;
}

/** Returns the selection in which every choice but the sector, and what is counted, has its default. */
export function defaultSelection(sector: Sector = 'po', counted: Counted = 'school'): Selection {
  const scope = { sector, counted };
  return { ...initialChoices(SELECTION_CODECS, scope), ...scope, dataset: DEFAULT_DATASET };
}

const QUESTIONS_OF = { ...SELECTION_CODECS, dataset: { questions: ['dataset' as const] } };

/** Returns the questions to the engine whose answers may differ between two selections. */
export function questionsBetween(before: Selection, after: Selection): ReadonlySet<QuestionName> {
  return changedQuestions<Selection>(before, after, QUESTIONS_OF);
}

/**
 * Returns the selection with another sector. What is counted stays if the sector has it. Soorten, base year, year of the map and
 * shown classes get their defaults in that sector; all other choices stay, but for a measure that is about schools of the old
 * sector.
 */
export function withSector(selection: Selection, sector: Sector): Selection {
  const { counted } = selection;
  return withScope(selection, sector, countedIn(sector).includes(counted) ? counted : 'school');
}

/**
 * Returns the selection with something else counted. Soorten, base year, year of the map and shown classes get their defaults; all
 * other choices stay, but for a measure that is not of what is counted.
 */
export function withCounted(selection: Selection, counted: Counted): Selection {
  return withScope(selection, selection.sector, counted);
}

function withScope(selection: Selection, sector: Sector, counted: Counted): Selection {
  const { soorten, base, year, measure } = defaultSelection(sector, counted);
  const next = { ...selection, sector, counted, soorten, base, year, shownClasses: [] };
  return isAbout(selection.measure, next) ? next : withMeasure(next, measure);
}

/** Returns the change of the selection that shows the page of a school, which may be of the other sector. */
export function toSchool(selection: Selection, sector: Sector, school: string): Partial<Selection> {
  const ofSector = sector === selection.sector ? {} : withSector(selection, sector);
  return { ...ofSector, mode: 'scholen', school };
}

/**
 * Returns the selection with another measure. Signaleringsgrenzen and shown classes get their defaults, because they belong to
 * the old measure.
 */
export function withMeasure(selection: Selection, measure: MeasureId): Selection {
  return { ...selection, measure, thresholds: null, shownClasses: [] };
}

/**
 * Returns the selection with a soort added, or removed if it was selected; the last soort cannot be removed. The total `vo` and
 * the types of vo are never selected together, because the total includes the types.
 */
export function toggleSoort(selection: Selection, soort: Soort): Selection {
  const { sector, counted, soorten } = selection;
  if (soort === 'vo') return { ...selection, soorten: ['vo'] };
  const chosen = soorten.includes(soort)
    ? soorten.filter((one) => one !== soort)
    : [...soorten, soort];
  const known = COUNTED_KINDS[counted].soorten[sector];
  const kept = known.filter((one) => one !== 'vo' && chosen.includes(one));
  return kept.length === 0 ? selection : { ...selection, soorten: kept };
}

/** Returns whether a gemeente can be added to the selected gemeenten `areas`, or removed from them: `MOST_AREAS` is the most. */
export const hasRoomFor = (areas: readonly string[], code: string): boolean =>
  areas.includes(code) || areas.length < MOST_AREAS;

/**
 * Returns the selection with a gemeente added, or removed if it was selected. Where there is no room for the gemeente (see
 * `hasRoomFor`), the selection is returned as it is: no gemeente ever replaces another unsaid. The page about schools, which may be about one school, a board, a postcode or a region, is then about the
 * gemeenten.
 */
export function toggleArea(selection: Selection, code: string): Selection {
  const { areas, mode } = selection;
  if (!hasRoomFor(areas, code)) return selection;
  return {
    ...selection,
    ...(mode === 'scholen' ? { region: null, userRegions: [], beside: null } : {}),
    school: null,
    board: null,
    postcode: null,
    areas: areas.includes(code) ? areas.filter((area) => area !== code) : [...areas, code],
  };
}

/**
 * Returns the change of the selection that shows a region of a division, by its code in the division (`09`): the page about schools
 * stays and shows its schools, any other page gives way to the page about regions.
 */
export const toRegion = (
  { mode }: Selection,
  division: Division,
  code: string,
): Partial<Selection> => ({
  mode: mode === 'scholen' ? 'scholen' : 'regio',
  region: { division, code },
  userRegions: [],
  beside: null,
  school: null,
  board: null,
  postcode: null,
});

/**
 * Returns the change of the selection that shows the page about regions with a new user region: its name, and the codes of its
 * gemeenten. The region with which the old one was compared is left out.
 */
export const toUserRegion = (name: string, members: readonly string[]): Partial<Selection> => ({
  mode: 'regio',
  region: null,
  userRegions: [{ name: regionName(name), members }],
  beside: null,
});

/**
 * The measures that are the chance of falling below a signaleringsgrens: the signaleringsgrenzen determine the values of these
 * measures.
 */
const CHANCES_OF_THRESHOLD: ReadonlySet<MeasureId> = new Set(['kansgrens1', 'kansgrens2']);

/** Returns whether the values of a measure depend on the signaleringsgrenzen, and not only the classes of the map. */
export function needsThresholds(measure: MeasureId): boolean {
  return CHANCES_OF_THRESHOLD.has(measure);
}

/**
 * Returns the two signaleringsgrenzen of the measure on the map, lowest first: those that the user set, or else the defaults of
 * the measure.
 */
export function thresholdsOf(selection: Selection): readonly [number, number] {
  return selection.thresholds ?? MEASURES[selection.measure].thresholds;
}
