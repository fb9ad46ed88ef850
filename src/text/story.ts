/** The figures of the sentence above the chart. */
export interface Story {
  /** Name of the gemeente; null is the country. */
  place: string | null;
  /** Keys of the soorten, e.g. `bo`. */
  soorten: readonly string[];
  /** The earlier and the later of base year and year on the map. */
  firstYear: number;
  lastYear: number;
  /** Pupils in the first and the last year; null where they are missing, incomplete or masked. */
  from: number | null;
  to: number | null;
  /** Why `from` or `to` is null: the year concerned and the kind of gap. */
  gap: { year: number; kind: 'missing' | 'incomplete' | 'masked' } | null;
  /** Change in percent; null where it cannot be computed. */
  percent: number | null;
  countryPercent: number | null;
  /** Whether the figures of the country are incomplete in one of the years. */
  countryIncomplete: boolean;
  /** Rank among the gemeenten with a change, 1 = largest fall; the number of these, and of those that fell. */
  rank: number | null;
  ranked: number;
  falling: number;
  /** Masked cells in the first and the last year. */
  masked: { from: number; to: number };
  /** The year of a break in the series between the base year and the year. */
  brokenIn: number | null;
  /** A further figure for the chosen measure. */
  extra: Extra | null;
  /** Whether `to` is expected, not counted. */
  isExpected: boolean;
  /** The expected range in the year on the map or a few years later; null without a projection. */
  expected: ExpectedRange | null;
}

/** The expected range of pupils, with how reliable it is. */
export interface ExpectedRange {
  year: number;
  /** Bounds of the 80 % interval, in pupils. */
  low: number;
  high: number;
  /** How often the outcome was within such an interval, for areas of this size and this horizon; null where untested. */
  cameOut: CameOut | null;
  /** The tested horizon in years, where this projection is beyond it; else null. */
  testedYears: number | null;
  /** Whether the year is beyond the useful horizon of areas of this size. */
  isDirectionOnly: boolean;
}

/** How often earlier projections held the outcome. */
export interface CameOut {
  percent: number;
  /** The number of earlier origins. */
  tests: number;
  /** The number of periods among them that do not overlap. */
  periods: number;
}

/** A further figure of the chosen measure. */
export type Extra =
  | { measure: 'piek'; percent: number; peakYear: number; peak: number; since: number | null }
  | { measure: 'vestigingen'; from: number | null; to: number }
  | { measure: 'schoolgrootte'; from: number | null; to: number }
  | { measure: 'kans'; percent: number; drop: number; from: number; until: number }
  | { measure: 'iml'; percent: number; sinceYear: number; shrinking: boolean };
