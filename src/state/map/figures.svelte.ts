import { areaOf, AreaView, columnOf } from '../../tables/area-view.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import type { Answer, Question } from '../../engine/protocol/figures.ts';
import type { FileProblem } from '../../engine/protocol/problem.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { ranks } from '../../measures/rank.ts';
import { Latest } from '../latest.svelte.ts';
import {
  defaultSelection,
  needsThresholds,
  thresholdsOf,
  type Selection,
} from '../selection/selection.ts';
import { YEARS_AHEAD } from './story.ts';

/** The figures of all areas, and what the map shows of them in one year. Arrays have one item per area of the answer. */
export class Figures {
  readonly #selection: () => Selection;
  readonly #latest: Latest<Question, Answer>;

  constructor(engine: Engine, selection: () => Selection) {
    this.#selection = selection;
    this.#latest = new Latest((question) => engine.ask(question));
  }

  get answer(): Answer | null {
    return this.#latest.answer;
  }

  get refusal(): FileProblem | null {
    return this.#latest.refusal;
  }

  /** Asks for the figures of the selection; `sets` are areas besides the gemeenten and the country. Resolves as `Latest.ask` does. */
  ask(sets: AreaSet[]): Promise<Answer | null> {
    return this.#latest.ask(figuresQuestion(this.#selection(), sets));
  }

  forget(): void {
    this.#latest.forget();
  }

  /** Row numbers in the matrices of the answer by area code; the country is `NL`. */
  rows = $derived.by(() => new Map(this.answer?.counts.codes.map((code, i) => [code, i])));

  /** The number of gemeenten: they are the first rows. */
  gemeenten = $derived.by(() => this.answer?.counts.gemeenten ?? 0);

  /** Years with figures for the chosen soorten, counted or projected, ascending. */
  years = $derived.by((): number[] => {
    const counts = this.answer?.counts;
    if (!counts) return [];
    const country = areaOf(counts, COUNTRY);
    return counts.years.filter((year) => !Number.isNaN(country.at(year).pupils));
  });

  /** The counted years: a base year is one of these. */
  observedYears = $derived.by((): number[] => {
    const { years, observed } = this.answer?.counts ?? { years: [], observed: 0 };
    const end = years[observed] ?? Infinity;
    return this.years.filter((year) => year < end);
  });

  /** The newest counted year. */
  newest = $derived(this.observedYears.at(-1) ?? 0);

  /** The year on the map: the chosen one, or the newest for which the measure has values. */
  year = $derived.by((): number => {
    const { year, measure, mode } = this.#selection();
    // The page about regions has no slider to leave a year for which this measure has no values.
    const isWithoutValues =
      mode === 'regio' && needsThresholds(measure) && (year ?? 0) <= this.newest;
    if (year !== null && this.years.includes(year) && !isWithoutValues) return year;
    const ahead = this.newest + YEARS_AHEAD;
    return needsThresholds(measure) && this.years.includes(ahead) ? ahead : this.newest;
  });

  /** Whether the figures on the map are projected: its year lies after the newest count. */
  isProjected = $derived(this.year > this.newest);

  /** Whether a figure of a row in a year, by default that on the map, comes from the user, wholly or in part. */
  isUserFigure(row: number, year = this.year): boolean {
    const counts = this.answer?.counts;
    return counts !== undefined && new AreaView(counts, row).at(year).fromUser;
  }

  /** The measure on the screen: that of the answer, until the answer about a newly chosen one has come. */
  measureId = $derived.by(() => this.answer?.question.measure ?? this.#selection().measure);

  measure = $derived(MEASURES[this.measureId]);

  /** The measure of each area in the year on the map; NaN without a value. */
  values = $derived.by((): Float64Array => this.#column((answer) => answer.matrix.values));

  /** Why each area has a value or has none in the year on the map. */
  statuses = $derived.by((): Uint8Array =>
    Uint8Array.from(this.#column((answer) => answer.matrix.status)),
  );

  /** The values between the classes of the map, ascending. */
  breaks = $derived.by((): readonly number[] => {
    const selection = this.#selection();
    return selection.classes === 'grenzen' && !needsThresholds(selection.measure)
      ? [...new Set(thresholdsOf(selection))]
      : (this.answer?.breaks ?? []);
  });

  /** The classes to which the map is narrowed; empty is all. */
  shownClasses = $derived.by(() =>
    this.#selection().shownClasses.filter((k) => k <= this.breaks.length),
  );

  /** Ranks of the gemeenten: the largest fall is first for changes, the largest number for counts. 0 is no rank. */
  ranks = $derived(ranks(this.values.subarray(0, this.gemeenten), this.measure.neutral !== null));

  /** The number of gemeenten with a rank. */
  ranked = $derived(this.ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 : 0), 0));

  /** Pupils in the year on the map whose gemeente is unknown in the source: they count for the country only. */
  unplaced = $derived.by((): number => {
    const pupils = this.#column((answer) => answer.counts.pupils);
    const country = pupils.at(-1) ?? 0;
    return country - pupils.subarray(0, this.gemeenten).reduce((sum, count) => sum + count, 0);
  });

  /** The base year to choose in place of one that was not counted; null where none is needed or there is no counted year. */
  get otherBase(): number | null {
    const { answer, observedYears } = this;
    if (!answer || observedYears.includes(answer.question.base)) return null;
    const standard = defaultSelection(answer.question.sector).base;
    if (observedYears.includes(standard)) return standard;
    // A file of the user that is shown without our figures need not have the default base year.
    return answer.userFiles.length > 0 ? (observedYears[0] ?? null) : null;
  }

  /** A column of a matrix of the answer: that of the year on the map. */
  #column(of: (answer: Answer) => ArrayLike<number>): Float64Array {
    const { answer } = this;
    if (!answer) return new Float64Array();
    return columnOf(answer.counts, of(answer), this.year);
  }
}

function figuresQuestion(selection: Selection, sets: AreaSet[]): Question {
  const { sector, soorten, measure, base, classes } = selection;
  const [low, high] = thresholdsOf(selection);
  return {
    sector,
    soorten: [...soorten],
    measure,
    base,
    // The page makes these classes itself, so that moving a threshold asks nothing.
    classes: classes === 'grenzen' ? 'kwantielen' : classes,
    thresholds: needsThresholds(measure) ? [low, high] : null,
    sets,
  };
}
