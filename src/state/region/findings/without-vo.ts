import { pupilsIn } from '../../../tables/schools.ts';
import { ON_SCHOOLS, type ScoredFinding, type SchoolFindingsInput } from './finding.ts';

/**
 * Returns the finding about gemeenten without a school of vo in the newest counted year; null where there are none, and for po.
 * A gemeente that had pupils in the base year is left to `lastVestigingen`, which reports that it lost them.
 */
export function withoutVo({ story, rows, schools }: SchoolFindingsInput): ScoredFinding | null {
  const { year } = story;
  const { years, question } = schools;
  if (question.sector !== 'vo') return null;
  const having = new Set(
    schools.rows
      .filter(({ pupils }) => pupilsIn({ years, pupils }, year) !== 0)
      .map(({ gemeente }) => gemeente),
  );
  const areas = rows.filter(({ code, then }) => !having.has(code) && !(then.pupils > 0));
  if (areas.length === 0) return null;
  return {
    score: 25 + (5 * areas.length) / rows.length,
    finding: { kind: 'noVo', year, areas: areas.map(({ name }) => name) },
    view: ON_SCHOOLS,
  };
}
