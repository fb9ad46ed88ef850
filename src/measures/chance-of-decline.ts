import { CHANCE_BREAKS, type Measure } from './measure.ts';

/** The decline and the term of the measure `chanceOfDecline`: a fall of more than 10 percent in 5 years. */
export const DECLINE = { percent: 10, years: 5 } as const;

/**
 * The measure “Kans op meer dan 10 % daling in 5 jaar”: the chance, in percent, that an area has fewer than 90 % of the pupils of
 * the newest counted year five years after that year. The chance follows from the errors of the projection (`chanceBelow`). The
 * value is the same in the newest counted year and all later years; NaN in earlier years and without a projection.
 */
export const chanceOfDecline: Measure = {
  unit: 'kans',
  allBreaks: CHANCE_BREAKS,
  neutral: null,
  relative: false,
  thresholds: [20, 50],
  value({ area, year, forecast }) {
    const { newest } = area;
    if (year < newest || !forecast) return NaN;
    const limit = (1 - DECLINE.percent / 100) * area.at(newest).pupils;
    return 100 * forecast.chanceBelow(newest + DECLINE.years, limit);
  },
};
