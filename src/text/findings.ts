/** The largest number of names that the sentence of a finding lists; further names are only counted. */
const MOST_NAMES = 5;

/** A gemeente that a finding names, with the change of its pupils. */
export interface Named {
  code: string;
  name: string;
  /** The change in percent, between the two years of the finding. */
  percent: number;
}

/** Whether the norms of some schools are computed with the formula of the law: all of them, some, or none. */
export type Indicative = 'all' | 'some' | 'none';

/** How the pace of a fall or of growth changed. */
export type PaceChange =
  | 'fallSlower'
  | 'fallFaster'
  | 'fallStopped'
  | 'fallTurned'
  | 'fallBegan'
  | 'growthSlower'
  | 'growthFaster'
  | 'growthStopped'
  | 'growthTurned'
  | 'growthBegan';

/** A finding: something that stands out in a region, with the figures that its text needs. `kind` says what stands out. */
export type Finding =
  | {
      kind: 'direction';
      base: number;
      year: number;
      /** Whether the count of `year` is provisional. */
      isProvisional: boolean;
      /** The least and the most that the region can have changed, in percent: the same, or both a fall or both growth. */
      change: { low: number; high: number };
      countryPercent: number | null;
    }
  | {
      kind: 'pace';
      change: PaceChange;
      /** The three years of the two spans that are compared. */
      first: number;
      middle: number;
      year: number;
      isProvisional: boolean;
      /** The mean change a year in percent, from `first` to `middle` and from `middle` to `year`. */
      before: number;
      after: number;
    }
  | {
      kind: 'outlook';
      /** The newest counted year, and the year that the chance is about. */
      from: number;
      year: number;
      /** The chance in percent that the region has fewer pupils in `year` than in `from`. */
      percent: number;
      /** The bounds of the 80 % interval of the pupils in `year`. */
      low: number;
      high: number;
    }
  | {
      kind: 'grens';
      base: number;
      year: number;
      /** The number of gemeenten of the region whose change can be compared. */
      of: number;
      /** The number of all gemeenten of the region. */
      all: number;
      /** The two signaleringsgrenzen, as changes in percent, lowest first. */
      thresholds: readonly [number, number];
      /** The gemeenten whose change is below the lowest signaleringsgrens. */
      below: readonly Named[];
      /** The gemeenten whose change is below the highest signaleringsgrens, but not below the lowest. */
      between: readonly Named[];
    }
  | { kind: 'iml'; since: number; year: number; of: number; all: number; areas: readonly Named[] }
  | {
      kind: 'against';
      base: number;
      year: number;
      /** The gemeenten that changed in the direction opposite to that of the region, the largest change first. */
      areas: readonly Named[];
      regionPercent: number;
    }
  | {
      kind: 'lost';
      base: number;
      year: number;
      /** The gemeenten that have no vestiging left in `year`, with their pupils in the base year. */
      areas: readonly { code: string; name: string; pupils: number }[];
    }
  | {
      kind: 'last';
      year: number;
      /**
       * The gemeenten with one vestiging in `year`, with their pupils in `year`; null where the count is incomplete, masked or
       * missing.
       */
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
      /**
       * The gemeenten whose 80 % interval goes from a fall to a rise, the widest interval first. `low` and `high` are the bounds,
       * as changes in percent from year `from` to `year`.
       */
      areas: readonly { code: string; name: string; low: number; high: number }[];
    }
  | {
      kind: 'norm';
      year: number;
      /** The number of schools of bo with a closure norm, of those the number below it, and of these for three years in a row or more. */
      of: number;
      below: number;
      long: number;
      /** The number of branches (nevenvestigingen) among those below the norm. */
      branches: number;
      indicative: Indicative;
      /** The year of the inhabitants from which such a norm is computed. */
      normYear: number;
    }
  | {
      kind: 'closed';
      /** The first year that is compared: the base year, or the first with counts of single schools. */
      base: number;
      year: number;
      /** The number of schools that closed, without those that went on under another code, and of these the number that merged. */
      closed: number;
      merged: number;
      /** The number of schools that went on under another code. */
      renumbered: number;
    }
  | {
      kind: 'towns';
      year: number;
      /** The first year from the base year on in which the town of every school is known. */
      since: number;
      /** The number of towns with one school of bo in `year`, and of these the number with several in `since`. */
      single: number;
      fewer: number;
      /** The names of the gemeenten that are left out, since the town of a school there is not known in `year`. */
      without: readonly string[];
    }
  | {
      kind: 'townsLost';
      year: number;
      since: number;
      /** The towns with a school of bo in `since` and none in `year`, as DUO spells towns. */
      towns: readonly string[];
      /** The names of the gemeenten that are left out, as for `towns`. */
      without: readonly string[];
    }
  | {
      kind: 'farthest';
      /** The town with one school of bo from which the next school is farthest by crow's flight. */
      town: string;
      metres: number;
      isExact: boolean;
    }
  | {
      kind: 'noVo';
      year: number;
      /** The names of the gemeenten without a school of vo in `year` and without pupils of vo in the base year. */
      areas: readonly string[];
    }
  | {
      kind: 'vmboGone';
      /** The calendar years in which the newest and the first school year with exam candidates begin. */
      year: number;
      since: number;
      /** The types of vmbo that had vestigingen in the first school year and have none. */
      types: readonly string[];
    }
  | {
      kind: 'vmboOne';
      year: number;
      /** The types of vmbo with one vestiging left. */
      types: readonly string[];
    }
  | {
      kind: 'vmboFall';
      /** The calendar years in which the first and the newest school year begin. */
      from: number;
      year: number;
      /** The least and the most that the candidates can have changed, in percent, in the region and in the country. */
      change: { low: number; high: number };
      country: { low: number; high: number };
    }
  | {
      kind: 'vmboFar';
      year: number;
      /** The distance in km from which on vmbo is far, and the gemeenten that are as far, the farthest first. */
      from: number;
      areas: readonly { code: string; name: string; km: number }[];
    };

