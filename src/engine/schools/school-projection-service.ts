import type { Throwing } from '../catch-problems.ts';
import type { ListedProjection, SchoolProjectionService } from '../protocol/school-projection.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { Projected } from './school-projections.ts';
import type { SchoolsSource } from './schools-source.ts';

/** Returns the service that answers questions about projections of single schools. */
export function schoolProjectionService(
  files: SiteFiles,
  { known, projections }: SchoolsSource,
): Throwing<SchoolProjectionService> {
  return {
    async schoolProjections(question) {
      const [{ list }, { project, reliableUntil }] = await Promise.all([known(), projections()]);
      const schools = await list(question);
      const projected = await project(schools);
      return {
        question,
        year: reliableUntil,
        schools: schools.map(({ school }, i) => listed(school.code, projected[i], reliableUntil)),
      };
    },
    async schoolProjection(question) {
      const [{ named }, { project, recordOf, origin, reliableUntil }] = await Promise.all([
        known(),
        projections(),
      ]);
      const found = await named(question);
      const [{ reason, projection } = NOT_FOUND] = found ? await project([found]) : [];
      return {
        question,
        reason,
        origin,
        reliableUntil,
        years: projection?.years ?? [],
        isYoung: projection?.isYoung ?? false,
        firstBelow: projection?.firstBelow ?? null,
        record: found && projection ? recordOf(found) : [],
      };
    },
    schoolScores: async () => [...(await (await files.schools()).backtest()).scores],
  };
}

/** What stands for the projection of a school that the site does not know. */
const NOT_FOUND: Projected = { reason: 'no-count', projection: null };

function listed(code: string, one: Projected = NOT_FOUND, until: number): ListedProjection {
  const { reason, projection } = one;
  return {
    code,
    reason,
    expected: projection?.years.find(({ year }) => year === until) ?? null,
    firstBelow: projection?.firstBelow ?? null,
  };
}
