/** The figures that the sentence above the chart tells; each language puts them into words. */
export interface Story {
  /** Name of the gemeente; null is the country. */
  place: string | null;
  /** Keys of the soorten, e.g. `bo`; the words for them are the language's. */
  soorten: readonly string[];
  baseYear: number;
  year: number;
  /** Pupils in the base year and the year; null where they are missing, incomplete or masked. */
  from: number | null;
  to: number | null;
  /** Why `from` or `to` is null: the year concerned and the kind of gap. */
  gap: { year: number; kind: 'missing' | 'incomplete' | 'masked' } | null;
  /** Change in percent; null where it cannot be computed. */
  percent: number | null;
  countryPercent: number | null;
  /** Place among the gemeenten with a change, 1 = largest fall; and how many there are and how many fell. */
  rank: number | null;
  ranked: number;
  falling: number;
  /** Masked cells in the base year and the year. */
  masked: { from: number; to: number };
  /** The year of a break in the series between the base year and the year. */
  brokenIn: number | null;
  /** What the chosen measure says besides pupils then and now. */
  extra: Extra | null;
  provisional: boolean;
}

/** A further figure by the chosen measure. */
export type Extra =
  | { measure: 'piek'; percent: number; peakYear: number; peak: number }
  | { measure: 'vestigingen'; from: number | null; to: number }
  | { measure: 'schoolgrootte'; from: number | null; to: number }
  | { measure: 'iml'; percent: number; sinceYear: number; shrinking: boolean };
