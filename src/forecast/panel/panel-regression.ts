import {
  featureCount,
  growthFeatures,
  logShares,
  type LogShares,
  type Window,
} from './growth-features.ts';
import type { Panel } from './panel.ts';
import { solveRidge } from './ridge.ts';

/** A set of growth windows and the years of history that they need before the first year of training. */
interface Lesson {
  windows: readonly Window[];
  /** Years of history that the widest window needs. */
  history: number;
}

const FULL: Lesson = {
  windows: [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 5],
    [5, 8],
  ],
  history: 8,
};
const SHORT: Lesson = {
  windows: [
    [0, 1],
    [1, 3],
  ],
  history: 3,
};

/** The minimum number of years to fit the full set of windows. */
const LEAST_YEARS = 2;
/** The weight of a year relative to the next one. */
const FORGETTING = 0.9;
const PENALTY = 0.02;
/** At horizons that cannot be fitted yet, β grows as 1 − 0.85^h from the largest fitted one. */
const FADING = 0.85;
/** No gemeente outgrows the country by more than e² in fifteen years: a fit that predicts more is an artefact. */
const MOST = 2;

/** The normal equations of a year: X′WX, and X′Wy per horizon. */
interface YearMoments {
  features: Float64Array;
  gram: Float64Array;
}

/**
 * The panel model: how much faster than the country each gemeente grows, fitted on all gemeenten at once. For each
 * horizon h a ridge regression of ln y(t+h)/y(t) − the same for the country on `growthFeatures`, over all years t with
 * t + h known, weight √y·0.9^(o−h−t), penalty 0.02·diag(X′WX). Formula and constants: docs/forecasting.md, "PO, the default".
 */
export class PanelRegression {
  private readonly panel: Panel;
  private readonly shares: LogShares;
  private readonly years = new Map<string, YearMoments>();
  private readonly grown: Float64Array[] = [];
  private learned: { lesson: Lesson; beta: Float64Array; horizon: number } | null = null;

  private static readonly made = new WeakMap<Panel, PanelRegression>();

  /** The regression of `panel`, memoized because several methods use it. */
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
   * Returns the expected growth of each gemeente relative to the country over `horizon` years from the origin, in log units (zero for
   * all where the panel is too short to fit).
   */
  relativeGrowth(horizon: number): Float64Array {
    // In order: a horizon that cannot be fitted uses the largest fitted one before it.
    while (this.grown.length < horizon) this.grown.push(this.grow(this.grown.length + 1));
    return this.grown[horizon - 1]!;
  }

  private grow(horizon: number): Float64Array {
    const last = this.panel.years.length - 1;
    const lesson = [FULL, SHORT].find(
      ({ history }, i) => last - horizon - history + 1 >= (i === 0 ? LEAST_YEARS : 1),
    );
    if (lesson) this.learned = { lesson, beta: this.fit(lesson, horizon), horizon };
    const growth = new Float64Array(this.panel.codes.length);
    if (!this.learned) return growth;
    const { beta, lesson: known, horizon: furthest } = this.learned;
    const fading = (1 - FADING ** horizon) / (1 - FADING ** furthest);
    const { features } = this.yearOf(known, last);
    for (let i = 0; i < growth.length; i++) {
      let sum = 0;
      for (let k = 0; k < beta.length; k++) sum += features[i * beta.length + k]! * beta[k]!;
      growth[i] = Math.max(-MOST, Math.min(MOST, sum * fading));
    }
    return growth;
  }

  private fit(lesson: Lesson, horizon: number): Float64Array {
    const size = featureCount(lesson.windows);
    const gram = new Float64Array(size * size);
    const moments = new Float64Array(size);
    const newest = this.panel.years.length - 1 - horizon;
    for (let j = lesson.history; j <= newest; j++) {
      const weight = FORGETTING ** (newest - j);
      const year = this.yearOf(lesson, j);
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

  private yearOf(lesson: Lesson, j: number): YearMoments {
    const key = `${lesson.history} ${j}`;
    const known = this.years.get(key);
    if (known) return known;
    const features = growthFeatures(this.panel, this.shares, j, lesson.windows);
    const size = featureCount(lesson.windows);
    const gram = new Float64Array(size * size);
    for (let i = 0; i < this.panel.codes.length; i++) {
      const weight = Math.sqrt(this.panel.pupils[i * this.panel.years.length + j]!) || 0;
      const row = features.subarray(i * size, (i + 1) * size);
      for (let k = 0; k < size; k++) {
        const scaled = weight * row[k]!;
        for (let l = 0; l <= k; l++) gram[k * size + l]! += scaled * row[l]!;
      }
    }
    const made = { features, gram };
    this.years.set(key, made);
    return made;
  }
}
