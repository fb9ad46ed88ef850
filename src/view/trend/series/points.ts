import type { NoProjection } from '../../../forecast/methods/method.ts';
import { change } from '../../../measures/change.ts';
import { indexNumber } from '../../../measures/index-number.ts';
import type { AreaStatus, AreaView, Band } from '../../../tables/area-view.ts';

/** The figures of one area in one year. */
export interface Point {
  year: number;
  state: AreaStatus;
  /** Counted pupils without masked cells, or expected pupils; NaN where there is no figure. */
  pupils: number;
  masked: number;
  /** The least and the most that `pupils` can be, where it has an estimate for masked cells; else null. */
  bounds: { low: number; high: number } | null;
  /**
   * The pupils as an index, 100 in the base year; NaN where the index cannot be computed. `change` is the change since the
   * base year in percent, NaN where it cannot be computed.
   */
  index: number;
  change: number;
  provisional: boolean;
  /** Whether the figure, or a part of it, comes from a user file. */
  fromUser: boolean;
  /** The intervals of a projected year; null in other years, and where the intervals are not known. */
  band: Band | null;
  /** Why a projected year has no figure; null in other years, and where there is a figure. */
  reason: NoProjection | null;
}

/** The data from which the points of an area are made: the area and its projection, the base year and the provisional years. */
export interface PointSource {
  area: AreaView;
  /** The base year, with which the index and the change compare. */
  base: number;
  provisional: readonly number[];
  /** Why the area has no projection; null where it has one, or where nothing is projected. */
  reason: NoProjection | null;
}

/** Returns the figures of an area, one point per year, ascending by year. */
export function pointsOf({ area, base, provisional, reason }: PointSource): Point[] {
  return area.years.map((year) => {
    const { status, pupils, masked, fromUser } = area.at(year);
    return {
      year,
      state: status,
      pupils,
      masked,
      bounds: area.boundsAt(year),
      index: indexNumber.value({ area, year, base }),
      change: change.value({ area, year, base }),
      provisional: provisional.includes(year),
      fromUser,
      band: status === 'projected' ? area.band(year) : null,
      reason: area.isProjected(year) && status !== 'projected' ? reason : null,
    };
  });
}
