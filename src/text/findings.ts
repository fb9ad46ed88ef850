/** A sentence lists at most this many names. */
export const MOST_NAMES = 5;

/** A gemeente and the figure for which it is named. */
export interface Named {
  code: string;
  name: string;
  /** A change in percent. */
  percent: number;
}

/** A finding about a region with its figures; each language writes it as a sentence. */
export type Finding =
  | {
      kind: 'grens';
      base: number;
      year: number;
      /** The number of gemeenten with a comparable change, and of all gemeenten. */
      of: number;
      all: number;
      /** The two signaleringsgrenzen in percent, lowest first; the gemeenten below the first, and between both. */
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
      /** The number of other gemeenten that changed in the same direction. */
      others: number;
      regionPercent: number;
    }
  | {
      kind: 'last';
      base: number;
      year: number;
      /** Gemeenten without a vestiging that had pupils in the base year. */
      gone: readonly { code: string; name: string; pupils: number }[];
      /** Gemeenten with one vestiging. */
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
      /** Gemeenten whose interval holds both growth and decline, widest first, in percent. */
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
      /** The year without complete figures that leaves the IML measure without values; null where it has some. */
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
