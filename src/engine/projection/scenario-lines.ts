import type { BirthYear } from '../../formats/births.ts';
import { applyScenario, type Kind } from '../../forecast/scenario/apply.ts';
import type { Scenario } from '../../forecast/scenario/scenario.ts';
import { sumPaths, type SoortPath } from '../../forecast/sum-paths.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { LinesQuestion, ScenarioLine, ScenarioRequest } from '../protocol/projection.ts';

/** Through which children births reach a soort; sbo follows bo. */
const KINDS: Partial<Record<Soort, Kind>> = { bo: 'bo', sbo: 'bo', vo: 'vo' };

/** The expected pupils of one soort. */
export type SoortOf = SoortPath & { soort: Soort };

/**
 * What is expected under each scenario, of the area for which it holds or of all. New homes are those of all areas together, and
 * come to each in proportion to its pupils; of several soorten the first has their pupils.
 */
export function scenarioLines(
  counts: Counts,
  paths: readonly SoortOf[],
  births: readonly BirthYear[],
  { codes: asked, sets }: Pick<LinesQuestion, 'codes' | 'sets'>,
  scenarios: readonly ScenarioRequest[],
): ScenarioLine[] {
  const origin = counts.years.at(-1) ?? 0;
  const soorten = paths.map((one) => ({ soort: one.soort, made: sumPaths(counts, [one], sets) }));
  return scenarios.flatMap(({ levers, area }, number) => {
    const codes = asked.filter((code) => area === null || code === area);
    const shares = sharesOf(counts, codes);
    return codes.flatMap((code, i): ScenarioLine[] => {
      const row = counts.codes.indexOf(code);
      const each = soorten.map(({ soort, made: { horizons, values } }, nth) => {
        const path = values.subarray(row * horizons, (row + 1) * horizons);
        const own = { ...levers, nieuwbouw: nth === 0 ? partOf(levers, shares[i] ?? 0) : null };
        return applyScenario(path, origin, KINDS[soort] ?? 'speciaal', own, births);
      });
      const years = Array.from(each[0] ?? [], (_, h) => origin + h + 1);
      const pupils = Float64Array.from(years, (_, h) => sumOf(each, h));
      return Number.isNaN(pupils[0] ?? NaN) ? [] : [{ scenario: number, code, years, pupils }];
    });
  });
}

/** The share of each area in the pupils of them all. */
function sharesOf({ codes: all, pupils, years }: Counts, codes: readonly string[]): number[] {
  const sizes = codes.map((code) => pupils[(all.indexOf(code) + 1) * years.length - 1] || 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / total);
}

function partOf({ nieuwbouw }: Scenario, share: number): Scenario['nieuwbouw'] {
  return nieuwbouw && { ...nieuwbouw, homes: nieuwbouw.homes * share };
}

/** A soort that an area does not have adds nothing. */
function sumOf(paths: readonly Float64Array[], h: number): number {
  const known = paths.map((path) => path[h] ?? NaN).filter((n) => !Number.isNaN(n));
  return known.length === 0 ? NaN : known.reduce((sum, n) => sum + n, 0);
}
