import { CohortShares } from '../panel/cohort-shares.ts';
import { featureCount, growthFeatures, logShares, type Window } from '../panel/growth-features.ts';
import { childrenKnownIn, knownAt, type Known } from '../panel/known.ts';
import { solveRidge } from '../panel/ridge.ts';
import type { Method, Path } from './method.ts';
import { panelPath } from './panel.ts';
import { latest, scaleTo } from './path.ts';

/** The furthest horizon whose adjustment is estimated; later ones keep it, as children of that time are not born yet. */
const FURTHEST = 5;
/** The age at which children enter bo. */
const ENTRY = 4;
/** The number of cohorts that entered last, to which those that will enter are compared. */
const ENTERED = 5;
/** The limit of the trend of a gemeente, up or down, in log units. */
const LARGEST_TREND = 0.35;
const PENALTY = 0.1;
const WINDOWS: readonly Window[] = [
  [0, 1],
  [1, 2],
  [2, 3],
];

/**
 * The variant of bo that accounts for the children already born: ŷ = ŷ₀·exp(a_h·T + c_h·ḡ), scaled so that all gemeenten
 * together stay as they are in ŷ₀, the projection of `panelBirths`. T is the trend of local births: ln of the mean share in the
 * country of the cohorts that enter up to year o+h by that of the five cohorts that entered last, limited to ±0.35; o is the
 * origin, h the horizon, and cohorts born after the origin count as the last one born. ḡ is the mean of the growth of the gemeente
 * relative to the country over each of the last three years: the panel sees in it a part of what births explain, which c_h takes
 * back. a_h and c_h are a ridge regression (penalty 0.1·diag(X′WX), weights √y) of ln(y/ŷ₀) minus the country's, over the
 * origins whose outcome is known and whose cohorts are counted. The trend of births is used, not their level: in cities children
 * move before they go to school (docs/forecasting.md, "Children already born"). Without such origins it equals `panelBirths`.
 */
export const panelChildren: Method = {
  id: 'panel-kinderen',
  needs: 2,
  forecast(known, horizons) {
    const { panel, births } = known;
    const path = panelPath(panel, births, horizons);
    const adjustments = new Adjustments(known);
    const furthest = adjustments.furthest();
    let adjustment: Float64Array = new Float64Array(panel.codes.length);
    for (let h = 1; h <= horizons && furthest > 0; h++) {
      // Later horizons keep the adjustment of the furthest.
      if (h <= furthest) adjustment = adjustments.now(h);
      let [before, now] = [0, 0];
      for (const [i, reason] of path.reasons.entries()) {
        if (reason !== null) continue;
        const at = i * horizons + h - 1;
        before += path.values[at]!;
        now += latest(panel, i);
        path.values[at]! *= Math.exp(adjustment[i]!);
      }
      scaleTo(path, panel, h, before / now);
    }
    return path;
  },
};

/**
 * Whether the method can be tested from the origin of `known` at horizon `h`: its weights can be estimated at `h` itself from what
 * was known in the origin, and the cohorts that enter and were born before the origin are counted.
 */
export function isTestable(known: Known, h: number): boolean {
  const adjustments = new Adjustments(known);
  return adjustments.furthest() >= h && adjustments.isCounted(adjustments.origin, h);
}

/**
 * Returns the cohorts that the trend of births in the origin of `known` uses and that are not counted: of those that enter
 * later and were born before the origin, and of those that entered last. None where a series of births by year is there.
 */
export function lackingCohorts(known: Known): number[] {
  const { panel, children = [] } = known;
  const origin = panel.years.at(-1) ?? NaN;
  const shares = new CohortShares(childrenKnownIn(children, origin), panel.codes);
  const first = origin + 1 - ENTRY - ENTERED;
  return Array.from({ length: origin - first }, (_, k) => first + k).filter(
    (cohort) => !shares.isCounted(cohort),
  );
}

/** The adjustments of the projection in one origin, and what their weights are estimated from: earlier origins. */
class Adjustments {
  readonly origin: number;
  private readonly known: Known;
  private readonly shares = new Map<number, CohortShares>();
  private readonly paths = new Map<number, Path>();
  private readonly logs: ReturnType<typeof logShares>;

  constructor(known: Known) {
    this.known = known;
    this.origin = known.panel.years.at(-1) ?? NaN;
    this.logs = logShares(known.panel);
  }

  /** The largest horizon up to which the weights can be estimated; 0 where none can. */
  furthest(): number {
    let h = 0;
    while (h < FURTHEST && this.training(h + 1).length > 0) h++;
    return h;
  }

