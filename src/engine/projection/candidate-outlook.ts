import { divisionSets } from '../../areas/regions.ts';
import { regionCode } from '../../areas/codes.ts';
import type { Area } from '../../areas/divisions.ts';
import type { BirthYear } from '../../formats/births.ts';
import type { CandidateBacktest } from '../../forecast/candidates/candidate-backtest-file.ts';
import {
  CANDIDATE_DIVISIONS,
  CANDIDATE_GROUPS,
  type CandidateDivision,
  type CandidateGroup,
} from '../../forecast/candidates/candidate-groups.ts';
import {
  candidatePanel,
  groupCandidates,
  type GroupCandidates,
} from '../../forecast/candidates/candidate-panel.ts';
import { candidatePath } from '../../forecast/candidates/candidate-path.ts';
import { candidateSizeOf } from '../../forecast/candidates/candidate-sizes.ts';
import { estimateOf } from '../../forecast/candidates/masked-mean.ts';
import { usefulHorizons } from '../../forecast/candidates/useful-horizons.ts';
import { halfWidths } from '../../forecast/intervals/band.ts';
import type { GemeenteExams } from '../../formats/site/examenkandidaten.ts';
import type {
  CandidateOutlook,
  CandidateRegion,
  ExpectedCandidates,
  GroupOutlook,
  NoDirection,
} from '../protocol/candidate-outlook.ts';

/** From what exam candidates are projected. */
export interface CandidateSources {
  exams: readonly GemeenteExams[];
  areas: readonly Area[];
  births: readonly BirthYear[];
  backtest: CandidateBacktest;
}

/** A region whose candidates are projected, with the codes of its gemeenten. */
interface Found {
  division: CandidateDivision;
  areaCode: string;
  members: readonly string[];
}

/** Returns what can be said of the vmbo exam candidates of a region in the coming school years. */
export function candidateOutlook(
  sources: CandidateSources,
  region: CandidateRegion,
): CandidateOutlook {
  const found = findRegion(sources.areas, region);
  const all = new Map(
    CANDIDATE_GROUPS.map((group) => [group, groupCandidates(sources.exams, group)]),
  );
  return {
    region,
    newest: all.get('vmbo')?.years.at(-1) ?? NaN,
    groups: CANDIDATE_GROUPS.map((group) =>
      typeof found === 'string'
        ? { group, counted: [], expected: [], reason: found, skill: null }
        : outlookOf(sources, group, (one) => all.get(one)!, found),
    ),
  };
}

function findRegion(
  areas: readonly Area[],
  { division, code }: CandidateRegion,
): Found | NoDirection {
  const ours = CANDIDATE_DIVISIONS.find((one) => one === division);
  if (!ours) return 'other-division';
  const areaCode = regionCode(division, code);
  const set = divisionSets(areas, division).find((one) => one.code === areaCode);
  return set ? { division: ours, areaCode, members: set.members } : 'unknown-region';
}

function outlookOf(
  { areas, births, backtest }: CandidateSources,
  group: CandidateGroup,
  candidatesOf: (group: CandidateGroup) => GroupCandidates,
  { division, areaCode, members }: Found,
): GroupOutlook {
  const candidates = candidatesOf(group);
  const counted = candidates.inGemeenten(members).map((one, t) => ({
    year: candidates.years[t]!,
    ...one,
    estimate: estimateOf(one),
  }));
  const none = (reason: NoDirection) => ({ group, counted, expected: [], reason, skill: null });
  const now = counted.at(-1)?.estimate ?? 0;
  const asked = { group, division };
  const anywhere = usefulHorizons(backtest.rows, { ...asked, size: 'alle' });
  const useful = usefulHorizons(backtest.rows, { ...asked, size: candidateSizeOf(now) });
  // Both begin one school year ahead and have no gaps, so that the shorter one is in both.
  const rows = anywhere.slice(0, useful.length);
  const calibration = backtest.calibrations[group];
  if (anywhere.length === 0 || !calibration) return none('not-better');
  if (!(now > 0) || rows.length === 0) return none('too-few');
  const furthest = rows.at(-1)!;
  const panelOf = (one: CandidateGroup) => candidatePanel(candidatesOf(one), areas);
  const path = candidatePath(group, panelOf, births, furthest.horizon);
  if (path.problem) return none(path.problem);
  const row = panelOf(group).codes.indexOf(areaCode);
  const [narrow, wide] = [halfWidths(calibration, now, 0.8), halfWidths(calibration, now, 0.95)];
  const expected = rows.map(({ horizon }): ExpectedCandidates => {
    const value = path.values[row * path.horizons + horizon - 1]!;
    const [a, b] = [Math.exp(narrow[horizon - 1]!), Math.exp(wide[horizon - 1]!)];
    return {
      year: path.origin + horizon,
      expected: value,
      low80: value / a,
      high80: value * a,
      low95: value / b,
      high95: value * b,
    };
  });
  return { group, counted, expected, reason: null, skill: 100 * furthest.skill };
}
