import type { Sector } from '../../tables/soorten.ts';

export const MODES = ['kaart', 'regio', 'scholen', 'dataset', 'bronnen'] as const;

/** The modes with a map of one year, which the user can change. */
export const YEAR_MODES: readonly (typeof MODES)[number][] = ['kaart', 'regio'];

export const LANGUAGES = ['nl', 'en'] as const;

/** What the vertical axis of the trend chart shows: pupils (`aantal`), or an index that is 100 in the base year (`index`). */
export const CHART_SCALES = ['aantal', 'index'] as const;

/**
 * The kinds of lines that can be added to the trend chart: projections from earlier origins (`eerder`) and by other methods
 * (`methoden`).
 */
export const LINES = ['eerder', 'methoden'] as const;
export type Lines = (typeof LINES)[number];

/** The earlier origins, per sector, whose projections can be shown next to what was counted later. */
export const PAST_ORIGINS: Record<Sector, number[]> = { po: [2015, 2018, 2021], vo: [2024] };

/**
 * Whose values determine the classes of the map of a region: those of all gemeenten of the country (`land`), or only those of the
 * gemeenten of the region (`regio`).
 */
export const CLASS_SOURCES = ['land', 'regio'] as const;

/**
 * The columns by which the ranking can be sorted: the measure, the name, the pupils in the base year, the pupils in the year on
 * the map, the change in percent, the change in the last five years, the expected pupils five years ahead, and the chance of a large
 * decline until then.
 */
export const SORT_KEYS = [
  'waarde',
  'naam',
  'basis',
  'jaar',
  'verandering',
  'vijfjaar',
  'verwacht',
  'kans',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The largest number of gemeenten that can be selected: there are no more line colours that everybody can distinguish. */
export const MOST_AREAS = 8;
