/** With more names than this a sentence can no longer be read. */
export const MOST_NAMES = 5;

/** A gemeente with the figure that it is named for. */
export interface Named {
  code: string;
  name: string;
  /** A change in percent. */
  percent: number;
}

/** What stands out in a region, with the figures that prove it; each language puts it into a sentence. */
export type Finding =
  | {
      kind: 'grens';
      base: number;
      year: number;
      /** Gemeenten with a change to compare, of all. */
      of: number;
      all: number;
      /** The two signaleringsgrenzen in percent, lowest first, and who lies below the first, and between both. */
      thresholds: readonly [number, number];
      below: readonly Named[];
      between: readonly Named[];
    }
  | { kind: 'iml'; since: number; year: number; of: number; all: number; areas: readonly Named[] }
  | {
      kind: 'against';
      base: number;
      year: number;
      area: Named;
      /** How many others went that way too. */
      others: number;
      regionPercent: number;
    }
  | {
      kind: 'last';
      base: number;
      year: number;
      /** Gemeenten without a vestiging that had pupils in the base year. */
      gone: readonly { code: string; name: string; pupils: number }[];
      /** Those with one. */
      areas: readonly { code: string; name: string; pupils: number | null }[];
    }
  | {
      kind: 'expected';
      from: number;
      year: number;
      area: Named;
      pupils: number;
      expected: number;
      low: number;
      high: number;
    }
  | {
      kind: 'unsure';
      from: number;
      year: number;
      of: number;
      /** Gemeenten that may have more or fewer pupils, the widest interval first, as changes in percent. */
      areas: readonly { code: string; name: string; low: number; high: number }[];
    }
  | {
      kind: 'gaps';
      base: number;
      year: number;
      /** Masked cells of the gemeenten in the two years. */
      masked: number;
      /** Names of gemeenten whose figure in one of the years is missing or incomplete, or known as masked cells only. */
      without: readonly string[];
      /** Names of gemeenten that have pupils and no projection. */
      unprojected: readonly string[];
      /** The year that the IML measure lacks, where it says nothing of any gemeente; null where it does. */
      withoutIml: number | null;
    };

/** A sentence for each kind of finding. */
export type FindingSentences = {
  [Kind in Finding['kind']]: (finding: Extract<Finding, { kind: Kind }>) => string;
};

/** The sentence of a finding. */
export function sentenceOf(sentences: FindingSentences, finding: Finding): string {
  const write = sentences[finding.kind] as (finding: Finding) => string;
  return write(finding);
}
