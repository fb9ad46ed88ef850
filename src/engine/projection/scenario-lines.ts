import type { BirthYear } from '../../formats/births.ts';
import { applyScenario, type Kind } from '../../forecast/scenario/apply.ts';
import type { Scenario } from '../../forecast/scenario/scenario.ts';
import { sumPaths, type SoortPath } from '../../forecast/sums/sum-paths.ts';
import type { Counts } from '../../tables/counts.ts';
import { areaOf } from '../../tables/area-view.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { LinesQuestion, ScenarioLine, ScenarioRequest } from '../protocol/projection.ts';

/**
 * The kind of pupils of a soort, which decides how the levers of a scenario affect it: sbo like bo. A soort that is missing
 * from this list is of the kind `speciaal`.
 */
const KINDS: Partial<Record<Soort, Kind>> = { bo: 'bo', sbo: 'bo', vo: 'vo' };

/** The expected pupils of gemeenten in one soort, with the id of that soort. */
export type SoortOf = SoortPath & { soort: Soort };

/**
 * Returns the lines of the scenarios in `requests`. A scenario applies to one area of the question or to all of them. The new
 * homes of a scenario are divided over its areas in proportion to pupils; only the first soort in `paths` gets the pupils of
 * new homes.
 * @param paths expected pupils without a scenario, one item per soort
 * @returns a line per scenario and area, for the areas that have a projection of the soorten together (see `sumPaths`)
 */
export function scenarioLines(
  counts: Counts,
  paths: readonly SoortOf[],
  births: readonly BirthYear[],
  { codes: requested, sets }: Pick<LinesQuestion, 'codes' | 'sets'>,
  requests: readonly ScenarioRequest[],
): ScenarioLine[] {
  const origin = counts.years.at(-1) ?? 0;
  const { reasons } = sumPaths(counts, paths, sets);
  const soorten = paths.map((path) => ({
    soort: path.soort,
    summed: sumPaths(counts, [path], sets),
  }));
  return requests.flatMap(({ levers, area }, number) => {
    const codes = requested.filter((code) => area === null || code === area);
    const shares = sharesOf(counts, codes);
    return codes.flatMap((code, i): ScenarioLine[] => {
      const row = counts.codes.indexOf(code);
      if (reasons[row] !== null) return [];
      const each = soorten.map(({ soort, summed: { horizons, values } }, nth) => {
        const path = values.subarray(row * horizons, (row + 1) * horizons);
        const applied = { ...levers, nieuwbouw: nth === 0 ? partOf(levers, shares[i] ?? 0) : null };
        return applyScenario(path, origin, KINDS[soort] ?? 'speciaal', applied, births);
      });
      const years = Array.from(each[0] ?? [], (_, h) => origin + h + 1);
      const pupils = Float64Array.from(years, (_, h) => sumOf(each, h));
      return [{ scenario: number, code, years, pupils }];
    });
  });
}

/** Returns the share (0 … 1) of each area in the pupils of all areas in `codes`, in the newest counted year. */
function sharesOf(counts: Counts, codes: readonly string[]): number[] {
  const newest = counts.years.at(-1) ?? 0;
  const sizes = codes.map((code) => areaOf(counts, code).at(newest).pupils || 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / total);
}

/**
 * Returns the new homes of a scenario multiplied by `share` (0 … 1), the share of one area; null if the scenario has no new
 * homes.
 */
function partOf({ nieuwbouw }: Scenario, share: number): Scenario['nieuwbouw'] {
  return nieuwbouw && { ...nieuwbouw, homes: nieuwbouw.homes * share };
}

/**
 * Returns the sum of the paths at index `h`, one path per soort. A path is NaN where the area has no pupils of the soort, or
 * only masked ones: such a soort adds nothing.
 */
const sumOf = (paths: readonly Float64Array[], h: number): number =>
  paths.reduce((sum, path) => sum + (path[h] || 0), 0);
