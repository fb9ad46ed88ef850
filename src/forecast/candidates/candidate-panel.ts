import type { Area } from '../../areas/divisions.ts';
import { divisionSets } from '../../areas/regions.ts';
import type { Candidates } from '../../formats/exam-candidates.ts';
import type { GemeenteExams } from '../../formats/site/examenkandidaten.ts';
import type { Panel } from '../panel/panel.ts';
import { CANDIDATE_DIVISIONS, TYPES_OF, type CandidateGroup } from './candidate-groups.ts';
import { estimateOf } from './masked-mean.ts';

/** The candidates of one group, by school year. */
export interface GroupCandidates {
  /** The school years, by the calendar years in which they begin: consecutive, ascending. */
  years: readonly number[];
  /** Returns the candidates of each school year in some gemeenten together, by their codes. */
  inGemeenten(codes: readonly string[]): Candidates[];
  /** Returns the candidates of each school year in the country, with those whose gemeente is not known. */
  inCountry(): Candidates[];
}

/** Returns the candidates of a group from the rows of `examenkandidaten.csv`. */
export function groupCandidates(
  rows: readonly GemeenteExams[],
  group: CandidateGroup,
): GroupCandidates {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const place = new Map(years.map((year, t) => [year, t]));
  const none = () => years.map(() => ({ known: 0, masked: 0 }));
  const types = new Set(TYPES_OF[group]);
  const byGemeente = new Map<string, Candidates[]>();
  for (const { gemeente, type, year, known, masked } of rows) {
    if (!types.has(type)) continue;
    const own = byGemeente.get(gemeente) ?? none();
    byGemeente.set(gemeente, own);
    const count = own[place.get(year)!]!;
    count.known += known;
    count.masked += masked;
  }
  const sum = (all: Iterable<readonly Candidates[]>) => {
    const total = none();
    for (const one of all) {
      for (const [t, { known, masked }] of one.entries()) {
        total[t]!.known += known;
        total[t]!.masked += masked;
      }
    }
    return total;
  };
  return {
    years,
    inGemeenten: (codes) => sum(codes.map((code) => byGemeente.get(code) ?? [])),
    inCountry: () => sum(byGemeente.values()),
  };
}

/**
 * Returns the estimated candidates of a group as a panel whose rows are regions instead of gemeenten: the regions of each of
 * `CANDIDATE_DIVISIONS`, with codes such as `corop.09`. The totals are those of the country, not the sum of the rows, since a gemeente is
 * in a region of each division. The numbers of the regions (`region`) are not used and all 0.
 */
export function candidatePanel(
  { years, inGemeenten, inCountry }: GroupCandidates,
  areas: readonly Area[],
): Panel {
  const sets = CANDIDATE_DIVISIONS.flatMap((division) => divisionSets(areas, division));
  return {
    codes: sets.map(({ code }) => code),
    years,
    pupils: Float64Array.from(sets.flatMap(({ members }) => inGemeenten(members).map(estimateOf))),
    totals: Float64Array.from(inCountry().map(estimateOf)),
    region: new Int16Array(sets.length),
    regions: 1,
  };
}
