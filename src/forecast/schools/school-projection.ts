import {
  SCHOOL_GROUPS,
  type SchoolGroup,
  type SchoolHorizon,
} from '../../formats/site/toets-scholen.ts';
import type { Soort } from '../../formats/soorten.ts';
import { isYoungClass, schoolClassOf } from './school-classes.ts';
import type { KnownSchool } from './school-history.ts';
import {
  boundsIfStaying,
  boundsWithClosure,
  chanceBelowNorm,
  chancesOf,
  type SchoolChances,
} from './school-law.ts';
import { schoolPaths, type GemeenteOutlook } from './school-path.ts';

/** The soorten of each group of schools that are tested together; the group is also the series whose gemeenten its schools follow. */
export const GROUP_SOORTEN: Record<SchoolGroup, readonly Soort[]> = {
  bo: ['bo'],
  sbo: ['sbo'],
  'so-vso': ['so', 'so/vso', 'vso'],
};

/** Returns the group of schools that a soort is projected with; null for vo, of which there are too few years to test one school. */
export const groupOf = (soort: Soort): SchoolGroup | null =>
  SCHOOL_GROUPS.find((group) => GROUP_SOORTEN[group].includes(soort)) ?? null;

/** A lower and an upper bound in pupils. */
type Bounds = [low: number, high: number];

/** The projection of one school in one year. */
export interface SchoolYear {
  year: number;
  /** The expected pupils if the school stays. */
  expected: number;
  /** The intervals that hold 80 and 95 % of the schools that stay, by the errors of earlier projections of such schools. */
  stays80: Bounds;
  stays95: Bounds;
  /** The same of all schools, where one that closes or merges has 0 pupils: from 0 where more close than are to be below it. */
  all80: Bounds;
  all95: Bounds;
  /** The chance (0 … 1) that the school closed or merged by then: the share of schools of this class that did. */
  closed: number;
  /** The chance (0 … 1) of fewer pupils than the norm, closed and merged included; null where there is no norm. */
  belowNorm: number | null;
}

/** The projection of one school. */
export interface SchoolProjection {
  /** The index of the school in the list of all schools. */
  index: number;
  /** Whether the school opened so lately that it is projected as young schools grew, and not from its own growth. */
  isYoung: boolean;
  /** The years after the origin, ascending, as far as projections of such schools were tested; empty where none were. */
  years: SchoolYear[];
  /**
   * The first projected year in which fewer pupils are expected than the norm, with the chance of fewer (`SchoolYear.belowNorm`);
   * null where there is none, or no norm.
   */
  firstBelow: { year: number; chance: number } | null;
}

/**
 * Returns the projections of schools of one group, in the order of `schools`. Schools whose gemeente is not projected have no
 * years. Projections of schools do not add up to that of their gemeente, because each supposes that its school stays.
 * @param schools from `knownSchools`, with the last year of `outlook.panel` as origin.
 * @param outlook the gemeenten with all soorten of the group, and their projection.
 * @param laws the laws of the group in `toets-scholen.json`.
 * @param normOf the norm of a school by its index, or null.
 */
export function projectSchools(
  schools: readonly KnownSchool[],
  outlook: GemeenteOutlook,
  group: SchoolGroup,
  laws: readonly SchoolHorizon[],
  normOf: (index: number) => number | null = () => null,
): SchoolProjection[] {
  const values = schoolPaths(schools, outlook, group);
  const { origin, horizons } = outlook.path;
  return schools.map((school, i) => {
    const kind = schoolClassOf(school);
    const norm = normOf(school.index);
    const years: SchoolYear[] = [];
    for (const law of laws) {
      const { horizon } = law;
      const value = horizon <= horizons ? values[i * horizons + horizon - 1]! : NaN;
      const chances = chancesOf(law, kind, school.size, value);
      if (!chances) break;
      years.push(yearOf(origin + horizon, chances, norm));
    }
    return { index: school.index, isYoung: isYoungClass(kind), years, firstBelow: firstBelow(years, norm) }; // prettier-ignore
  });
}

function firstBelow(
  years: readonly SchoolYear[],
  norm: number | null,
): SchoolProjection['firstBelow'] {
  const first = years.find(({ expected }) => norm !== null && expected < norm);
  return first ? { year: first.year, chance: first.belowNorm ?? NaN } : null;
}

function yearOf(year: number, chances: SchoolChances, norm: number | null): SchoolYear {
  return {
    year,
    expected: chances.expected,
    stays80: boundsIfStaying(chances, 0.8),
    stays95: boundsIfStaying(chances, 0.95),
    all80: boundsWithClosure(chances, 0.8),
    all95: boundsWithClosure(chances, 0.95),
    closed: chances.law.closed,
    belowNorm: norm === null ? null : chanceBelowNorm(chances, norm),
  };
}
