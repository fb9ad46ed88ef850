import { COUNTRY } from '../../areas/codes.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { gemeentenAsPeers, regionsAsPeers, storyOf, type Peers } from '../../state/map/story.ts';
import { following } from '../kit/following.svelte.ts';
import { kindOfYear } from '../page/kind-of-year.ts';
import { cellsOf, spanOf, type Cells, type FromTo } from './cells.ts';
import { longest, written } from './longest.ts';
import { paragraphsOf, withLongRank, type Paragraphs, type Told } from './paragraphs.ts';

/** The texts of the answer in one year. */
interface Texts {
  /** The years that are compared. */
  span: FromTo;
  cells: Cells[];
  paragraphs: Paragraphs;
}

/** The areas of the answer: the chosen ones and the country, with their figures in the year of the answer. */
export class AnswerAreas {
  readonly #atlas: Atlas;
  readonly #year: () => number | null;
  /**
   * Codes of the chosen areas. They follow a choice on the map, because another number of rows moves what is below them; another
   * year changes the figures at once.
   */
  readonly #chosen: { readonly current: readonly string[] };

  /** @param year returns the only year that the answer is about; null where it is about the year on the map */
  constructor(atlas: Atlas, year: () => number | null) {
    this.#atlas = atlas;
    this.#year = year;
    this.#chosen = following(() => atlas.places.charted);
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
  readonly told = $derived.by(() => this.#toldIn(this.#shownYear, this.#peers));
  readonly texts = $derived.by(() => this.#textsOf(this.told));

  /** The longest texts of all years that the map can show: the page keeps room for them, so that nothing moves with the year. */
  readonly longest = $derived.by(() => {
    const only = this.#year();
    const division = this.#regions?.division ?? null;
    const years = only === null ? this.#atlas.figures.mapYears : [only];
    const all = years.map((year) => {
      const [lead, ...others] = this.#toldIn(year, null);
      if (!lead) return this.#textsOf([]);
      const story = this.#isRanked ? withLongRank(lead.story, division) : lead.story;
      return this.#textsOf([{ ...lead, story }, ...others]);
    });
    const ofCells = (i: number, text: (cells: Cells) => string) =>
      longest(all.map(({ cells }) => (cells[i] ? text(cells[i]) : '')));
    return {
      span: longest(all.map(({ span }) => written(span))),
      cells: this.codes.map((_, i) => ({
        change: ofCells(i, ({ change }) => change),
        path: ofCells(i, ({ path }) => written(path)),
        range: ofCells(i, ({ range }) => range),
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

  #toldIn(year: number, peers: Peers | null): Told[] {
    const { answer, rows, figures } = this.#atlas;
    if (!answer) return [];
    return this.codes.map((code, i) => {
      const name = this.nameOf(code);
      const place = code === COUNTRY ? null : name;
      const story = storyOf(answer, { code, place, year }, i === 0 ? peers : null);
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
    });
  }

  #textsOf(told: readonly Told[]): Texts {
    const { words } = this.#atlas;
    const lead = told[0]?.story;
    return {
      span: lead
        ? spanOf(lead, kindOfYear(this.#atlas, words, lead.lastYear), words)
        : { from: '', to: '' },
      cells: told.map(({ story }) => cellsOf(story, words)),
      // The country beside other areas has no remarks.
      paragraphs: paragraphsOf(told.slice(0, Math.max(1, told.length - 1)), words),
    };
  }
}
