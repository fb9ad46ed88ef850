import { untrack } from 'svelte';
import { COUNTRY } from '../../areas/codes.ts';
import type { Answer } from '../../engine/protocol/figures.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { gemeentenAsPeers, regionsAsPeers, type Peers } from '../../state/map/peers.ts';
import { storyOf } from '../../state/map/story.ts';
import { deferred } from '../kit/deferred.svelte.ts';
import { MOST_AREAS } from '../../state/selection/options.ts';
import { memoizeByKey } from '../kit/memoize-by-key.ts';
import { kindOfYear } from '../page/kind-of-year.ts';
import { cellsOf, spanOf, type Cells, type FromTo } from './cells.ts';
import { longest, written } from './longest.ts';
import { paragraphsOf, withLongRank, type Paragraphs, type AreaAnswer } from './paragraphs.ts';

/** The number of areas whose texts of all years are remembered: a choice, its country, and as many that were in it before. */
const REMEMBERED = 2 * (MOST_AREAS + 1);

/** The texts of the answer in one year. */
interface Texts {
  /** The years that are compared. */
  span: FromTo;
  cells: Cells[];
  paragraphs: Paragraphs;
}

/** The longest texts of all years: those of the rows in the order of the areas. */
export interface Longest {
  span: string;
  cells: { change: string; path: string; range: string }[];
  beside: string;
  small: string;
}

/** An area in one year, without its place among others, and its texts. */
type Single = AreaAnswer & { cells: Cells };

/** The areas of the answer: the chosen ones and the country, with their figures in the year of the answer. */
export class AnswerAreas {
  readonly #atlas: Atlas;
  readonly #year: () => number | null;
  /**
   * Codes of the chosen areas. They follow a choice on the map, because another number of rows moves what is below them; another
   * year changes the figures at once.
   */
  readonly #chosen: { readonly current: readonly string[] };
  /** The longest texts that the page was prerendered with, and what they follow from. */
  readonly #prerendered: { longest: Longest; from: unknown[] } | null;

  /**
   * @param year returns the only year that the answer is about; null where it is about the year on the map
   * @param prerendered the longest texts that the prerendered page has; null where it is not prerendered
   */
  constructor(atlas: Atlas, year: () => number | null, prerendered: Longest | null = null) {
    this.#atlas = atlas;
    this.#year = year;
    this.#chosen = deferred(() => atlas.places.charted);
    this.#prerendered = prerendered && { longest: prerendered, from: untrack(() => this.#from) };
  }

