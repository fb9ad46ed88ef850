import type { Words, WordsOf, WordsPart } from '../text/words.ts';
import { PageWords } from './page-words.svelte.ts';
import { isProblem, type FileProblem } from '../engine/protocol/problem.ts';
import type { Answer } from '../engine/protocol/figures.ts';
import type { BirthsInUse } from '../engine/protocol/projection.ts';
import type { Catalogue, Opening } from '../engine/protocol/site-files.ts';
import type { Engine } from '../engine/protocol/engine.ts';
import type { RegionRow } from '../formats/incoming/region-file.ts';
import type { Backtest } from '../forecast/backtest/toets-file.ts';
import { MEASURES } from '../measures/catalog.ts';
import { classOf } from '../measures/classes.ts';
import { ranks } from '../measures/rank.ts';
import { COUNTRY, parseAreaCode, regionCode } from '../areas/codes.ts';
import { divisionSets, isInRegion, type AreaSet } from '../areas/regions.ts';
import type { Sector, Soort } from '../tables/soorten.ts';
import { ChartLines } from './map/chart-lines.svelte.ts';
import { DatasetAnswers } from './dataset/dataset-answers.svelte.ts';
import { datasetQuestion } from './dataset/dataset-question.ts';
import { UserFiles } from './user-files/user-files.svelte.ts';
import {
  defaultSelection,
  needsThresholds,
  thresholdsOf,
  toggleArea,
  withSector,
  type Selection,
} from './selection/selection.ts';
import { Geography } from './region/geography.svelte.ts';
import { YEARS_AHEAD } from './map/story.ts';
import { formatSelection, parseSelection } from './selection/url.ts';
import { divisionSubject, userSubject, type RegionSubject } from './region/region-subject.ts';

/** The address bar, or what stands for it where there is none. */
export interface Address {
  query(): string;
  push(query: string): void;
  replace(query: string): void;
  /** Writes what still waits to be written. */
  settle(): void;
}

/** A choice is a step one can go back from; dragging and playing are not. */
type Step = 'choice' | 'drag';

/** Class number of an area without a value. */
export const NO_CLASS = -1;

/**
 * The one place where the page's state lives. It is changed by `choose` only, which writes the URL and asks the engine
 * what the new selection needs; all the rest is derived.
 */
export class Atlas {
  readonly #engine: Engine;
  readonly #address: Address;
  readonly #pageWords = new PageWords();
  #asked = '';

  selection = $state.raw<Selection>(defaultSelection());
  opening = $state.raw<Opening | null>(null);
  answer = $state.raw<Answer | null>(null);
  /** What stands in the chart beside counts and projection. */
  readonly lines: ChartLines;
  /** The backtest, once the page about methods or a comparison of them was opened. */
  backtest = $state.raw<Backtest | null>(null);
  /** The data set, once its mode was opened. */
  readonly dataset: DatasetAnswers;
  /** The births of the reader's own with which is projected, and the file they came in; null where with ours. */
  userBirths = $state.raw<(BirthsInUse & { file: string }) | null>(null);
  /** Files of the reader's own. */
  readonly userFiles: UserFiles;
  /** Why the last question was not answered. */
  refusal = $state.raw<FileProblem | null>(null);
  /** The gemeente under the pointer or the keyboard focus. */
  pointed = $state<string | null>(null);

  /** Whether it shows one view that the reader cannot change, as in a frame without controls. */
  readonly isFixed: boolean;

  /** How the regions lie. */
  readonly geography: Geography;

  constructor(engine: Engine, address: Address, isFixed = false) {
    this.isFixed = isFixed;
    this.#engine = engine;
    this.lines = new ChartLines(engine);
    this.dataset = new DatasetAnswers(engine);
    this.userFiles = new UserFiles(engine, (shown) => this.#figuresChanged(shown));
    this.geography = new Geography(engine);
    this.#address = address;
    this.selection = parseSelection(address.query());
  }

  /** Loads what the first screen needs. Never rejects: what went wrong is told by `problems`. */
  async start(): Promise<void> {
    const words = this.loadWords();
    const opened = this.#engine.open().then(async (opening) => {
      await words;
      this.opening = opening;
      // Only now is it known which of the chosen gemeenten and regions there are today.
      return Promise.all([
        this.#askFigures(),
        this.#askLines(),
        this.#askRegions(),
        this.#askDataset(),
      ]);
    });
    await Promise.all([words, opened, this.#askFigures(), this.#askRecord()]);
    void this.userFiles.restore();
  }

  /** Asks anew what the reader's own files changed, and shows `shown` where it is not on the screen. */
  async #figuresChanged(
    shown: { sector: Sector; soorten: readonly Soort[] } | null,
  ): Promise<void> {
    this.#forget();
    const { sector, soorten } = this.selection;
    if (!shown || (shown.sector === sector && shown.soorten.some((one) => soorten.includes(one)))) {
      return this.#ask();
    }
    await this.choose({ ...withSector(this.selection, shown.sector), soorten: shown.soorten });
  }

