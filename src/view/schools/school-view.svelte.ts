import {
  drawnOfCountry,
  drawnSchools,
  type DrawnSchools,
} from '../../state/schools/drawn-schools.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { scopeOf } from '../../state/schools/school-answers.svelte.ts';
import {
  filterOptions,
  filterSchools,
  filtersOf,
  NO_FILTERS,
  type FilterOptions,
  type SchoolFilters,
} from '../../state/schools/school-filters.ts';
import { indicativeOf } from '../../state/schools/norm-test.ts';
import { schoolFigures } from '../../state/schools/school-figures.ts';
import { hasPupils } from '../../tables/schools.ts';
import type { PointColour } from '../../state/selection/school-options.ts';

/** What the list of schools, the map and the strip of the page about schools have in common. */
export class SchoolView {
  readonly #atlas: Atlas;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** The schools that the selection is about; null for the whole country. */
  scope = $derived.by(() =>
    scopeOf(this.#atlas.schools.known(this.#atlas.selection), this.#atlas.places),
  );

  /** The answer about the schools in `scope`; null while it is awaited, and for the whole country. */
  answer = $derived.by(() => {
    const { answer } = this.#atlas.schools;
    if (this.scope === null || answer === null) return null;
    return JSON.stringify(answer.question.scope) === JSON.stringify(this.scope) ? answer : null;
  });

  /** All schools as points, for the whole country; null where they are not asked for yet. */
  points = $derived.by(() => this.#atlas.schools.points);

  /** Whether the figures of schools are there; until then nothing is said of their years and norms. */
  isThere = $derived.by(() => (this.answer ?? this.points) !== null);

  #years = $derived.by((): readonly number[] => (this.answer ?? this.points)?.years ?? []);

  /** The year that is shown: that on the map, or the newest count where the schools have no count of that year. */
  year = $derived.by(() => {
    const { year } = this.#atlas;
    return this.#years.includes(year) ? year : (this.#years.at(-1) ?? year);
  });

  /** The year with which it is compared: the base year, or the first count. */
  base = $derived.by(() => {
    const { base } = this.#atlas.selection;
    return this.#years.includes(base) ? base : (this.#years[0] ?? this.year);
  });

  schools = $derived.by(() =>
    this.answer ? schoolFigures(this.answer, this.base, this.year) : [],
  );

  /** The denominations and boards among which the filters choose. */
  options = $derived.by((): FilterOptions => {
    const { answer, points } = this;
    if (answer) return filterOptions(answer.rows);
    const { denominations = [], boards = [] } = points ?? {};
    return filterOptions(denominations.map((denomination, i) => ({ denomination, board: boards[i] ?? '' }))); // prettier-ignore
  });

  /** The denomination and the board of the selection that no school here has, and that are not used for that. */
  unusedFilters = $derived.by((): readonly string[] => {
    if (!this.answer && !this.points) return [];
    const { denomination, ofBoard } = this.#atlas.selection;
    const { denominations, boards } = this.options;
    return [
      ...(denomination === '' || denominations.has(denomination) ? [] : [denomination]),
      ...(ofBoard === '' || boards.includes(ofBoard) ? [] : [ofBoard]),
    ];
  });

  /** The filters that are used. */
  filters = $derived.by((): SchoolFilters => {
    const filters = filtersOf(this.#atlas.selection);
    const used = (value: string) => (this.unusedFilters.includes(value) ? '' : value);
    return {
      ...filters,
      denomination: used(filters.denomination),
      ofBoard: used(filters.ofBoard),
    };
  });

  /** The schools that pass the filters. */
  listed = $derived.by(() => filterSchools(this.schools, this.filters));

  /** All open schools of the country; null where the schools of a list are shown, and until they are there. */
  country = $derived.by((): DrawnSchools | null => {
    const { answer, points, base, year } = this;
    return answer || !points ? null : drawnOfCountry(points, { base, year });
  });

  /** The schools on the map: those of the list or of the country that pass the filters. */
  drawn = $derived.by((): DrawnSchools => {
    const { country, points, base, year, filters } = this;
    if (!country || !points) return drawnSchools(this.listed);
    const isFiltered = JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
    return isFiltered ? drawnOfCountry(points, { base, year, filters }) : country;
  });

  /** Where the norms of the schools with pupils come from, whatever the filters. */
  #normKinds = $derived.by(
    () =>
      this.country?.normKind ??
      this.schools.filter(({ now }) => hasPupils(now)).map(({ row }) => row.norm?.kind ?? null),
  );

  /** Whether any of the schools has a norm. */
  hasNorm = $derived.by(() => this.#normKinds.some((kind) => kind !== null));

  /** Whether the norms of the schools are indicative, and the year of the inhabitants of those that are. */
  indicative = $derived.by(() => indicativeOf(this.#normKinds));
  normYear = $derived.by(() => (this.answer ?? this.points)?.normYear ?? 0);

  /** What the colour of points says: as chosen, or the distance to the norm where any school has a norm. */
  colour = $derived.by(
    (): PointColour => this.#atlas.selection.pointColour ?? (this.hasNorm ? 'norm' : 'verandering'),
  );
}
