import type { Engine } from '../engine/protocol/engine.ts';
import type { BacktestInUse } from '../engine/protocol/projection.ts';
import type { FileProblem } from '../engine/protocol/problem.ts';
import type { RpoRegion } from '../engine/protocol/rpo.ts';
import type { Opening } from '../engine/protocol/site-files.ts';
import type { Words } from '../text/words.ts';
import { DatasetAnswers } from './dataset/dataset-answers.svelte.ts';
import { datasetQuestion } from './dataset/dataset-question.ts';
import { Latest } from './latest.svelte.ts';
import { linesQuestion } from './lines-question.ts';
import { ChartLines } from './map/chart-lines.svelte.ts';
import { Figures } from './map/figures.svelte.ts';
import { replacedChoices } from './map/replaced-choices.ts';
import { Geography } from './region/geography.svelte.ts';
import type { Places } from './region/places.svelte.ts';
import { plainSets } from './region/plain-sets.ts';
import { SchoolAnswers } from './schools/school-answers.svelte.ts';
import type { QuestionName } from './selection/questions.ts';
import type { Selection } from './selection/selection.ts';

/** What `Answers` needs of the state of the page to make the questions to the engine. */
export interface QuestionSource {
  readonly selection: Selection;
  /** The list of gemeenten and what else the engine gives once, when the page starts; null until then. */
  readonly opening: Opening | null;
  readonly places: Places;
  readonly words: Words;
  readonly userFiles: { readonly used: readonly unknown[] };
  /** Changes the given choices of the selection, without a new step in the history of the browser. */
  choose(change: Partial<Selection>, step: 'drag'): Promise<void>;
}

/** Asks the engine the questions that follow from the selection, and holds the answers. */
export class Answers {
  readonly #source: QuestionSource;
  readonly figures: Figures;
  readonly lines: ChartLines;
  readonly dataset: DatasetAnswers;
  readonly geography: Geography;
  readonly schools: SchoolAnswers;
  /** What the test of a regional plan needs, for a list of codes of gemeenten. */
  readonly rpo: Latest<string[], RpoRegion>;
  readonly backtest: Latest<'backtest', BacktestInUse>;

  constructor(engine: Engine, source: QuestionSource) {
    this.#source = source;
    this.figures = new Figures(engine, () => source.selection);
    this.lines = new ChartLines(engine);
    this.dataset = new DatasetAnswers(engine);
    this.geography = new Geography(engine);
    this.schools = new SchoolAnswers(engine);
    this.rpo = new Latest((gemeenten) => engine.rpoOf(gemeenten));
    this.backtest = new Latest(() => engine.backtest());
  }

  /**
   * Asks the questions for which `isWanted` is true, as far as the page shown needs them, and those about figures, data set,
   * backtest and regional plan that the engine refused before.
   */
  async ask(isWanted: (name: QuestionName) => boolean): Promise<void> {
    await Promise.all([
      (isWanted('figures') || this.figures.refusal) && this.#askFigures(),
      isWanted('lines') && this.#askLines(),
      isWanted('regions') && this.#askRegions(),
      (isWanted('schools') || this.schools.refusal) && this.#askSchools(),
      (isWanted('dataset') || this.dataset.refusal) && this.#askDataset(),
      (isWanted('backtest') || this.backtest.refusal) && this.#askBacktest(),
    ]);
    // After the others, because its files are large.
    if (isWanted('rpo') || this.rpo.refusal) await this.#askRpo();
  }

  /** Why the engine refused the last questions, for each kind of question that it refused. */
  get refusals(): FileProblem[] {
    return [this.figures, this.dataset, this.schools, this.rpo].flatMap(
      ({ refusal }) => refusal ?? [],
    );
  }

  /**
   * Makes sure that the next questions about figures, lines and data set are sent even if they equal the last ones: the figures
   * behind the answers have changed.
   */
  forget(): void {
    this.figures.forget();
    this.lines.forget();
    this.dataset.forget();
    this.schools.forget();
    this.backtest.forget();
  }

  async #askFigures(): Promise<void> {
    const { selection, opening, places } = this.#source;
    const isAboutRegions = selection.mode === 'regio';
    // Which gemeenten a region has is known once the list of gemeenten is there.
    if (isAboutRegions && !opening) return;
    const sets = isAboutRegions ? [...places.regions, ...places.userRegions, ...places.shown] : [];
    const answer = await this.figures.ask(plainSets(sets));
    const change = answer && replacedChoices(this.figures, this.#source.selection);
    if (change) await this.#source.choose(change, 'drag');
  }

  async #askLines(): Promise<void> {
    const { selection, places, userFiles } = this.#source;
    const areas = linesQuestion(selection, places, 'charted');
    // There are lines beside the projection only where there is one.
    const isAtSchools = selection.counted === 'school';
    const { lines, scenarios } = isAtSchools ? selection : NO_LINES;
    const supposed = linesQuestion(selection, places, 'supposed').codes;
    const chosen = { lines, scenarios, supposed };
    await this.lines.ask(areas, chosen, isAtSchools && userFiles.used.length > 0);
  }

  async #askRegions(): Promise<void> {
    const { selection, opening, places } = this.#source;
    if (selection.mode !== 'regio' || !opening) return;
    await this.geography.ask(plainSets([...places.regions, ...places.shown]));
  }

  async #askSchools(): Promise<void> {
    const { selection, opening, places } = this.#source;
    if (selection.mode !== 'scholen' || !opening) return;
    await this.schools.ask(selection, places);
  }

  async #askRpo(): Promise<void> {
    const { selection, places } = this.#source;
    const isShown = selection.mode === 'regio' && selection.sector === 'vo' && selection.rpo;
    if (isShown && places.subject) await this.rpo.ask([...places.subject.members]);
  }

  async #askDataset(): Promise<void> {
    const { selection, opening, places, words } = this.#source;
    if (selection.mode !== 'dataset' || !opening) return;
    const question = datasetQuestion(selection, opening.areas, places, words);
    await this.dataset.ask(question, selection.dataset.order);
  }

  async #askBacktest(): Promise<void> {
    const { mode, lines } = this.#source.selection;
    if (mode === 'bronnen' || lines.includes('methoden')) await this.backtest.ask('backtest');
  }
}

const NO_LINES: Pick<Selection, 'lines' | 'scenarios'> = { lines: [], scenarios: [] };
