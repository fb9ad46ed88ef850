/** The figures that the sentence above the chart tells; each language puts them into words. */
export interface Story {
  /** Name of the gemeente; null is the country. */
  place: string | null;
  /** Keys of the soorten, e.g. `bo`; the words for them are the language's. */
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
  /** Whether the country's own figures miss some pupils in one of the years. */
  countryIncomplete: boolean;
  /** Place among the gemeenten with a change, 1 = largest fall; and how many there are and how many fell. */
  rank: number | null;
  ranked: number;
  falling: number;
  /** Masked cells in the first and the last year. */
  masked: { from: number; to: number };
  /** The year of a break in the series between the base year and the year. */
  brokenIn: number | null;
  /** What the chosen measure says besides pupils then and now. */
  extra: Extra | null;
  /** Whether `to` is expected, not counted. */
  isExpected: boolean;
  /** What is expected, in the year on the map or a few years on; null where there is no projection. */
  expected: ExpectedRange | null;
}

/** An expectation with how sure it is. */
export interface ExpectedRange {
  year: number;
  /** Bounds of the 80 % interval, in pupils. */
  low: number;
  high: number;
  /** How often such forecasts, for areas of this size and so far ahead, had their outcome within the interval; null where untested. */
  cameOut: CameOut | null;
  /** Up to how many years ahead such forecasts were tested, where this one lies further; else null. */
  testedYears: number | null;
  /** Whether it lies further ahead than forecasts for areas of this size are of use. */
  isDirectionOnly: boolean;
}

/** How often forecasts came out. */
export interface CameOut {
  percent: number;
  /** The earlier years from which they were made. */
  tests: number;
  /** How many of these do not overlap. */
  periods: number;
}

/** A further figure by the chosen measure. */
export type Extra =
  | { measure: 'piek'; percent: number; peakYear: number; peak: number; since: number | null }
  | { measure: 'vestigingen'; from: number | null; to: number }
  | { measure: 'schoolgrootte'; from: number | null; to: number }
  | { measure: 'kans'; percent: number; drop: number; from: number; until: number }
  | { measure: 'iml'; percent: number; sinceYear: number; shrinking: boolean };