  /** Returns a_h·T + c_h·ḡ of each gemeente in the origin. */
  now(h: number): Float64Array {
    const [a = 0, c = 0] = this.weights(h);
    const growth = this.growth(this.origin);
    return this.trend(this.origin, h).map((trend, i) => a * trend + c * growth[i]!);
  }

  /** Whether the cohorts that enter up to `h` years after an origin are counted: those born before the origin. */
  isCounted(origin: number, h: number): boolean {
    const shares = this.sharesIn(origin);
    const [first, last] = [origin + 1 - ENTRY, Math.min(origin + h - ENTRY, origin - 1)];
    return Array.from({ length: last - first + 1 }, (_, k) => first + k).every((cohort) =>
      shares.isCounted(cohort),
    );
  }

  /** Returns the origins from which the weights at horizon `h` are estimated. */
  private training(h: number): number[] {
    const { years } = this.known.panel;
    return years.filter((year) => year + h <= this.origin && this.isCounted(year, h));
  }

  private weights(h: number): Float64Array {
    const gram = new Float64Array(4);
    const moments = new Float64Array(2);
    for (const year of this.training(h)) this.learn(year, h, gram, moments);
    return solveRidge(gram, moments, PENALTY);
  }

  /** Adds what the outcomes `h` years after the origin `year` say about the weights. */
  private learn(year: number, h: number, gram: Float64Array, moments: Float64Array): void {
    const { codes, years, pupils } = this.known.panel;
    const path = this.pathFrom(year);
    const at = years.indexOf(year);
    const logs = codes.map((_, i) => {
      const [expected, observed] = [
        path.values[i * FURTHEST + h - 1]!,
        pupils[i * years.length + at + h]!,
      ];
      return expected > 0 && observed > 0 ? { expected, observed } : null;
    });
    const sum = (key: 'expected' | 'observed') => logs.reduce((n, one) => n + (one?.[key] ?? 0), 0);
    const country = Math.log(sum('observed') / sum('expected'));
    const [trend, growth] = [this.trend(year, h), this.growth(year)];
    for (const [i, one] of logs.entries()) {
      if (!one) continue;
      const weight = Math.sqrt(pupils[i * years.length + at]!);
      const missed = Math.log(one.observed / one.expected) - country;
      const x = [trend[i]!, growth[i]!];
      for (let k = 0; k < 2; k++) {
        moments[k]! += weight * x[k]! * missed;
        for (let l = 0; l < 2; l++) gram[2 * k + l]! += weight * x[k]! * x[l]!;
      }
    }
  }

  /** Returns T of each gemeente; 0 where a share is not known or of another area. */
  private trend(origin: number, h: number): Float64Array {
    const shares = this.sharesIn(origin);
    const mean = (first: number, length: number) => {
      const cohorts = Array.from({ length }, (_, k) => shares.of(Math.min(first + k, origin - 1)));
      return (i: number) => cohorts.reduce((sum, one) => sum + (one?.[i] ?? NaN) / length, 0);
    };
    const entering = mean(origin + 1 - ENTRY, h);
    const entered = mean(origin + 1 - ENTRY - ENTERED, ENTERED);
    return Float64Array.from(this.known.panel.codes, (_, i) => {
      const trend = Math.log(entering(i) / entered(i));
      return Math.max(-LARGEST_TREND, Math.min(LARGEST_TREND, trend)) || 0;
    });
  }

  /** Returns ḡ of each gemeente: the mean of its relative growth over each of three years. */
  private growth(year: number): Float64Array {
    const { panel } = this.known;
    const features = growthFeatures(panel, this.logs, panel.years.indexOf(year), WINDOWS);
    const count = featureCount(WINDOWS);
    return Float64Array.from(panel.codes, (_, i) => {
      const windows = features.subarray(i * count, i * count + WINDOWS.length);
      return windows.reduce((sum, g) => sum + g / WINDOWS.length, 0);
    });
  }

  private sharesIn(origin: number): CohortShares {
    const { children = [], panel } = this.known;
    const found =
      this.shares.get(origin) ?? new CohortShares(childrenKnownIn(children, origin), panel.codes);
    this.shares.set(origin, found);
    return found;
  }

  private pathFrom(year: number): Path {
    const known = this.paths.get(year);
    if (known) return known;
    const { panel, births } = knownAt(this.known, year);
    const path = panelPath(panel, births, FURTHEST);
    this.paths.set(year, path);
    return path;
  }
}