  /** Codes of the areas, the country last. */
  readonly codes = $derived.by(() =>
    [...this.#chosen.current, COUNTRY].filter((code) => this.#atlas.rows.has(code)),
  );

  /** The regions among which the first area is ranked; null where it is no region of a division. */
  readonly #regions = $derived.by((): Pick<Peers, 'division' | 'codes'> | null => {
    const { places, rows, words } = this.#atlas;
    const { subject, regions } = places;
    if (!subject?.division || subject.code !== this.codes[0]) return null;
    return {
      division: words.search.divisions[subject.division],
      codes: regions.map(({ code }) => code).filter((code) => rows.has(code)),
    };
  });

  readonly #shownYear = $derived.by(() => this.#year() ?? this.#atlas.year);
  readonly #peers = $derived.by(() => this.#peersIn(this.#shownYear));
  readonly #isRanked = $derived.by(() => this.#peers !== null);

  /** The areas in the year of the answer. */
  readonly shown = $derived.by(() => this.#areasIn(this.#shownYear, this.#peers));
  readonly texts = $derived.by(() => this.#textsOf(this.shown));

  /** What the longest texts follow from. */
  get #from(): unknown[] {
    const { answer, words } = this.#atlas;
    return [answer, words, this.codes.join(), this.#isRanked];
  }

  /** Returns an area in each year that the map can show: computed once for each, as long as figures and words are the same. */
  readonly #inAllYears = $derived.by(() => {
    const only = this.#year();
    const { answer, figures, words } = this.#atlas;
    const years = only === null ? figures.mapYears : [only];
    const inAllYears = memoizeByKey<Single[]>(REMEMBERED);
    return (code: string): Single[] => {
      if (!answer) return [];
      // A region of the user may get another name.
      return inAllYears(`${code} ${this.nameOf(code)}`, () =>
        years.map((year) => {
          const area = this.#areaIn(answer, year, code, null);
          return { ...area, cells: cellsOf(area.story, words) };
        }),
      );
    };
  });

  /** The longest texts of all years that the map can show: the page keeps room for them, so that nothing moves with the year. */
  readonly longest = $derived.by((): Longest => {
    const { longest: known, from = [] } = this.#prerendered ?? {};
    if (known && this.#from.every((one, i) => one === from[i])) return known;
    const division = this.#regions?.division ?? null;
    const areas = this.codes.map(this.#inAllYears);
    const all = (areas[0] ?? []).map((lead, t) => {
      const story = this.#isRanked ? withLongRank(lead.story, division) : lead.story;
      return this.#wholeOf([{ ...lead, story }, ...areas.slice(1).flatMap((one) => one[t] ?? [])]);
    });
    return {
      span: longest(all.map(({ span }) => written(span))),
      cells: areas.map((years) => ({
        change: longest(years.map(({ cells }) => cells.change)),
        path: longest(years.map(({ cells }) => written(cells.path))),
        range: longest(years.map(({ cells }) => cells.range)),
      })),
      beside: longest(all.map(({ paragraphs }) => paragraphs.beside)),
      small: longest(all.map(({ paragraphs }) => paragraphs.small)),
    };
  });

  nameOf(code: string): string {
    const { places, words } = this.#atlas;
    return code === COUNTRY ? words.country : (places.nameOf(code) ?? words.ranking.userRegion);
  }

  #peersIn(year: number): Peers | null {
    const { answer, areas } = this.#atlas;
    if (!answer) return null;
    if (this.#regions) return regionsAsPeers(answer, year, this.#regions);
    const [lead = COUNTRY] = this.codes;
    return lead === COUNTRY || areas.has(lead) ? gemeentenAsPeers(answer, year) : null;
  }

  #areasIn(year: number, peers: Peers | null): AreaAnswer[] {
    const { answer } = this.#atlas;
    if (!answer) return [];
    return this.codes.map((code, i) => this.#areaIn(answer, year, code, i === 0 ? peers : null));
  }

  /** Returns an area in a year, among `peers` where it has a rank. */
  #areaIn(answer: Answer, year: number, code: string, peers: Peers | null): AreaAnswer {
    const { rows, figures } = this.#atlas;
    const name = this.nameOf(code);
    const place = code === COUNTRY ? null : name;
    const story = storyOf(answer, { code, place, year }, peers);
    const row = rows.get(code) ?? -1;
    const { firstYear, lastYear } = story;
    const years = firstYear === lastYear ? [lastYear] : [firstYear, lastYear];
    return {
      code,
      name,
      story,
      userYears: years.filter((one) => figures.isUserFigure(row, one)),
      reason: answer.projection?.reasons[row] ?? null,
    };
  }

  #textsOf(areas: readonly AreaAnswer[]): Texts {
    const { words } = this.#atlas;
    return { ...this.#wholeOf(areas), cells: areas.map(({ story }) => cellsOf(story, words)) };
  }

  /** Returns the texts that are not those of one area. */
  #wholeOf(areas: readonly AreaAnswer[]): Omit<Texts, 'cells'> {
    const { words } = this.#atlas;
    const lead = areas[0]?.story;
    return {
      span: lead
        ? spanOf(lead, kindOfYear(this.#atlas, words, lead.lastYear), words)
        : { from: '', to: '' },
      // The country beside other areas has no remarks.
      paragraphs: paragraphsOf(areas.slice(0, Math.max(1, areas.length - 1)), words),
    };
  }
}
