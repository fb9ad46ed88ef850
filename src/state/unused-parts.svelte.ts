import { COUNTRY, gemeenteOfDigits, regionCode } from '../areas/codes.ts';
import type { Opening } from '../engine/protocol/site-files.ts';
import { unknownAmong } from './dataset/dataset-areas.ts';
import type { DatasetAnswers } from './dataset/dataset-answers.svelte.ts';
import { datasetInUse } from './dataset/dataset-in-use.ts';
import type { Figures } from './map/figures.svelte.ts';
import type { SchoolAnswers } from './schools/school-answers.svelte.ts';
import { Places } from './region/places.svelte.ts';
import { userSubject } from './region/region-subject.ts';
import { SELECTION_CODECS } from './selection/codecs.ts';
import { DATASET_CODECS, DEFAULT_DATASET } from './selection/dataset-codecs.ts';
import { ALL } from './selection/dataset-options.ts';
import type { QueryPart } from './selection/query.ts';
import { defaultSelection, type Selection } from './selection/selection.ts';
import { readSelection } from './selection/url.ts';

/**
 * What a link asks for and the page does not show: keys and texts that are not understood, places that do not exist, and years,
 * measures, classes and columns that the figures do not have. Later choices of the user change nothing in it.
 */
export class UnusedParts {
  readonly #opening: () => Opening | null;
  /** The selection that the link spells. */
  #linked = $state.raw<Selection>(defaultSelection());
  readonly #places: Places;
  #notUnderstood = $state.raw<readonly QueryPart[]>([]);
  #surplus = $state.raw<readonly string[]>([]);
  #withoutFigures = $state.raw<readonly QueryPart[]>([]);
  #isDismissed = $state(false);

  /** @param opening returns the list of gemeenten; null until it is loaded */
  constructor(opening: () => Opening | null) {
    this.#opening = opening;
    this.#places = new Places(() => this.#linked, opening);
  }