  /** Takes over the selection of the URL, as after Back and Forward. */
  async restore(): Promise<void> {
    this.selection = parseSelection(this.#address.query());
    await this.#ask();
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    this.#forget();
    this.geography.forget();
    await this.start();
  }

  /** Changes the selection, and with it the URL and, where needed, the figures. */
  async choose(next: Selection | Partial<Selection>, step: Step = 'choice'): Promise<void> {
    if (this.isFixed && step === 'choice') return;
    this.selection = { ...this.selection, ...next };
    const query = formatSelection(this.selection);
    if (query !== this.#address.query()) {
      if (step === 'choice') this.#address.push(query);
      else this.#address.replace(query);
    }
    await this.#ask();
  }

  /** Adds the gemeente to those chosen, or removes it. */
  toggle(code: string): Promise<void> {
    return this.choose(toggleArea({ ...this.selection, areas: this.selected }, code));
  }

  /** Projects with the reader's own births, or with ours again (null). What is wrong with them is answered, and changes nothing. */
  async useBirths(text: string | null, file: string): Promise<FileProblem | BirthsInUse> {
    const told = await this.#engine.useBirths(text, file);
    if (!isProblem(told)) {
      this.#forget();
      await this.#ask();
      this.userBirths = text === null ? null : { ...told, file };
    }
    return told;
  }

  /** The data files as a static API. */
  catalogue(): Promise<Catalogue | FileProblem> {
    return this.#engine.catalogue();
  }

  /** The rows of a file of regions of the reader's own, or what is wrong with it. */
  readRegions(bytes: Uint8Array, file: string): Promise<RegionRow[] | FileProblem> {
    return this.#engine.readRegions(bytes, file);
  }

  /** What was dragged is let go: it stands in the address from now on. */
  settle(): void {
    this.#address.settle();
  }

  /** The next questions are new ones, whatever they are: the figures have changed. */
  #forget(): void {
    this.#asked = '';
    this.lines.forget();
    this.dataset.forget();
  }

  async #ask(): Promise<void> {
    if (this.#pageWords.language !== this.selection.language) await this.loadWords();
    await Promise.all([
      this.#askFigures(),
      this.#askLines(),
      this.#askRecord(),
      this.#askDataset(),
      this.#askRegions(),
    ]);
  }