/** What is not known of the gemeenten of a region; the page says it below the findings. */
export interface Gaps {
  /** The base year; null where the soorten were counted in `year` only. */
  base: number | null;
  year: number;
  /** The number of masked cells of the gemeenten of the region, in `base` and `year` together. */
  masked: number;
  /** The names of the gemeenten whose count in `base` or `year` is missing, incomplete or in masked cells only. */
  without: readonly string[];
  /**
   * The names of the gemeenten that have pupils but no projection; empty where no gemeente of the region has a projection.
   */
  unprojected: readonly string[];
  /**
   * The year with which the IML-maat compares (five before `year`), if no gemeente of the region has a value of the IML-maat
   * for lack of figures; else null.
   */
  withoutIml: number | null;
}

/**
 * For each kind of finding, the function that writes a finding of that kind as one sentence of at most `MOST_WORDS` words, in one
 * language.
 */
export type FindingSentences = {
  [Kind in Finding['kind']]: (finding: Extract<Finding, { kind: Kind }>) => string;
};

/**
 * For some kinds of findings, the function that writes what else must be known of a finding, such as where a norm comes from, in
 * sentences of at most `MOST_WORDS` words; empty where that is nothing.
 */
export type FindingNotes = Partial<FindingSentences>;

/** Returns the text of a finding, by the function of `sentences` for findings of its kind; empty where there is none. */
export function sentenceOf(sentences: FindingNotes, finding: Finding): string {
  const write = sentences[finding.kind] as ((finding: Finding) => string) | undefined;
  return write?.(finding) ?? '';
}

/** The largest number of words of a sentence about a region. */
export const MOST_WORDS = 25;

/**
 * Returns the sentence that `write` makes of the first of `names`, as many as fit in `MOST_WORDS` words and at most `most`, and of
 * the number of others, which is never one: that name would take no more room than its number. Where none fits, `write` is given no
 * names.
 */
export function naming(
  names: readonly string[],
  write: (shown: readonly string[], others: number) => string,
  most = MOST_NAMES,
): string {
  const counts = Array.from({ length: Math.min(names.length, most) + 1 }, (_, left) => left);
  const written = counts
    .reverse()
    .filter((shown) => names.length - shown !== 1)
    .map((shown) => write(names.slice(0, shown), names.length - shown));
  return written.find((one) => wordsIn(one) <= MOST_WORDS) ?? written.at(-1) ?? '';
}

/** Returns the number of words of a text; a sign that stands apart, such as that of percent, is none. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
