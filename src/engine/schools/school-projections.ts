import { groupOutlook } from '../../forecast/schools/group-outlook.ts';
import { RELIABLE_UNTIL } from '../../forecast/schools/reliable-until.ts';
import { schoolSizeOf } from '../../forecast/schools/school-classes.ts';
import { knownSchools, SchoolLives } from '../../forecast/schools/school-history.ts';
import type { GemeenteOutlook } from '../../forecast/schools/school-path.ts';
import {
  groupOf,
  GROUP_SOORTEN,
  projectSchools,
  type SchoolProjection,
} from '../../forecast/schools/school-projection.ts';
import {
  SCHOOL_GROUPS,
  type SchoolBacktest,
  type SchoolGroup,
  type SchoolHorizon,
  type SchoolScores,
} from '../../formats/site/toets-scholen.ts';
import { countsOf } from '../../tables/pupils.ts';
import { isMasked, pupilsIn } from '../../tables/schools.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { BirthsSource } from '../projection/births-source.ts';
import type { NoSchoolProjection } from '../protocol/school-projection.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { KnownSchool, NormedSchool } from './known-school.ts';

/** The projection of a school; null where `reason` says why there is none. */
export interface Projected {
  reason: NoSchoolProjection | null;
  projection: SchoolProjection | null;
}

/** Projects schools of po from the newest count of the site; files of the user do not change it, births of the user do. */
export interface SchoolProjections {
  /** The newest year with counts of po, and the last year up to which intervals of schools held the intended share of outcomes. */
  origin: number;
  reliableUntil: number;
  /** Returns the projection of each school, in the same order. */
  project(schools: readonly NormedSchool[]): Promise<Projected[]>;
  /** Returns how accurate earlier projections of schools of the soort and size of a school were, per tested horizon. */
  recordOf(school: KnownSchool): SchoolScores[];
}

/** Reads the site files that projections of schools need, and returns the object that makes them. */
export async function schoolProjections(
  files: SiteFiles,
  births: BirthsSource,
  cache: ResultCache,
): Promise<SchoolProjections> {
  const of = await files.schools();
  const [{ schools, years }, lives, backtest] = await Promise.all([
    of.all(),
    of.lives(),
    of.backtest(),
  ]);
  const { scores } = backtest;
  const all = new SchoolLives(schools, lives);
  const origin = years.po.at(-1) ?? NaN;
  const outlooks = cache.memoize(async (group: SchoolGroup): Promise<GemeenteOutlook> => {
    const [po, areas, known] = await Promise.all([files.po(), files.areas(), births.inUse()]);
    const codes = areas.map(({ code }) => code);
    const counts = (soorten: readonly Soort[]) => countsOf(po, codes, soorten);
    return groupOutlook({ counts, areas, births: known }, group);
  });
  return {
    origin,
    reliableUntil: origin + RELIABLE_UNTIL,
    recordOf({ school }) {
      const group = groupOf(school.soort);
      const size = schoolSizeOf(pupilsIn(school, origin));
      return scores.filter((one) => one.group === group && one.size === size);
    },
    async project(asked) {
      const ofGroups = await Promise.all(
        SCHOOL_GROUPS.map(async (group) => {
          const own = new Map<number, NormedSchool>();
          for (const one of asked) {
            if (reasonOf(one, origin) !== null || groupOf(one.school.soort) !== group) continue;
            own.set(all.indexOf(one.school), one);
          }
          if (own.size === 0) return [];
          const known = knownSchools(all, GROUP_SOORTEN[group], origin, own.keys());
          const normOf = (index: number) => own.get(index)?.norm?.norm ?? null;
          const outlook = await outlooks(group);
          return projectSchools(known, outlook, group, testedLaws(backtest, group), normOf);
        }),
      );
      const found = new Map(ofGroups.flat().map((one) => [one.index, one]));
      return asked.map((one): Projected => {
        const projection = found.get(all.indexOf(one.school));
        if (projection && projection.years.length > 0) return { reason: null, projection };
        return { reason: reasonOf(one, origin) ?? 'untested', projection: null };
      });
    },
  };
}

/** Returns the laws of a group as far ahead as projections of its schools were tested. */
function testedLaws({ laws, scores }: SchoolBacktest, group: SchoolGroup): SchoolHorizon[] {
  const tested = scores.filter((one) => one.group === group).map(({ horizon }) => horizon);
  return (laws[group] ?? []).filter(({ horizon }) => horizon <= Math.max(...tested));
}

/** Returns why a school has no projection, as far as that follows from the school alone; else null. */
function reasonOf({ school, life }: KnownSchool, origin: number): NoSchoolProjection | null {
  if (school.sector === 'vo') return 'vo';
  if (life.closed !== null) return 'closed';
  const count = pupilsIn(school, origin);
  if (isMasked(count)) return 'masked';
  return count > 0 ? null : 'no-count';
}
