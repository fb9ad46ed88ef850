import type { Engine } from '../engine/protocol/engine.ts';
import { isProblem, type FileProblem } from '../engine/protocol/problem.ts';
import type { BacktestInUse } from '../engine/protocol/projection.ts';
import type { Opening } from '../engine/protocol/site-files.ts';
import type { RpoRegion } from '../engine/protocol/rpo.ts';
import { COUNTED_KINDS } from '../tables/counted.ts';
import type { Sector, Soort } from '../tables/soorten.ts';
import type { Words, WordsOf, WordsPart } from '../text/words.ts';
import type { Address } from './address.ts';
import { Answers } from './answers.svelte.ts';
import type { DatasetAnswers } from './dataset/dataset-answers.svelte.ts';
import type { ChartLines } from './map/chart-lines.svelte.ts';
import type { Figures } from './map/figures.svelte.ts';
import type { SchoolAnswers } from './schools/school-answers.svelte.ts';
import { lateProjection } from './late-projection.ts';
import type { Latest } from './latest.svelte.ts';
import type { Geography } from './region/geography.svelte.ts';
import { Places } from './region/places.svelte.ts';
import type { QuestionName } from './selection/questions.ts';
import {
  defaultSelection,
  hasRoomFor,
  questionsBetween,
  toggleArea,
  withSector,
  type Selection,
} from './selection/selection.ts';
import { SectorMemory } from './selection/sector-memory.ts';
import { PageWords } from './page-words.svelte.ts';
import { Unfinished } from './unfinished.svelte.ts';
import { UnusedParts } from './unused-parts.svelte.ts';
import { formatSelection } from './selection/url.ts';
import { UserFiles } from './user-files/user-files.svelte.ts';
import { UserTables } from './user-files/user-tables.svelte.ts';

/**
 * How the selection changes: by one choice, which adds a step to the history of the browser, for a choice that does not move the page
 * (`pick`) after the next frame; or while the user drags or a year slider plays, which replaces the current step.
 */
type Step = 'choice' | 'pick' | 'drag';
/** The questions whose answers no part of the state keeps. */
type OtherQuestion =
  'births' | 'catalogue' | 'childrenInUse' | 'editions' | 'readRegions' | 'recounts' | 'scenarios';

/**
 * The state of the page: the selection, the answers of the engine and what is derived from both. Only `choose` and Back or
 * Forward change the selection; the engine is then asked the questions that use a changed choice.
 */
export class Atlas {
  readonly #engine: Engine;
  readonly #address: Address;
  readonly #words = new PageWords(() => this.figures.counted);
  readonly #answers: Answers;
  readonly #sectors = new SectorMemory();

  selection = $state.raw<Selection>(defaultSelection());
  opening = $state.raw<Opening | null>(null);
  /** The area code of the area under the pointer or with the keyboard focus; null for none. */
  pointed = $state<string | null>(null);
  readonly unfinished: Unfinished;
  /** Resolves once the texts, the list of gemeenten and the figures are there, after `start` is called. */
  begun: Promise<unknown> = Promise.resolve();

  /** Whether the page is shown without controls, as in some frames: the user cannot change the selection. */
  readonly isFixed: boolean;
  readonly figures: Figures;
  readonly places: Places;
  readonly lines: ChartLines;
  readonly dataset: DatasetAnswers;
  readonly geography: Geography;
  readonly schools: SchoolAnswers;
  readonly rpo: Latest<string[], RpoRegion>;
  readonly userFiles: UserFiles;
  readonly userTables: UserTables;
  /** The questions of single components, whose answers no other part of the page needs. */
  readonly engine: Pick<Engine, OtherQuestion>;
  /** What the link with which the page was opened asks for and the page does not show. */
  readonly unusedParts: UnusedParts;

