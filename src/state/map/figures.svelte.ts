import { areaOf, AreaView, columnOf } from '../../tables/area-view.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import type { Answer, Question } from '../../engine/protocol/figures.ts';
import type { FileProblem } from '../../engine/protocol/problem.ts';
import { MEASURES, measuresFor, type MeasureId } from '../../measures/catalog.ts';
import { classAxis, type ClassAxis } from '../../measures/class-axis.ts';
import type { Measure } from '../../measures/measure.ts';
import { wholeOf, type Counted } from '../../tables/counted.ts';
import { rankOf, type Rank } from '../../measures/rank.ts';
import { valuesForBreaks } from '../../measures/values-for-breaks.ts';
import { Latest } from '../latest.svelte.ts';
import { needsThresholds, thresholdsOf, type Selection } from '../selection/selection.ts';
import { Chances } from './chances.svelte.ts';
import { boundsIn } from './ranking-rows.ts';
import { YEARS_AHEAD } from './expected-range.ts';

/**
 * The answer to the question about figures, and what the map shows of it in one year. Arrays and matrices have a row for each
 * area of the answer: gemeenten, other area sets, country.
 */
export class Figures {
  readonly #engine: Engine;
  readonly #selection: () => Selection;
  readonly #latest: Latest<Question, Answer>;
  readonly chances: Chances;

  constructor(engine: Engine, selection: () => Selection) {
    this.#engine = engine;
    this.#selection = selection;
    this.#latest = new Latest((question) => engine.ask(question));
    this.chances = new Chances(engine);
  }

  get answer(): Answer | null {
    return this.#latest.answer;
  }

