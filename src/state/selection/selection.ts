import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import type { ClassMethod } from '../../measures/classes.ts';
import type { Division } from '../../areas/divisions.ts';
import { DEFAULT_DATASET, type DatasetChoice } from './dataset-choice.ts';
import type { UserRegion } from './user-region.ts';
import type { NamedScenario } from './scenarios.ts';
import { SOORTEN, type Sector, type Soort } from '../../tables/soorten.ts';

export const MODES = ['kaart', 'regio', 'dataset', 'bronnen'] as const;
type Mode = (typeof MODES)[number];

export const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** How the trend chart counts: pupils, or index with the base year at 100. */
export const CHART_SCALES = ['aantal', 'index'] as const;
type ChartScale = (typeof CHART_SCALES)[number];

/** Further lines in the trend chart: what was expected in earlier years, and what other methods expect. */
export const LINES = ['eerder', 'methoden'] as const;
export type Lines = (typeof LINES)[number];

/** The years whose forecasts are shown against what came. */
export const PAST_ORIGINS: Record<Sector, number[]> = { po: [2015, 2018, 2021], vo: [2024] };

/** Columns by which the ranking can be sorted. */
export const SORT_KEYS = ['waarde', 'naam', 'basis', 'jaar', 'verandering'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** At most this many areas are compared: as many as there are colours that everybody can tell apart. */
export const MOST_AREAS = 8;

/** Everything that can be chosen. Immutable: a choice makes a new one. */
export interface Selection {
  readonly mode: Mode;
  readonly language: Language;
  readonly sector: Sector;
  readonly soorten: readonly Soort[];
  readonly measure: MeasureId;
  /** The base year. */
  readonly base: number;
  /** The year on the map; null is the newest year that there is. */
  readonly year: number | null;
  readonly classes: ClassMethod;
  /** The user's signaleringsgrenzen, lowest first; null are those the measure starts with. */
  readonly thresholds: readonly [number, number] | null;
  /** Classes shown on the map; empty is all. */
  readonly shownClasses: readonly number[];
  /** Codes of the selected gemeenten, in the order in which they were chosen. */
  readonly areas: readonly string[];
  readonly scale: ChartScale;
  readonly lines: readonly Lines[];
  readonly scenarios: readonly NamedScenario[];
  /** The region that is looked at, and to which the ranking is narrowed. */
  readonly region: { readonly division: Division; readonly code: string } | null;
  /** The division whose regions are offered while none is chosen. */
  readonly division: Division;
  /** Regions of the reader's own: the first is looked at where `region` is null. */
  readonly userRegions: readonly UserRegion[];
  /** What the region is compared with besides the country: the code of a region, or of one of `own`. */
  readonly beside: string | null;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
  readonly dataset: DatasetChoice;
}

const DEFAULT_SOORTEN: Record<Sector, readonly Soort[]> = { po: ['bo'], vo: ['vo'] };
const DEFAULT_BASE: Record<Sector, number> = { po: 2015, vo: 2019 };

/** What a new visitor sees; where a default depends on the sector, that of `sector`. */
export function defaultSelection(sector: Sector = 'po'): Selection {
  return {
    mode: 'kaart',
    language: 'nl',
    sector,
    soorten: DEFAULT_SOORTEN[sector],
    measure: 'verandering',
    base: DEFAULT_BASE[sector],
    year: null,
    classes: 'kwantielen',
    thresholds: null,
    shownClasses: [],
    areas: [],
    scale: 'aantal',
    lines: [],
    scenarios: [],
    region: null,
    division: 'corop',
    userRegions: [],
    beside: null,
    sort: { key: 'waarde', descending: false },
    dataset: DEFAULT_DATASET,
  };
}

/** Another sector: its own soorten, base year and newest year; the rest stays. */
export function withSector(selection: Selection, sector: Sector): Selection {
  const { soorten, base, year } = defaultSelection(sector);
  return { ...selection, sector, soorten, base, year, shownClasses: [] };
}

/** Another measure: signaleringsgrenzen and shown classes were of the old one. */
export function withMeasure(selection: Selection, measure: MeasureId): Selection {
  return { ...selection, measure, thresholds: null, shownClasses: [] };
}

/**
 * Adds or removes a soort. One always remains. The total of vo and its types exclude each other, since the types are in
 * the total.
 */
export function toggleSoort(selection: Selection, soort: Soort): Selection {
  const { sector, soorten } = selection;
  if (soort === 'vo') return { ...selection, soorten: ['vo'] };
  const chosen = soorten.includes(soort)
    ? soorten.filter((one) => one !== soort)
    : [...soorten, soort];
  const known: readonly Soort[] = SOORTEN[sector];
  const kept = known.filter((one) => one !== 'vo' && chosen.includes(one));
  return kept.length === 0 ? selection : { ...selection, soorten: kept };
}

/** Adds the area, or removes it where it was chosen already; a ninth replaces the last. */
export function toggleArea(selection: Selection, code: string): Selection {
  const { areas } = selection;
  return {
    ...selection,
    areas: areas.includes(code)
      ? areas.filter((area) => area !== code)
      : [...areas.slice(0, MOST_AREAS - 1), code],
  };
}

/** The measures that are the chance to pass a signaleringsgrens: the grenzen decide their values, not their classes. */
const CHANCES_OF_THRESHOLD: ReadonlySet<MeasureId> = new Set(['kansgrens1', 'kansgrens2']);

/** Whether the values of a measure depend on the signaleringsgrenzen. */
export function needsThresholds(measure: MeasureId): boolean {
  return CHANCES_OF_THRESHOLD.has(measure);
}

/** The two signaleringsgrenzen in force. */
export function thresholdsOf(selection: Selection): readonly [number, number] {
  return selection.thresholds ?? MEASURES[selection.measure].thresholds;
}