  /** Keys and texts of the link; empty after `dismiss`. */
  shown = $derived.by((): readonly QueryPart[] => {
    if (this.#isDismissed) return [];
    const opening = this.#opening();
    const unknown = opening ? unknownPlaces(this.#linked, this.#places, opening) : [];
    const surplus = opening ? this.#surplus.filter((code) => !this.#places.areas.has(code)) : [];
    unknown.push(...surplus.map((text) => ({ key: SELECTION_CODECS.areas.key, text })));
    return [...this.#notUnderstood, ...unknown, ...this.#withoutFigures];
  });

  /**
   * The codes of the gemeenten of today in the link for which there is no room, because it has more than can be selected; empty
   * after `dismiss`.
   */
  surplus = $derived.by((): readonly string[] =>
    this.#isDismissed ? [] : this.#surplus.filter((code) => this.#places.areas.has(code)),
  );

  /** Returns the selection that the query string of a link spells, and keeps what is not used of the link. */
  read(query: string): Selection {
    const { selection, unused } = readSelection(query);
    this.#linked = selection;
    this.#surplus = unused.filter(isGemeente).flatMap(({ text }) => gemeenteOfDigits(text) ?? []);
    const others = unused.filter((part) => !isGemeente(part));
    this.#notUnderstood = [...others, ...notOfCounted(selection)];
    this.#withoutFigures = [];
    this.#isDismissed = false;
    return selection;
  }

  /**
   * Keeps what the link asks for and the figures do not have, once the engine has answered the link. Does nothing if the answer is
   * about other soorten, because the user chose those before it came, or if its projection is still to come.
   */
  compare(figures: Figures, dataset: DatasetAnswers, schools: SchoolAnswers): void {
    const { sector, soorten } = this.#linked;
    if (figures.answer?.isPartial) return;
    const question = figures.answer?.question;
    if (question?.sector !== sector || question.soorten.join() !== soorten.join()) return;
    this.#withoutFigures = [
      ...withoutFigures(this.#linked, figures),
      ...withoutRows(this.#linked, figures.years, dataset),
      ...schools.unknown(this.#linked),
    ];
  }

  /** Shows nothing more, until another link is read. */
  dismiss(): void {
    this.#isDismissed = true;
  }
}

/** Whether a part of a link that is not used is the code of a gemeente: one for which there was no room. */
const isGemeente = ({ key, text }: QueryPart): boolean =>
  key === SELECTION_CODECS.areas.key && gemeenteOfDigits(text) !== null;

/** Returns the places in a selection that do not exist, and a second region that is the first one or has no gemeenten. */
function unknownPlaces(
  selection: Selection,
  places: Places,
  { areas, herindelingen }: Opening,
): QueryPart[] {
  const { region, beside, scenarios, dataset } = selection;
  const selected = userSubject({ name: '', members: selection.areas }, 0, areas, herindelingen);
  const within = dataset.within.filter((code) => code !== ALL);
  const linesOf = dataset.linesOf === null || dataset.linesOf === COUNTRY ? [] : [dataset.linesOf];
  const unknown: [{ key: string }, readonly (string | null)[]][] = [
    [SELECTION_CODECS.areas, selected.unknown],
    [
      SELECTION_CODECS.scenarios,
      scenarios.map(({ area }) => (area !== null && places.areas.has(area) ? null : area)),
    ],
    [
      SELECTION_CODECS.region,
      [region && !places.region ? regionCode(region.division, region.code) : null],
    ],
    [SELECTION_CODECS.userRegions, places.userRegions.flatMap((one) => one.unknown)],
    [SELECTION_CODECS.beside, [places.beside ? null : beside]],
    [DATASET_CODECS.within, unknownAmong(areas, within, places.userRegions)],
    [DATASET_CODECS.linesOf, unknownAmong(areas, linesOf, places.userRegions)],
  ];
  return unknown.flatMap(([{ key }, codes]) =>
    codes.flatMap((text) => (text === null ? [] : { key, text })),
  );
}

/**
 * Returns the choices of a selection that there are not for what is counted: without a projection no lines, scenarios, intervals and
 * projected rows, and rows of schools and measures of pupils at schools only.
 */
function notOfCounted(selection: Selection): QueryPart[] {
  const { counted, lines, scenarios, dataset } = selection;
  if (counted === 'school') return [];
  const used = datasetInUse(selection);
  const initial = DEFAULT_DATASET;
  const parts: [Pick<QueryPart, 'key'>, readonly string[]][] = [
    [SELECTION_CODECS.lines, lines],
    [
      SELECTION_CODECS.scenarios,
      scenarios.length > 0 ? [SELECTION_CODECS.scenarios.write(scenarios)] : [],
    ],
    [DATASET_CODECS.unit, dataset.unit === used.unit ? [] : [dataset.unit]],
    [DATASET_CODECS.figures, dataset.figures.includes('geteld') ? [] : dataset.figures],
    [
      DATASET_CODECS.intervals,
      dataset.intervals.join() === initial.intervals.join()
        ? []
        : [DATASET_CODECS.intervals.write(dataset.intervals)],
    ],
    [DATASET_CODECS.lines, dataset.lines],
    [DATASET_CODECS.linesOf, dataset.linesOf === null ? [] : [dataset.linesOf]],
    [DATASET_CODECS.measures, dataset.measures.filter((id) => !used.measures.includes(id))],
  ];
  return parts.flatMap(([{ key }, texts]) => texts.map((text) => ({ key, text })));
}

/** Returns the base year, year, measure and classes of a selection that the figures of its soorten do not have. */
function withoutFigures(selection: Selection, figures: Figures): QueryPart[] {
  const { sector, measure, base, year, shownClasses } = selection;
  const { key } = SELECTION_CODECS.measure;
  const initial = defaultSelection(sector, selection.counted);
  return [
    ...(figures.hasMeasure(measure) || measure === initial.measure ? [] : [{ key, text: measure }]),
    ...(figures.observedYears.includes(base) || base === initial.base
      ? []
      : [{ key: SELECTION_CODECS.base.key, text: String(base) }]),
    ...(year === null || figures.canShow(year)
      ? []
      : [{ key: SELECTION_CODECS.year.key, text: String(year) }]),
    ...shownClasses
      .filter((k) => k > figures.breaks.length)
      .map((k) => ({ key: SELECTION_CODECS.shownClasses.key, text: String(k) })),
  ];
}

/** Returns the years and the column for sorting of the data set of a selection that the data set does not have. */
function withoutRows(
  { mode, dataset: { span, order } }: Selection,
  years: readonly number[],
  { summary }: DatasetAnswers,
): QueryPart[] {
  const hasYears = !span || years.some((year) => year >= span[0] && year <= span[1]);
  // Which columns there are is known on the page about the data set only.
  const hasColumn =
    mode !== 'dataset' ||
    !order ||
    !summary ||
    summary.fields.some(({ name }) => name === order.column);
  return [
    ...(hasYears ? [] : [{ key: DATASET_CODECS.span.key, text: DATASET_CODECS.span.write(span) }]),
    ...(hasColumn
      ? []
      : [{ key: DATASET_CODECS.order.key, text: DATASET_CODECS.order.write(order) }]),
  ];
}
