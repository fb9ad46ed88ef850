import { COUNTRY } from '../areas/codes.ts';
import type { AreaSet } from '../areas/regions.ts';
import type { Engine } from '../engine/protocol/engine.ts';
import { isProblem, type FileProblem } from '../engine/protocol/problem.ts';
import type { BirthsInUse } from '../engine/protocol/projection.ts';
import type { Catalogue, Opening } from '../engine/protocol/site-files.ts';
import type { Backtest } from '../forecast/backtest/backtest-file.ts';
import type { RegionRow } from '../formats/incoming/region-file.ts';
import type { Sector, Soort } from '../tables/soorten.ts';
import type { Words, WordsOf, WordsPart } from '../text/words.ts';
import type { Address } from './address.ts';
import { DatasetAnswers } from './dataset/dataset-answers.svelte.ts';
import { datasetQuestion } from './dataset/dataset-question.ts';
import { Latest } from './latest.svelte.ts';
import { ChartLines } from './map/chart-lines.svelte.ts';
import { Figures } from './map/figures.svelte.ts';
import { Geography } from './region/geography.svelte.ts';
import { Places } from './region/places.svelte.ts';
import type { QuestionName } from './selection/questions.ts';
import {
  defaultSelection,
  questionsBetween,
  toggleArea,
  withSector,
  type Selection,
} from './selection/selection.ts';
import { PageWords } from './page-words.svelte.ts';
import { formatSelection, parseSelection } from './selection/url.ts';
import { UserFiles } from './user-files/user-files.svelte.ts';

/** A choice is a step of the history of the browser; dragging and playing are not. */
type Step = 'choice' | 'drag';

/**
 * The state of the page. The selection is changed by `choose` only, which writes the URL and asks the engine the questions whose
 * choices changed; everything else is derived.
 */
export class Atlas {
  readonly #engine: Engine;
  readonly #address: Address;
  readonly #words = new PageWords();
  readonly #backtest: Latest<'backtest', Backtest>;

  selection = $state.raw<Selection>(defaultSelection());
  opening = $state.raw<Opening | null>(null);
  /** The births of the user in the projections, and the file that they come from; null while ours are used. */
  userBirths = $state.raw<(BirthsInUse & { file: string }) | null>(null);
  /** The area under the pointer or the keyboard focus. */
  pointed = $state<string | null>(null);

  /** Whether the user cannot change the view, as in a frame without controls. */
  readonly isFixed: boolean;
  readonly figures: Figures;
  readonly places: Places;
  readonly lines: ChartLines;
  readonly dataset: DatasetAnswers;
  readonly geography: Geography;
  readonly userFiles: UserFiles;

  constructor(engine: Engine, address: Address, isFixed = false) {
    this.#engine = engine;
    this.#address = address;
    this.isFixed = isFixed;
    this.figures = new Figures(engine, () => this.selection);
    this.places = new Places(
      () => this.selection,
      () => this.opening,
    );
    this.lines = new ChartLines(engine);
    this.dataset = new DatasetAnswers(engine);
    this.geography = new Geography(engine);
    this.userFiles = new UserFiles(engine, (shown) => this.#figuresChanged(shown));
    this.#backtest = new Latest(() => engine.backtest());
    this.selection = parseSelection(address.query());
  }

  /** Loads what the first screen needs. Never rejects: `problems` has what went wrong. */
  async start(): Promise<void> {
    const words = this.loadWords();
    const opened = this.#engine.open().then(async (opening) => {
      await words;
      this.opening = opening;
      // Only now is it known which of the chosen gemeenten and regions exist.
      return this.#askAll();
    });
    await Promise.all([words, opened, this.#askFigures(), this.#askBacktest()]);
    void this.userFiles.restore();
  }

  /** Takes the selection from the URL, as after Back and Forward. */
  async restore(): Promise<void> {
    await this.#select(parseSelection(this.#address.query()));
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    this.#forget();
    this.geography.forget();
    await this.start();
  }

  /** Changes the selection and the URL, and asks for the figures that it needs. */
  async choose(next: Selection | Partial<Selection>, step: Step = 'choice'): Promise<void> {
    if (this.isFixed && step === 'choice') return;
    const selection = { ...this.selection, ...next };
    const query = formatSelection(selection);
    if (query !== this.#address.query()) {
      if (step === 'choice') this.#address.push(query);
      else this.#address.replace(query);
    }
    await this.#select(selection);
  }

  /** Selects the gemeente, or deselects it. */
  toggle(code: string): Promise<void> {
    return this.choose(toggleArea({ ...this.selection, areas: this.selected }, code));
  }

  /** Ends a drag: writes the selection to the URL at once. */
  settle(): void {
    this.#address.settle();
  }

  /** Projects with births of the user, or with ours again (null). Resolves to what is wrong with them where they cannot be used. */
  async useBirths(text: string | null, file: string): Promise<FileProblem | BirthsInUse> {
    const reply = await this.#engine.useBirths(text, file);
    if (!isProblem(reply)) {
      this.#forget();
      await this.#askAll();
      this.userBirths = text === null ? null : { ...reply, file };
    }
    return reply;
  }

  /** The data files as a static API. */
  catalogue(): Promise<Catalogue | FileProblem> {
    return this.#engine.catalogue();
  }

  /** The rows of a region file of the user, or what is wrong with it. */
  readRegions(bytes: Uint8Array, file: string): Promise<RegionRow[] | FileProblem> {
    return this.#engine.readRegions(bytes, file);
  }

  /** Asks again after the user's files changed the figures, and selects `shown` where nothing of it is selected. */
  async #figuresChanged(
    shown: { sector: Sector; soorten: readonly Soort[] } | null,
  ): Promise<void> {
    this.#forget();
    const { sector, soorten } = this.selection;
    if (!shown || (shown.sector === sector && shown.soorten.some((one) => soorten.includes(one)))) {
      return this.#askAll();
    }
    await this.choose({ ...withSector(this.selection, shown.sector), soorten: shown.soorten });
  }

