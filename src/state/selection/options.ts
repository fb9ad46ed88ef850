import type { Sector } from '../../tables/soorten.ts';

export const MODES = ['kaart', 'regio', 'dataset', 'bronnen'] as const;

export const LANGUAGES = ['nl', 'en'] as const;

/** What the vertical axis of the trend chart shows: pupils, or an index with the base year at 100. */
export const CHART_SCALES = ['aantal', 'index'] as const;

/** The kinds of further lines in the trend chart: projections from earlier origins, and projections by other methods. */
export const LINES = ['eerder', 'methoden'] as const;
export type Lines = (typeof LINES)[number];

/** The earlier origins whose projections are drawn beside later counts, per sector. */
export const PAST_ORIGINS: Record<Sector, number[]> = { po: [2015, 2018, 2021], vo: [2024] };

/** The gemeenten whose values determine the classes of the map of a region: all gemeenten of the country, or the gemeenten of the region. */
export const CLASS_SOURCES = ['land', 'regio'] as const;

/** Columns by which the ranking can be sorted. */
export const SORT_KEYS = ['waarde', 'naam', 'basis', 'jaar', 'verandering'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The largest number of areas that can be compared: there are no more colours that everybody can tell apart. */
export const MOST_AREAS = 8;
