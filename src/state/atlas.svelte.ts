import {
  isProblem,
  type Answer,
  type Engine,
  type FileProblem,
  type Opening,
} from '../engine/protocol.ts';
import { MEASURES } from '../measures/catalog.ts';
import { classOf } from '../measures/classes.ts';
import { ranks } from '../measures/rank.ts';
import { COUNTRY } from '../tables/counts.ts';
import type { Sector } from '../tables/soorten.ts';
import { defaultSelection, thresholdsOf, type Selection } from './selection.ts';
import { formatSelection, parseSelection } from './url.ts';

/** The address bar, or what stands for it where there is none. */
export interface Address {
  query(): string;
  push(query: string): void;
  replace(query: string): void;
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
  #asked = '';

  selection = $state.raw<Selection>(defaultSelection());
  opening = $state.raw<Opening | null>(null);
  answer = $state.raw<Answer | null>(null);
  /** Why the last question was not answered. */
  refusal = $state.raw<FileProblem | null>(null);
  /** The gemeente under the pointer or the keyboard focus. */
  pointed = $state<string | null>(null);

  constructor(engine: Engine, address: Address) {
    this.#engine = engine;
    this.#address = address;
    this.selection = parseSelection(address.query());
  }

  /** Loads what the first screen needs. Never rejects: what went wrong is told by `problems`. */
  async start(): Promise<void> {
    const opened = this.#engine.open().then((opening) => {
      this.opening = opening;
    });
    await Promise.all([opened, this.#ask()]);
  }

  /** Takes over the selection of the URL, as after Back and Forward. */
  async restore(): Promise<void> {
    this.selection = parseSelection(this.#address.query());
    await this.#ask();
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    this.#asked = '';
    await this.start();
  }

  /** Changes the selection, and with it the URL and, where needed, the figures. */
  async choose(next: Selection | Partial<Selection>, step: Step = 'choice'): Promise<void> {
    this.selection = { ...this.selection, ...next };
    const query = formatSelection(this.selection);
    if (query !== this.#address.query()) {
      if (step === 'choice') this.#address.push(query);
      else this.#address.replace(query);
    }
    await this.#ask();
  }

  async #ask(): Promise<void> {
    const { sector, soorten, measure, base, classes } = this.selection;
    const question = {
      sector,
      soorten: [...soorten],
      measure,
      base,
      classes: classes === 'grenzen' ? ('kwantielen' as const) : classes,
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
    if (!this.years.includes(base) && this.years.includes(standard)) {
      await this.choose({ base: standard }, 'drag');
    }
  }

  /** The address of what is on the screen, relative to the page. */
  link = $derived(`?${formatSelection(this.selection)}`);

  problems = $derived.by((): FileProblem[] => [
    ...(this.opening?.problems ?? []),
    ...(this.refusal ? [this.refusal] : []),
  ]);

  // Derived anew, never changed in place: plain maps will do.
  /* eslint-disable svelte/prefer-svelte-reactivity */
  /** Row numbers in the answer's matrices by area code; the country is `NL`. */
  rows = $derived(new Map(this.answer?.counts.codes.map((code, i) => [code, i])));

  areas = $derived(new Map(this.opening?.areas.map((area) => [area.code, area])));
  /* eslint-enable svelte/prefer-svelte-reactivity */

  /** Years with figures for the chosen soorten, ascending. */
  years = $derived.by((): number[] => {
    const counts = this.answer?.counts;
    if (!counts) return [];
    const country = (this.rows.get(COUNTRY) ?? 0) * counts.years.length;
    return counts.years.filter((_, t) => !Number.isNaN(counts.pupils[country + t]));
  });

  /** The year on the map: the chosen one, or the newest where that has no figures. */
  year = $derived.by((): number => {
    const { year } = this.selection;
    return year !== null && this.years.includes(year) ? year : (this.years.at(-1) ?? 0);
  });

  /** Position of a year in the answer's matrices. */
  position(year: number): number {
    return this.answer?.counts.years.indexOf(year) ?? -1;
  }

  /** The chosen gemeenten that exist. */
  selected = $derived(this.selection.areas.filter((code) => this.areas.has(code)));

  measure = $derived(MEASURES[this.selection.measure]);

  /** The measure of every area in the year on the map; NaN where there is none. */
  values = $derived.by((): Float64Array => this.#column((answer) => answer.matrix.values));

  /** Why each area has a value or has none in the year on the map. */
  statuses = $derived.by((): Uint8Array =>
    Uint8Array.from(this.#column((answer) => answer.matrix.status)),
  );

  breaks = $derived.by((): readonly number[] =>
    this.selection.classes === 'grenzen'
      ? thresholdsOf(this.selection)
      : (this.answer?.breaks ?? []),
  );

  /** Class number of every area in the year on the map, `NO_CLASS` without a value. */
  classes = $derived.by((): Int8Array =>
    Int8Array.from(this.values, (value) =>
      Number.isNaN(value) ? NO_CLASS : classOf(value, this.breaks),
    ),
  );

  /** Place of every gemeente: the largest fall first for changes, the largest number first for counts. 0 is no place. */
  places = $derived(ranks(this.values.subarray(0, -1), this.measure.neutral !== null));

  /** How many gemeenten have a place. */
  ranked = $derived(this.places.reduce((sum, place) => sum + (place > 0 ? 1 : 0), 0));

  /** Pupils in the year on the map whose gemeente the source does not know: in the country's total, on no map. */
  unplaced = $derived.by((): number => {
    const pupils = this.#column((answer) => answer.counts.pupils);
    const country = pupils.at(-1) ?? 0;
    return country - pupils.subarray(0, -1).reduce((sum, count) => sum + count, 0);
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