  /** Whether the engine has yet to answer; until then the figures on the page are of the choice before. */
  isPending = $derived.by(() => this.#latest.isPending);

  refusal = $derived.by((): FileProblem | null => this.#latest.refusal);

  /**
   * Asks the engine for the figures of the selection. `sets` are the areas wanted besides the gemeenten and the country. Resolves
   * to the answer, or to null as `Latest.ask` does.
   */
  ask(sets: AreaSet[]): Promise<Answer | null> {
    return this.#latest.ask(figuresQuestion(this.#selection(), sets));
  }

  /**
   * Asks the engine the question of the current answer and returns the reply with its projection, however late that is; it is not
   * shown. Null without an answer.
   */
  async askAgain(): Promise<Answer | FileProblem | null> {
    const { answer } = this;
    return answer && this.#engine.ask(answer.question, true);
  }

  forget(): void {
    this.#latest.forget();
    this.chances.forget();
  }

  /**
   * What is counted in the figures on the page: that of the answer, which comes later than the choice. The page about schools shows
   * single schools.
   */
  counted = $derived.by((): Counted => {
    const { mode, counted } = this.#selection();
    return mode === 'scholen' ? 'school' : (this.answer?.question.counted ?? counted);
  });

  /** The row number of each area in the matrices of the answer, by area code. */
  rows = $derived.by(() => new Map(this.answer?.counts.codes.map((code, i) => [code, i])));

  /** The number of gemeenten in the answer, which are its first rows; 0 until there is an answer. */
  gemeenten = $derived.by(() => this.answer?.counts.gemeenten ?? 0);

  /** The years, counted or projected, in which the country has figures for the chosen soorten, ascending. */
  years = $derived.by((): number[] => {
    const counts = this.answer?.counts;
    if (!counts) return [];
    const country = areaOf(counts, COUNTRY);
    return counts.years.filter((year) => !Number.isNaN(country.at(year).pupils));
  });

  /** The counted years among `years`, from which the base year is chosen. */
  observedYears = $derived.by((): number[] => {
    const { years, observed } = this.answer?.counts ?? { years: [], observed: 0 };
    const end = years[observed] ?? Infinity;
    return this.years.filter((year) => year < end);
  });

  /** Whether there is a single year with figures, so that nothing can be compared over time. */
  isOneCount = $derived.by(() => this.years.length === 1);

  /** Whether there is a single count of the chosen soorten and these are a part of what is counted, as the types of vo are. */
  isOneCountOfPart = $derived.by(() => {
    if (!this.answer || !this.isOneCount) return false;
    const { sector, counted, soorten } = this.answer.question;
    return !wholeOf(sector, counted).every((one) => soorten.includes(one));
  });

  /** The newest counted year; 0 until there is an answer. */
  newest = $derived(this.observedYears.at(-1) ?? 0);

  /**
   * The years that the map can show, ascending: `years` or, for a measure that is not computed from the counts, those of them of
   * which that measure has values. Empty where it has none in common.
   */
  mapYears = $derived.by((): readonly number[] => {
    const own = this.answer?.other?.years;
    return own ? this.years.filter((year) => own.includes(year)) : this.years;
  });

  /** The newest counted year that the map can show; 0 until there is an answer. */
  #newestOnMap = $derived(this.mapYears.findLast((year) => year <= this.newest) ?? this.newest);

  /**
   * The year on the map: the chosen year if the map can show it, or else the newest counted year that it can show. The chance of falling below a
   * signaleringsgrens has values in projected years only: for such a measure it is `YEARS_AHEAD` years after the newest counted
   * year, if there is a projection.
   */
  year = $derived.by((): number => {
    const selection = this.#selection();
    const { year, measure } = selection;
    if (year !== null && this.canShow(year)) return year;
    const ahead = this.newest + YEARS_AHEAD;
    return needsThresholds(measure) && this.years.includes(ahead) ? ahead : this.#newestOnMap;
  });

  /**
   * Returns whether the map can show a year: one with figures of the soorten of the answer and, for a measure of another table, of
   * that measure.
   */
  canShow(year: number): boolean {
    return this.mapYears.includes(year);
  }

  /** Whether the figures on the map are projected: the year on the map is after the newest counted year. */
  isProjected = $derived(this.year > this.newest);

  /**
   * Whether a pupil figure comes from a user file, wholly or in part: that of row number `row` of the answer in `year`, by
   * default the year on the map.
   */
  isUserFigure(row: number, year = this.year): boolean {
    const counts = this.answer?.counts;
    return counts !== undefined && new AreaView(counts, row).at(year).fromUser;
  }

  /**
   * The measure that the map shows. After the user chose another measure, the previous one stays until the engine has answered.
   */
  measureId = $derived.by(() => this.answer?.question.measure ?? this.#selection().measure);

  measure = $derived<Measure>(MEASURES[this.measureId]);

  /** The value of the measure for each row of the answer in the year on the map; NaN where it has no value. */
  values = $derived.by((): Float64Array => this.#column((answer) => answer.matrix.values));

  /** For each row of the answer, why the measure has a value or has none in the year on the map: a code in `STATUS`. */
  statuses = $derived.by(
    (): Uint8Array => new Uint8Array(this.#column((answer) => answer.matrix.status)),
  );

  /**
   * Returns the least and the most that the value of row number `row` of the answer can be in the year on the map, because of masked
   * cells; null where that is one value.
   */
  boundsOf(row: number): { low: number; high: number } | null {
    const { answer, year } = this;
    return answer && boundsIn(answer.bounds, new AreaView(answer.counts, row), year);
  }

  /** The signaleringsgrenzen by which the map is classed; null where it has other classes. */
  #thresholds = $derived.by(() => {
    const selection = this.#selection();
    return selection.classes === 'grenzen' && !needsThresholds(selection.measure)
      ? thresholdsOf(selection)
      : null;
  });

  /** The breaks between the classes of the map, in the unit of the measure, ascending. */
  breaks = $derived.by((): readonly number[] =>
    this.#thresholds ? [...new Set(this.#thresholds)] : (this.answer?.breaks ?? []),
  );

  /** The axis of the legend, along which the values of the gemeenten are drawn; the same for every year, like the breaks. */
  axis = $derived.by((): ClassAxis => {
    const { answer, measure, breaks } = this;
    const values = answer
      ? valuesForBreaks(answer.counts, answer.matrix, measure, answer.question.base)
      : [];
    return classAxis(values, breaks, measure);
  });

  #chosenClasses = $derived.by(() => this.#selection().shownClasses);

  /** The indexes of the classes that the map shows, without those that do not exist; an empty list shows all classes. */
  shownClasses = $derived(this.#chosenClasses.filter((k) => k <= this.breaks.length));

  /** The values of the measure of the gemeenten only, in the order of the answer. */
  #gemeenteValues = $derived(this.values.subarray(0, this.gemeenten));

  /**
   * Returns the rank among the gemeenten of row number `row` of the answer, in the year on the map; null for other areas and for
   * a gemeente without a value.
   */
  rankOf(row: number): Rank | null {
    return rankOf(this.#gemeenteValues, row, this.measure.neutral);
  }

  /** The number of gemeenten with a value in the year on the map. */
  ranked = $derived(this.#gemeenteValues.filter((value) => !Number.isNaN(value)).length);

  /**
   * The pupils in the year on the map that count for the country and not for any gemeente, because the source does not know their
   * gemeente. NaN where a figure of a gemeente is missing.
   */
  unplaced = $derived.by((): number => {
    const pupils = this.#column((answer) => answer.counts.pupils);
    const country = pupils.at(-1) ?? 0;
    return country - pupils.subarray(0, this.gemeenten).reduce((sum, count) => sum + count, 0);
  });

  /** Returns whether a measure can be shown for the soorten of the answer. */
  hasMeasure(measure: MeasureId): boolean {
    const { answer, isOneCount } = this;
    if (!answer || !measuresFor(answer.question, isOneCount).includes(measure)) return false;
    return measure !== answer.question.measure || this.mapYears.length > 0;
  }

  /** Returns the values of the year on the map from a matrix of the answer with areas × years: one value per area. */
  #column(of: (answer: Answer) => ArrayLike<number>): Float64Array {
    const { answer } = this;
    if (!answer) return new Float64Array();
    return columnOf(answer.counts, of(answer), this.year);
  }
}

function figuresQuestion(selection: Selection, sets: AreaSet[]): Question {
  const { sector, counted, soorten, measure, base, classes } = selection;
  const [low, high] = thresholdsOf(selection);
  return {
    sector,
    counted,
    soorten: [...soorten],
    measure,
    base,
    // The page divides values by the signaleringsgrenzen itself, so that moving one needs no new question.
    classes: classes === 'grenzen' ? 'kwantielen' : classes,
    thresholds: needsThresholds(measure) ? [low, high] : null,
    sets,
  };
}
