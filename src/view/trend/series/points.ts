import type { NoProjection } from '../../../forecast/methods/method.ts';
import { change } from '../../../measures/change.ts';
import { indexNumber } from '../../../measures/index-number.ts';
import type { AreaStatus, AreaView, Band } from '../../../tables/area-view.ts';

/** One area in one year. */
export interface Point {
  year: number;
  state: AreaStatus;
  /** Counted pupils without the masked cells, or expected pupils; NaN where there is no figure. */
  pupils: number;
  masked: number;
  /** Index and change in percent against the base year; NaN where they cannot be computed. */
  index: number;
  change: number;
  provisional: boolean;
  /** Whether the figure, or a part of it, comes from a user file. */
  fromUser: boolean;
  /** The intervals of a projected year; null in other years, and where they are not known. */
  band: Band | null;
  /** Why a projected year has no figure, or null. */
  reason: NoProjection | null;
}

/** What the points of an area are made of. */
export interface PointSource {
  area: AreaView;
  /** The base year. */
  base: number;
  provisional: readonly number[];
  /** Why the area has no projection, or null. */
  reason: NoProjection | null;
}

/** The figures of an area, one point per year. */
export function pointsOf({ area, base, provisional, reason }: PointSource): Point[] {
  return area.years.map((year) => {
    const { status, pupils, masked, fromUser } = area.at(year);
    return {
      year,
      state: status,
      pupils,
      masked,
      index: indexNumber.value({ area, year, base }),
      change: change.value({ area, year, base }),
      provisional: provisional.includes(year),
      fromUser,
      band: status === 'projected' ? area.band(year) : null,
      reason: area.isProjected(year) && status === 'missing' ? reason : null,
    };
  });
}