  constructor(engine: Engine, address: Address, isFixed = false) {
    this.#engine = engine;
    this.#address = address;
    this.unfinished = new Unfinished(engine);
    this.isFixed = isFixed;
    this.engine = engine;
    this.places = new Places(
      () => this.selection,
      () => this.opening,
    );
    this.userFiles = new UserFiles(engine, (shown) => this.#figuresChanged(shown));
    this.userTables = new UserTables(engine, () => this.#askAgain());
    this.#answers = new Answers(engine, this);
    this.figures = this.#answers.figures;
    this.lines = this.#answers.lines;
    this.dataset = this.#answers.dataset;
    this.geography = this.#answers.geography;
    this.schools = this.#answers.schools;
    this.rpo = this.#answers.rpo;
    this.unusedParts = new UnusedParts(() => this.opening);
    this.selection = this.unusedParts.read(address.query());
  }

  /**
   * Loads the texts, the list of gemeenten, the figures and the files that the user keeps in the browser. Problems with data
   * files are then in `problems`; rejects only where the texts cannot be loaded.
   */
  async start(): Promise<void> {
    const words = this.loadWords();
    const opened = Promise.all([this.#engine.open(), words]).then(([one]) => (this.opening = one));
    this.begun = Promise.all([opened, this.#answers.ask((name) => name === 'figures')]);
    const backtest = this.#answers.ask((name) => name === 'backtest');
    // Only now is it known which of the chosen gemeenten and regions exist.
    await Promise.all([this.begun, backtest, opened.then(() => this.#askAll())]);
    this.#compare();
    void this.userFiles.restore();
  }

  /** Replaces the selection by that in the URL, for instance after Back or Forward. */
  async restore(): Promise<void> {
    await this.#select(this.unusedParts.read(this.#address.query()));
    this.#compare();
  }

  /**
   * Asks the engine the questions of the first screen again, of which the answers came prepared with the page. Shows the replies of
   * the engine only where a data file fails or is of another version, or where figures were shown without a projection that was late;
   * else they are what the page shows already.
   */
  async confirm(): Promise<void> {
    const [found, reply] = await Promise.all([this.#engine.check(), this.figures.askAgain()]);
    const isSame = found.version === this.opening?.version && !this.isPartial;
    if (isSame && found.problems.length === 0 && !(reply && isProblem(reply))) return;
    if (this.opening && found.problems.some(({ problem }) => problem === 'script')) {
      // The prepared figures stay: no others come.
      this.opening = { ...this.opening, problems: found.problems };
      return;
    }
    this.#answers.forget();
    this.opening = await this.#engine.open();
    await this.#askAll();
    this.#compare();
  }

  /** Loads the list of gemeenten and asks the questions again, after something failed. */
  async retry(): Promise<void> {
    this.#answers.forget();
    this.geography.forget();
    await this.start();
  }

  /**
   * Replaces the choices of the selection that are in `next`, writes the selection to the URL, and asks the engine the questions
   * that use a changed choice.
   */
  async choose(next: Selection | Partial<Selection>, step: Step = 'choice'): Promise<void> {
    if (this.isFixed && step !== 'drag') return;
    const selection = { ...this.selection, ...next };
    const query = formatSelection(selection);
    if (query !== this.#address.query()) {
      if (step === 'drag') this.#address.replace(query);
      else this.#address.push(query, step === 'pick');
    }
    await this.#select(selection);
  }

  /** Shows the other sector, with what the user chose there before. */
  chooseSector(sector: Sector): Promise<void> {
    const years = this.source({ sector, counted: 'school' })?.years ?? [];
    return this.choose(this.#sectors.switch(this.selection, sector, years));
  }

  /** Selects the gemeente `code` besides `areas`, or deselects it; where there is no room for it, the page asks what to do. */
  async toggle(code: string, areas: readonly string[] = this.selected): Promise<void> {
    if (hasRoomFor(areas, code))
      await this.choose(toggleArea({ ...this.selection, areas }, code), 'pick');
    else if (!this.isFixed) this.unfinished.waiting = code;
  }

  /**
   * Asks all questions again after user files changed the figures. Where the selection has none of the soorten in `shown`, the
   * sector and soorten in `shown` are selected first; null selects nothing.
   */
  async #figuresChanged(
    shown: { sector: Sector; soorten: readonly Soort[] } | null,
  ): Promise<void> {
    const { sector, soorten } = this.selection;
    if (!shown || (shown.sector === sector && shown.soorten.some((one) => soorten.includes(one)))) {
      return this.#askAgain();
    }
    this.#answers.forget();
    await this.choose({ ...withSector(this.selection, shown.sector), soorten: shown.soorten });
  }

  async #select(selection: Selection): Promise<void> {
    const changed = questionsBetween(this.selection, selection);
    this.selection = selection;
    await this.#ask((name) => changed.has(name));
  }

  #askAll = (): Promise<void> => this.#ask(() => true);

  /** Asks all questions again, because the figures behind the answers have changed. */
  #askAgain(): Promise<void> {
    this.#answers.forget();
    return this.#askAll();
  }

  async #ask(isWanted: (name: QuestionName) => boolean): Promise<void> {
    const { language, counted } = this.selection;
    if (!this.#words.has(language, counted)) await this.loadWords();
    await this.#answers.ask(isWanted);
    void this.#completed();
  }

  #compare = () => this.unusedParts.compare(this.figures, this.dataset, this.schools);

  /** Whether the page shows what it has without the projection, which needs a file that is late. */
  get isPartial(): boolean {
    return Boolean(this.opening?.isPartial || this.answer?.isPartial);
  }
  #completed = lateProjection(
    () => this.isPartial,
    () => this.confirm(),
  );

  // Shortcuts to what most components use.
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
  /** The shapes of the gemeenten, in full detail once a map was enlarged; null until they are loaded or if they cannot be. */
  shapes = $derived.by(() => this.geography.detailed ?? this.opening?.shapes ?? null);
  division = $derived.by(() => this.places.division);

  /** The texts that every page needs, in the chosen language. They must have been loaded. */
  get words(): Words {
    return this.#words.of('page');
  }

  /** Returns the texts of a part of the page, such as `region`, in the chosen language. They must have been loaded. */
  wordsOf<Part extends WordsPart>(part: Part): WordsOf<Part> {
    return this.#words.of(part);
  }

  /** Loads the texts of parts of the page that are about to be shown. */
  loadWords(...parts: WordsPart[]): Promise<void> {
    const { language, counted } = this.selection;
    return this.#words.load(language, counted, ...parts);
  }

  /** The link to the page with the current selection: an address relative to the page, or to the page for frames beside it. */
  link = $derived(`./?${formatSelection(this.selection)}`);

  /** The problems with the data files, at most one per file. */
  problems = $derived.by((): FileProblem[] => {
    const all = [...(this.opening?.problems ?? []), ...this.#answers.refusals];
    return [...new Map(all.map((one) => [one.file, one])).values()];
  });

  /** The results of the backtest; null until they are loaded. */
  backtest = $derived.by((): BacktestInUse | null => this.#answers.backtest.answer);

  /** Whether all figures on the page come from a user file that is viewed on its own, without the figures of the site. */
  isApart = $derived.by(() =>
    this.userFiles.used.some(
      ({ how, name }) => how === 'apart' && this.figures.answer?.userFiles.includes(name),
    ),
  );

  /** The counted years of the selected sector whose figures are provisional. */
  provisional = $derived(this.source()?.provisional ?? []);

  /** Returns the entry in `datapackage.json` for what is counted in a sector; undefined while it is not known. */
  source({ sector, counted }: Pick<Selection, 'sector' | 'counted'> = this.selection) {
    const name = COUNTED_KINDS[counted].file[sector];
    return this.opening?.sources.find(({ file }) => file === name);
  }
}