  async #askDataset(): Promise<void> {
    const { selection, opening } = this;
    if (selection.mode !== 'dataset' || !opening) return;
    const question = datasetQuestion(selection, opening.areas, this, this.words);
    await this.dataset.ask(question, selection.dataset.order);
  }

  /** The regions as areas of the map, on the page about them. */
  async #askRegions(): Promise<void> {
    if (this.selection.mode !== 'regio' || !this.opening) return;
    await this.geography.ask(plainSets([...this.regionSets, ...this.#subjects]));
  }

  async #askRecord(): Promise<void> {
    const { mode, lines } = this.selection;
    if (this.backtest || (mode !== 'bronnen' && !lines.includes('methoden'))) return;
    const backtest = await this.#engine.backtest();
    this.backtest = isProblem(backtest) ? null : backtest;
  }

  async #askLines(): Promise<void> {
    const { sector, soorten } = this.selection;
    const codes = this.charted.length > 0 ? [...this.charted] : [COUNTRY];
    const question = { sector, soorten: [...soorten], codes, sets: plainSets(this.#subjects) };
    await this.lines.ask(question, this.selection, this.userFiles.used.length > 0);
  }

  async #askFigures(): Promise<void> {
    const { mode, sector, soorten, measure, base, classes } = this.selection;
    // Which gemeenten are in a region is known once the list of them is there.
    if (mode === 'regio' && !this.opening) return;
    const question = {
      sector,
      soorten: [...soorten],
      measure,
      base,
      classes: classes === 'grenzen' ? ('kwantielen' as const) : classes,
      thresholds: needsThresholds(measure)
        ? ([...thresholdsOf(this.selection)] as [number, number])
        : null,
      sets:
        mode === 'regio'
          ? plainSets([...this.regionSets, ...this.userRegions, ...this.#subjects])
          : [],
    };
    const key = JSON.stringify(question);
    if (key === this.#asked) return;
    this.#asked = key;
    const reply = await this.#engine.ask(question);
    if (key !== this.#asked) return;
    if (isProblem(reply)) {
      this.#asked = '';
      this.answer = null;
      this.refusal = reply;
      return;
    }
    this.refusal = null;
    this.answer = reply;
    const standard = defaultSelection(sector).base;
    const years = this.observedYears;
    // A file that is viewed on its own may have neither.
    const first = years.includes(standard) || reply.userFiles.length === 0 ? standard : years[0];
    if (!years.includes(base) && first !== undefined && years.includes(first)) {
      await this.choose({ base: first }, 'drag');
    }
  }

  /** The texts of the page in the language that was chosen. */
  get words(): Words {
    return this.#pageWords.of('page');
  }

  /** The texts of one page or part of it, once they were loaded. */
  wordsOf<Part extends WordsPart>(part: Part): WordsOf<Part> {
    return this.#pageWords.of(part);
  }

  /** Loads the texts of pages or parts that are about to be shown. */
  loadWords(...parts: WordsPart[]): Promise<void> {
    return this.#pageWords.load(this.selection.language, ...parts);
  }

  /** The address of what is on the screen, relative to the page. */
  link = $derived(`?${formatSelection(this.selection)}`);

  problems = $derived.by((): FileProblem[] => {
    const refused = [this.refusal, this.dataset.refusal].filter((one) => one !== null);
    const all = [...(this.opening?.problems ?? []), ...refused];
    // What cannot be read is told once, however many ask for it.
    return [...new Map(all.map((one) => [one.file, one])).values()];
  });
  /** Row numbers in the answer's matrices by area code; the country is `NL`. */
  rows = $derived(new Map(this.answer?.counts.codes.map((code, i) => [code, i])));

  /** How many of the rows are gemeenten: the first ones. */
  gemeenten = $derived(this.answer?.counts.gemeenten ?? 0);

  areas = $derived(new Map(this.opening?.areas.map((area) => [area.code, area])));

  /** Years with figures for the chosen soorten, counted or projected, ascending. */
  years = $derived.by((): number[] => {
    const counts = this.answer?.counts;
    if (!counts) return [];
    const country = (this.rows.get(COUNTRY) ?? 0) * counts.years.length;
    return counts.years.filter((_, t) => !Number.isNaN(counts.pupils[country + t]));
  });

  /** The years that were counted: a base year is one of these. */
  observedYears = $derived.by((): number[] => {
    const { years, observed } = this.answer?.counts ?? { years: [], observed: 0 };
    const end = years[observed] ?? Infinity;
    return this.years.filter((year) => year < end);
  });

  /** The newest year that was counted. */
  newest = $derived(this.observedYears.at(-1) ?? 0);

  /** The year on the map: the chosen one, or the newest of which the measure speaks where that has no figures. */
  year = $derived.by((): number => {
    const { year, measure, mode } = this.selection;
    // Without a slider nobody gets away from a year of which a chance says nothing.
    const isMute = mode === 'regio' && needsThresholds(measure) && (year ?? 0) <= this.newest;
    if (year !== null && this.years.includes(year) && !isMute) return year;
    const ahead = this.newest + YEARS_AHEAD;
    return needsThresholds(measure) && this.years.includes(ahead) ? ahead : this.newest;
  });

  /** Whether the year on the map lies after the newest count: what it shows is expected. */
  isProjected = $derived(this.year > this.newest);

  /** Whether all figures are the reader's own. */
  isApart = $derived.by(() =>
    this.userFiles.used.some(
      ({ how, name }) => how === 'apart' && this.answer?.userFiles.includes(name),
    ),
  );

  /** Whether the figure of a row in a year, that on the map, is, or a part of it is, the reader's own. */
  isUserFigure(row: number, year = this.year): boolean {
    const counts = this.answer?.counts;
    return counts?.fromUser[row * counts.years.length + this.position(year)] === 1;
  }

  /** Position of a year in the answer's matrices. */
  position(year: number): number {
    return this.answer?.counts.years.indexOf(year) ?? -1;
  }

  /** The chosen gemeenten: those that exist, and for one that was merged since the gemeente of today that it is in. */
  readonly #chosen = $derived.by((): string => {
    const today = this.selection.areas.flatMap((code) => {
      if (this.areas.has(code)) return [code];
      const into =
        this.opening?.herindelingen.filter((herindeling) => herindeling.code === code) ?? [];
      return into.length === 1 ? into.map((herindeling) => herindeling.into) : [];
    });
    return [...new Set(today)].join();
  });

  /** The same as a list, which stays the very same list while nothing is chosen otherwise. */
  selected = $derived<readonly string[]>(this.#chosen === '' ? [] : this.#chosen.split(','));

  /** Classes to which the map is narrowed, of those that there are. */
  shownClasses = $derived(this.selection.shownClasses.filter((k) => k <= this.breaks.length));

  /** The region to which the ranking is narrowed, where any gemeente is in it. */
  region = $derived.by((): Selection['region'] => {
    const { region } = this.selection;
    if (!region) return null;
    const isThere = [...this.areas.values()].some((area) =>
      isInRegion(area, region.division, region.code),
    );
    return isThere ? region : null;
  });

  /** The division whose regions are offered, and among which the one that is looked at has a place. */
  division = $derived(this.region?.division ?? this.selection.division);

  /** All regions of that division. */
  regionSets = $derived(divisionSets(this.opening?.areas ?? [], this.division));

  /** The reader's own regions. */
  userRegions = $derived.by((): RegionSubject[] => {
    const { areas = [], herindelingen = [] } = this.opening ?? {};
    return this.selection.userRegions.map((one, n) => userSubject(one, n, areas, herindelingen));
  });

  /** The region that is looked at: of a division, or else the reader's own; null for none. */
  subject = $derived.by((): RegionSubject | null => {
    if (this.selection.region && !this.region) return null;
    return this.region
      ? this.#subjectOf(regionCode(this.region.division, this.region.code))
      : (this.userRegions[0] ?? null);
  });

  /** The region beside it, where that is another one that has gemeenten. */
  beside = $derived.by((): RegionSubject | null => {
    const found = this.selection.beside === null ? null : this.#subjectOf(this.selection.beside);
    return found && found.code !== this.subject?.code && found.members.length > 0 ? found : null;
  });

  #subjectOf(code: string): RegionSubject | null {
    const own = this.userRegions.find((one) => one.code === code);
    if (own) return own;
    const parsed = parseAreaCode(code);
    if (parsed?.kind !== 'region') return null;
    return divisionSubject(this.opening?.areas ?? [], parsed.division, parsed.region);
  }

  readonly #subjects = $derived([this.subject, this.beside].filter((one) => one !== null));

  /** What the chart is about, the country apart: the region and what stands beside it, or the chosen gemeenten. */
  charted = $derived<readonly string[]>(
    this.selection.mode === 'regio'
      ? this.#subjects.filter(({ members }) => members.length > 0).map(({ code }) => code)
      : this.selected,
  );

  /** The name of a gemeente or of a region on the screen; undefined for another one, for the country, or without a name. */
  nameOf(code: string): string | undefined {
    const region = this.#subjects.find((one) => one.code === code);
    return this.areas.get(code)?.name ?? region?.name ?? undefined;
  }

  /** The measure that is on the screen: that of the answer, until a new one has come. */
  measureId = $derived(this.answer?.question.measure ?? this.selection.measure);

  measure = $derived(MEASURES[this.measureId]);

  /** The measure of every area in the year on the map; NaN where there is none. */
  values = $derived.by((): Float64Array => this.#column((answer) => answer.matrix.values));

  /** Why each area has a value or has none in the year on the map. */
  statuses = $derived.by((): Uint8Array =>
    Uint8Array.from(this.#column((answer) => answer.matrix.status)),
  );

  breaks = $derived.by((): readonly number[] =>
    this.selection.classes === 'grenzen' && !needsThresholds(this.selection.measure)
      ? [...new Set(thresholdsOf(this.selection))]
      : (this.answer?.breaks ?? []),
  );

  /** Class number of every area in the year on the map, `NO_CLASS` without a value. */
  classes = $derived.by((): Int8Array =>
    Int8Array.from(this.values, (value) =>
      Number.isNaN(value) ? NO_CLASS : classOf(value, this.breaks),
    ),
  );

  /** Place of every gemeente: the largest fall first for changes, the largest number first for counts. 0 is no place. */
  places = $derived(ranks(this.values.subarray(0, this.gemeenten), this.measure.neutral !== null));

  /** How many gemeenten have a place. */
  ranked = $derived(this.places.reduce((sum, place) => sum + (place > 0 ? 1 : 0), 0));

  /** Pupils in the year on the map whose gemeente the source does not know: in the country's total, on no map. */
  unplaced = $derived.by((): number => {
    const pupils = this.#column((answer) => answer.counts.pupils);
    const country = pupils.at(-1) ?? 0;
    return country - pupils.subarray(0, this.gemeenten).reduce((sum, count) => sum + count, 0);
  });

  /** Years whose figures are provisional in this sector. */
  provisional = $derived(this.source(this.selection.sector)?.provisional ?? []);

  /** Where the figures of a sector come from. */
  source(sector: Sector) {
    return this.opening?.sources.find(({ file }) => file === `${sector}.csv`);
  }

  #column(of: (answer: Answer) => ArrayLike<number>): Float64Array {
    const { answer } = this;
    if (!answer) return new Float64Array();
    const width = answer.counts.years.length;
    const t = this.position(this.year);
    const matrix = of(answer);
    const column = new Float64Array(answer.counts.codes.length);
    for (let i = 0; i < column.length; i++) column[i] = matrix[i * width + t] ?? NaN;
    return column;
  }
}

/** Sets as they cross to the worker, each once. */
const plainSets = (sets: readonly AreaSet[]): AreaSet[] => [
  ...new Map(sets.map(({ code, members }) => [code, { code, members }])).values(),
];
