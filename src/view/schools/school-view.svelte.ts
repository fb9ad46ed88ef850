import {
  drawnOfCountry,
  drawnSchools,
  type DrawnSchools,
} from '../../state/schools/drawn-schools.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { scopeOf } from '../../state/schools/school-answers.svelte.ts';
import {
  filterSchools,
  NO_FILTERS,
  type SchoolFilters,
} from '../../state/schools/school-filters.ts';
import { schoolFigures } from '../../state/schools/school-figures.ts';
import type { PointColour } from './point-looks.ts';

/** What the list of schools, the map and the strip of the page about schools have in common. */
export class SchoolView {
  readonly #atlas: Atlas;
  filters = $state.raw<SchoolFilters>(NO_FILTERS);
  /** What the user chose as the meaning of the colour of points; null while nothing is chosen. */
  chosenColour = $state.raw<PointColour | null>(null);

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
  /** The schools that pass the filters. */
  listed = $derived.by(() => filterSchools(this.schools, this.filters));

  /** The schools on the map: those that are listed, or all of the country. */
  drawn = $derived.by((): DrawnSchools => {
    const { answer, points, base, year } = this;
    if (answer || !points) return drawnSchools(this.listed);
    return drawnOfCountry(points, { base, year });
  });

  /** Whether any of the schools has a norm. */
  hasNorm = $derived.by(() => this.drawn.normKind.some((kind) => kind !== null));

  /** The year of the inhabitants of indicative norms; null where no school has such a norm. */
  normYear = $derived.by(() => {
    const isIndicative = this.drawn.normKind.includes('indicative');
    return isIndicative ? ((this.answer ?? this.points)?.normYear ?? null) : null;
  });

  /** What the colour of points says: as chosen, or the distance to the norm where any school has a norm. */
  colour = $derived.by((): PointColour => this.chosenColour ?? (this.hasNorm ? 'norm' : 'change'));
}
