import type { ChildFigure, YoungChildren } from '../../formats/site/jonge-kinderen.ts';

/** The number of cohorts at an end of the counted ones whose mean share is used to estimate those beyond. */
const END = 3;
/**
 * The years between a count of children younger than five on 1 January and the cohort in their middle: on 1 January 2006 they
 * were born in 2001–2005, around the cohort of 2003.
 */
const TO_MIDDLE = 3;

/** Shares of gemeenten at a moment, in years, which need not be whole. */
interface Anchor {
  year: number;
  shares: Float64Array;
}

/**
 * The share that each gemeente has in the children of a school cohort: those born from October of the year before to September of the
 * year, who are four on 1 October four years later. Cohorts are counted, by month or as ¼ b(y−1) + ¾ b(y) with b the births of a
 * calendar year; where these are not known, the children younger than one on 1 January after it stand for them. Before, after and between them a share is estimated on the straight line between what is known: the mean of up
 * to three cohorts at each end of those that are counted, births of a single calendar year, and the children younger than five
 * before the first. After all that is known the newest share stays. A share is NaN where the gemeente had another area.
 */
export class CohortShares {
  private readonly codes: readonly string[];
  private readonly counted = new Map<number, Float64Array>();
  private readonly anchors: Anchor[];

  /** @param codes the gemeenten, in the order of the shares; `children` may have other gemeenten too. */
  constructor(children: readonly YoungChildren[], codes: readonly string[]) {
    this.codes = codes;
    const births = this.tables(children, 'geboren');
    for (const [year, young] of this.tables(children, 'nuljarig')) {
      if (!births.has(year - 1)) births.set(year - 1, young);
    }
    for (const [year, now] of births) {
      const before = births.get(year - 1);
      if (before) this.counted.set(year, shareOf(now.map((n, i) => 0.75 * n + 0.25 * before[i]!)));
    }
    for (const [year, cohort] of this.tables(children, 'schoolcohort')) {
      this.counted.set(year, shareOf(cohort));
    }
    this.anchors = [
      ...this.young(this.tables(children, '0-4')),
      ...this.ends(),
      ...[...births].flatMap(([year, now]) =>
        this.isBeside(year) ? [] : [{ year, shares: shareOf(now) }],
      ),
    ].sort((a, b) => a.year - b.year);
  }

  /** The first cohort that is counted; NaN where none is. */
  get first(): number {
    return this.counted.size === 0 ? NaN : Math.min(...this.counted.keys());
  }

  isCounted(year: number): boolean {
    return this.counted.has(year);
  }

  /** Returns the share of each gemeente in the cohort of `year`; null where nothing is known. */
  of(year: number): Float64Array | null {
    const own = this.counted.get(year);
    if (own) return own;
    const below = this.anchors.filter((one) => one.year <= year).at(-1);
    const above = this.anchors.find((one) => one.year > year);
    if (!above) return this.counted.get(year - 1) ?? this.newest();
    if (!below) return above.shares;
    const part = (year - below.year) / (above.year - below.year);
    return below.shares.map((share, i) => share * (1 - part) + above.shares[i]! * part);
  }

  /** Returns the newest share that is known: of the last cohort, or of births of a single year after it. */
  private newest(): Float64Array | null {
    const last = this.counted.size === 0 ? -Infinity : Math.max(...this.counted.keys());
    const anchor = this.anchors.at(-1);
    return anchor && anchor.year > last ? anchor.shares : (this.counted.get(last) ?? null);
  }

  /** Returns the children of each gemeente by year of one figure; NaN where it had another area or has no figure. */
  private tables(
    children: readonly YoungChildren[],
    figure: ChildFigure,
  ): Map<number, Float64Array> {
    const rows = new Map(this.codes.map((code, i) => [code, i]));
    const tables = new Map<number, Float64Array>();
    for (const one of children) {
      const row = rows.get(one.gemeente);
      if (one.figure !== figure || row === undefined) continue;
      const table = tables.get(one.year) ?? new Float64Array(this.codes.length).fill(NaN);
      table[row] = one.isComparable ? one.children : NaN;
      tables.set(one.year, table);
    }
    return new Map([...tables].sort(([a], [b]) => a - b));
  }

  private young(tables: ReadonlyMap<number, Float64Array>): Anchor[] {
    return [...tables].flatMap(([year, table]) =>
      year - TO_MIDDLE < this.first ? [{ year: year - TO_MIDDLE, shares: shareOf(table) }] : [],
    );
  }

  /** Returns the mean share at both ends of each run of counted cohorts, at the middle of the cohorts that it is the mean of. */
  private ends(): Anchor[] {
    const years = [...this.counted.keys()].sort((a, b) => a - b);
    return years.flatMap((year) => {
      const isFirst = !this.counted.has(year - 1);
      const isLast = !this.counted.has(year + 1);
      return [...(isFirst ? [this.mean(year, 1)] : []), ...(isLast ? [this.mean(year, -1)] : [])];
    });
  }

  private mean(from: number, step: 1 | -1): Anchor {
    const years: number[] = [];
    while (years.length < END && this.counted.has(from + step * years.length)) {
      years.push(from + step * years.length);
    }
    const shares = Float64Array.from(this.codes, (_, i) => average(years.map((one) => this.counted.get(one)![i]!))); // prettier-ignore
    return { year: average(years), shares };
  }

  /** Whether the births of a calendar year are part of a counted cohort. */
  private isBeside(year: number): boolean {
    return this.counted.has(year) || this.counted.has(year + 1);
  }
}

/** Returns the share of each gemeente in the sum of all that are known. */
function shareOf(children: Float64Array): Float64Array {
  const sum = children.reduce((total, n) => total + (n || 0), 0);
  return children.map((n) => n / sum);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