  /** The figures have changed: sends the next questions even if they equal the last ones. */
  #forget(): void {
    this.figures.forget();
    this.lines.forget();
    this.dataset.forget();
  }

  async #select(selection: Selection): Promise<void> {
    const changed = questionsBetween(this.selection, selection);
    this.selection = selection;
    await this.#ask((name) => changed.has(name));
  }

  #askAll(): Promise<void> {
    return this.#ask(() => true);
  }

  /** Asks some of the questions, and those that were refused before. */
  async #ask(isWanted: (name: QuestionName) => boolean): Promise<void> {
    if (this.#words.language !== this.selection.language) await this.loadWords();
    await Promise.all([
      (isWanted('figures') || this.figures.refusal) && this.#askFigures(),
      isWanted('lines') && this.#askLines(),
      isWanted('regions') && this.#askRegions(),
      (isWanted('dataset') || this.dataset.refusal) && this.#askDataset(),
      (isWanted('backtest') || this.#backtest.refusal) && this.#askBacktest(),
    ]);
  }

  async #askFigures(): Promise<void> {
    const isAboutRegions = this.selection.mode === 'regio';
    // Which gemeenten a region has is known once the list of gemeenten is there.
    if (isAboutRegions && !this.opening) return;
    const { regions, userRegions, shown } = this.places;
    const sets = isAboutRegions ? plainSets([...regions, ...userRegions, ...shown]) : [];
    const answer = await this.figures.ask(sets);
    const base = answer && this.figures.otherBase;
    if (base !== null) await this.choose({ base }, 'drag');
  }

  async #askLines(): Promise<void> {
    const { sector, soorten } = this.selection;
    const { charted } = this.places;
    const codes = charted.length > 0 ? [...charted] : [COUNTRY];
    const sets = plainSets(this.places.shown);
    const areas = { sector, soorten: [...soorten], codes, sets };
    await this.lines.ask(areas, this.selection, this.userFiles.used.length > 0);
  }

  async #askRegions(): Promise<void> {
    if (this.selection.mode !== 'regio' || !this.opening) return;
    const { regions, shown } = this.places;
    await this.geography.ask(plainSets([...regions, ...shown]));
  }

  async #askDataset(): Promise<void> {
    const { selection, opening, places } = this;
    if (selection.mode !== 'dataset' || !opening) return;
    const question = datasetQuestion(selection, opening.areas, places, this.words);
    await this.dataset.ask(question, selection.dataset.order);
  }

  async #askBacktest(): Promise<void> {
    const { mode, lines } = this.selection;
    if (mode === 'bronnen' || lines.includes('methoden')) await this.#backtest.ask('backtest');
  }

  // What most components read.
  answer = $derived.by(() => this.figures.answer);
  year = $derived.by(() => this.figures.year);
  years = $derived.by(() => this.figures.years);
  observedYears = $derived.by(() => this.figures.observedYears);
  newest = $derived.by(() => this.figures.newest);
  rows = $derived.by(() => this.figures.rows);
  measureId = $derived.by(() => this.figures.measureId);
  breaks = $derived.by(() => this.figures.breaks);
  areas = $derived.by(() => this.places.areas);
  selected = $derived.by(() => this.places.selected);
  subject = $derived.by(() => this.places.subject);
  division = $derived.by(() => this.places.division);

  /** The texts of the page in the chosen language. */
  get words(): Words {
    return this.#words.of('page');
  }

  /** The texts of one page or part of it, once they were loaded. */
  wordsOf<Part extends WordsPart>(part: Part): WordsOf<Part> {
    return this.#words.of(part);
  }

  /** Loads the texts of pages or parts that are about to be shown. */
  loadWords(...parts: WordsPart[]): Promise<void> {
    return this.#words.load(this.selection.language, ...parts);
  }

  /** The address of the screen, relative to the page. */
  link = $derived(`?${formatSelection(this.selection)}`);

  /** What is wrong with the data files, one problem per file. */
  problems = $derived.by((): FileProblem[] => {
    const refusals = [this.figures.refusal, this.dataset.refusal].filter((one) => one !== null);
    const all = [...(this.opening?.problems ?? []), ...refusals];
    return [...new Map(all.map((one) => [one.file, one])).values()];
  });

  /** The backtest; null until it is shown. */
  get backtest(): Backtest | null {
    return this.#backtest.answer;
  }

  /** Whether all figures come from a file of the user. */
  isApart = $derived.by(() =>
    this.userFiles.used.some(
      ({ how, name }) => how === 'apart' && this.figures.answer?.userFiles.includes(name),
    ),
  );

  /** Years whose figures are provisional in this sector. */
  provisional = $derived(this.source(this.selection.sector)?.provisional ?? []);

  /** Where the figures of a sector come from. */
  source(sector: Sector) {
    return this.opening?.sources.find(({ file }) => file === `${sector}.csv`);
  }
}

/** Sets as they are sent to the engine, each once. */
const plainSets = (sets: readonly AreaSet[]): AreaSet[] => [
  ...new Map(sets.map(({ code, members }) => [code, { code, members }])).values(),
];
