import {
  featureCount,
  growthFeatures,
  logShares,
  type LogShares,
  type Window,
} from './growth-features.ts';
import type { Panel } from './panel.ts';
import { solveRidge } from './ridge.ts';

/** The growth windows of the features of a regression, and the number of years of history that they need. */
interface FeatureSet {
  windows: readonly Window[];
  /** The number of years of history that the longest growth window needs. */
  history: number;
}

const FULL: FeatureSet = {
  windows: [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 5],
    [5, 8],
  ],
  history: 8,
};
const SHORT: FeatureSet = {
  windows: [
    [0, 1],
    [1, 3],
  ],
  history: 3,
};

/** The minimum number of training years for a regression on all five growth windows; with fewer, two short windows are used. */
const LEAST_YEARS = 2;
/** The weight of a training year in the regression, relative to the year after it. */
const FORGETTING = 0.9;
const PENALTY = 0.02;
/**
 * φ in the growth over a horizon h for which there are too few years to fit a regression: it is the growth over the largest
 * fitted horizon H, times (1 − φ^h)/(1 − φ^H).
 */
const FADING = 0.85;
/**
 * The limit of a gemeente's growth over a horizon relative to the country, up or down, in log units. No gemeente outgrows the
 * country by a factor of more than e² in fifteen years, so a regression that predicts more is wrong.
 */
const MOST = 2;

/** The features X of all gemeenten in one year, and the matrix X′WX (`gram`), with W the weights √pupils of the gemeenten. */
interface YearMoments {
  features: Float64Array;
  gram: Float64Array;
}

/**
 * The panel model: predicts how much faster than the country each gemeente grows. For each horizon h one ridge regression, fitted
 * on all gemeenten together, predicts ln y(t+h)/y(t) minus the same for the country from the `growthFeatures` X of year t, with y
 * the pupils. It is fitted on the years t for which t + h is not after the origin o. The weight W of a gemeente and year is
 * √y·0.9^(o−h−t), the penalty 0.02·diag(X′WX) (docs/forecasting.md, "PO, the default").
 */
export class PanelRegression {
  private readonly panel: Panel;
  private readonly shares: LogShares;
  private readonly years = new Map<string, YearMoments>();
  private readonly grown: Float64Array[] = [];
  private fitted: { set: FeatureSet; beta: Float64Array; horizon: number } | null = null;

  private static readonly made = new WeakMap<Panel, PanelRegression>();

  /** Returns the regression of `panel`, memoized because several methods use the same panel. */
  static of(panel: Panel): PanelRegression {
    const made = PanelRegression.made.get(panel) ?? new PanelRegression(panel);
    PanelRegression.made.set(panel, made);
    return made;
  }

  private constructor(panel: Panel) {
    this.panel = panel;
    this.shares = logShares(panel);
  }

  /**
   * Returns for each gemeente the expected growth relative to the country over `horizon` years from the origin, in log units. 0
   * for all gemeenten where the panel is too short to fit a regression.
   */
  relativeGrowth(horizon: number): Float64Array {
    // In ascending order, since a horizon that cannot be fitted uses the largest fitted horizon before it.
    while (this.grown.length < horizon) this.grown.push(this.grow(this.grown.length + 1));
    return this.grown[horizon - 1]!;
  }

  private grow(horizon: number): Float64Array {
    const last = this.panel.years.length - 1;
    const set = [FULL, SHORT].find(
      ({ history }, i) => last - horizon - history + 1 >= (i === 0 ? LEAST_YEARS : 1),
    );
    if (set) this.fitted = { set, beta: this.fit(set, horizon), horizon };
    const growth = new Float64Array(this.panel.codes.length);
    if (!this.fitted) return growth;
    const { beta, set: known, horizon: furthest } = this.fitted;
    const fading = (1 - FADING ** horizon) / (1 - FADING ** furthest);
    const { features } = this.yearOf(known, last);
    for (let i = 0; i < growth.length; i++) {
      let sum = 0;
      for (let k = 0; k < beta.length; k++) sum += features[i * beta.length + k]! * beta[k]!;
      growth[i] = Math.max(-MOST, Math.min(MOST, sum * fading));
    }
    return growth;
  }

  private fit(set: FeatureSet, horizon: number): Float64Array {
    const size = featureCount(set.windows);
    const gram = new Float64Array(size * size);
    const moments = new Float64Array(size);
    const newest = this.panel.years.length - 1 - horizon;
    for (let j = set.history; j <= newest; j++) {
      const weight = FORGETTING ** (newest - j);
      const year = this.yearOf(set, j);
      for (let k = 0; k < gram.length; k++) gram[k]! += weight * year.gram[k]!;
      this.addMoments(moments, year.features, j, horizon, weight);
    }
    return solveRidge(gram, moments, PENALTY);
  }

  private addMoments(
    moments: Float64Array,
    features: Float64Array,
    j: number,
    horizon: number,
    weight: number,
  ): void {
    const { pupils, years } = this.panel;
    const size = moments.length;
    for (let i = 0; i < this.panel.codes.length; i++) {
      const at = i * years.length + j;
      const growth = this.shares.own[at + horizon]! - this.shares.own[at]!;
      if (Number.isNaN(growth)) continue;
      const scale = weight * Math.sqrt(pupils[at]!) * growth;
      for (let k = 0; k < size; k++) moments[k]! += scale * features[i * size + k]!;
    }
  }

  private yearOf(set: FeatureSet, j: number): YearMoments {
    const key = `${set.history} ${j}`;
    const known = this.years.get(key);
    if (known) return known;
    const features = growthFeatures(this.panel, this.shares, j, set.windows);
    const size = featureCount(set.windows);
    const gram = new Float64Array(size * size);
    for (let i = 0; i < this.panel.codes.length; i++) {
      const weight = Math.sqrt(this.panel.pupils[i * this.panel.years.length + j]!) || 0;
      const row = i * size;
      for (let k = 0; k < size; k++) {
        const scaled = weight * features[row + k]!;
        for (let l = 0; l <= k; l++) gram[k * size + l]! += scaled * features[row + l]!;
      }
    }
    const made = { features, gram };
    this.years.set(key, made);
    return made;
  }
}
