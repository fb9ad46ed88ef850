import type { BirthYear } from '../../formats/births.ts';
import { applyScenario } from '../../forecast/scenario/apply.ts';
import type { Kind, Scenario } from '../../forecast/scenario/scenario.ts';
import { sumPaths, type SoortPath, type SummedPath } from '../../forecast/sums/sum-paths.ts';
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
 * Returns the lines of the scenarios in `requests`. A scenario applies to one gemeente, or to all areas of the question. It is
 * computed per gemeente, so that the line of an area set is the sum of the lines of its gemeenten; in an area set with the one
 * gemeente to which a scenario applies, the other gemeenten stay as projected. The new homes of a scenario are divided over the
 * gemeenten to which it applies in proportion to pupils; only the first soort in `paths` gets the pupils of new homes.
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
  const rows = new Map(counts.codes.map((code, row) => [code, row]));
  const { horizons, reasons, values } = sumPaths(counts, paths, sets);
  const years = Array.from({ length: horizons }, (_, h) => origin + h + 1);
  const soorten = paths.map((path) => ({
    kind: KINDS[path.soort] ?? 'speciaal',
    pathOf: rowsOf(sumPaths(counts, [path], sets), rows),
  }));
  const total = rowsOf({ horizons, values }, rows);
  const partsOf = (code: string): readonly string[] => [
    ...new Set(sets.find((set) => set.code === code)?.members ?? [code]),
  ];
  return requests.flatMap(({ levers, area }, number) => {
    const changed = (code: string) =>
      area === code ? [code] : partsOf(code).filter((one) => area === null || one === area);
    const codes = requested.filter(
      (code) => reasons[rows.get(code) ?? -1] === null && changed(code).length > 0,
    );
    const shares = sharesOf(counts, [...new Set(codes.flatMap(changed))], soorten[0]?.pathOf);
    return codes.map((code): ScenarioLine => {
      const pupils = total(code).slice();
      for (const [nth, { kind, pathOf }] of soorten.entries()) {
        for (const one of changed(code)) {
          const path = pathOf(one);
          const nieuwbouw = nth === 0 ? partOf(levers, shares.get(one) ?? 0) : null;
          const result = applyScenario(path, origin, kind, { ...levers, nieuwbouw }, births);
          // A gemeente without pupils of the soort, or with masked ones only, adds nothing.
          for (let h = 0; h < horizons; h++) pupils[h]! += result[h]! - path[h]! || 0;
        }
      }
      return { scenario: number, code, years, pupils };
    });
  });
}

/** Returns the function that gives the path of an area by its code, from the paths of all areas (`values`) and their rows. */
const rowsOf =
  (
    { horizons, values }: Pick<SummedPath, 'horizons' | 'values'>,
    rows: ReadonlyMap<string, number>,
  ) =>
  (code: string): Float64Array => {
    const row = rows.get(code) ?? -1;
    return row < 0 ? new Float64Array() : values.subarray(row * horizons, (row + 1) * horizons);
  };

/**
 * Returns for each area in `codes`, which has no duplicates, its share (0 … 1) in the pupils of those areas of `codes` that have a path (`pathOf`), in the
 * newest counted year.
 */
function sharesOf(
  counts: Counts,
  codes: readonly string[],
  pathOf: (code: string) => Float64Array = () => new Float64Array(),
): ReadonlyMap<string, number> {
  const newest = counts.years.at(-1) ?? 0;
  const sizes = codes.map((code) =>
    Number.isFinite(pathOf(code)[0]) ? areaOf(counts, code).at(newest).pupils || 0 : 0,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return new Map(codes.map((code, i) => [code, (sizes[i] ?? 0) / total]));
}

/**
 * Returns the new homes of a scenario multiplied by `share` (0 … 1), the share of one area; null if the scenario has no new
 * homes, or the area no share in them.
 */
function partOf({ nieuwbouw }: Scenario, share: number): Scenario['nieuwbouw'] {
  return nieuwbouw && share > 0 ? { ...nieuwbouw, homes: nieuwbouw.homes * share } : null;
}
