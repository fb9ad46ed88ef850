import { randomLcg } from 'd3';
import type { Area, Division } from '../../areas/divisions.ts';
import { regionsOfArea } from '../../areas/regions.ts';

/** The kinds of areas that forecasts are scored for. */
export const LEVELS = ['gemeente', 'corop', 'provincie', 'regio', 'land'] as const;
export type Level = (typeof LEVELS)[number];

/** A set of gemeenten whose forecast is the sum of theirs. */
export interface AreaSet {
  level: Level;
  /** Rows of the panel. */
  members: readonly number[];
}

/** Random regions: how many, of how many gemeenten, and the seed that makes them the same in every run. */
const RANDOM = { regions: 120, least: 2, most: 20, seed: 2026 };

/** The gemeenten of `codes` one by one, their COROPs and provincies, and all of them together. */
export function existingSets(codes: readonly string[], areas: readonly Area[]): AreaSet[] {
  const everyone = codes.map((_, i) => i);
  return [
    ...everyone.map((i) => ({ level: 'gemeente' as const, members: [i] })),
    ...setsOf(codes, areas, 'corop'),
    ...setsOf(codes, areas, 'provincie'),
    { level: 'land', members: everyone },
  ];
}

function setsOf(
  codes: readonly string[],
  areas: readonly Area[],
  division: Division & Level,
): AreaSet[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const members = new Map<string, number[]>();
  for (const [i, code] of codes.entries()) {
    const area = byCode.get(code);
    for (const region of area ? regionsOfArea(area, division) : [])
      members.set(region.code, [...(members.get(region.code) ?? []), i]);
  }
  return [...members.values()].map((rows) => ({ level: division, members: rows }));
}

/**
 * Contiguous regions such as a user could make: 120 of 2 to 20 gemeenten, each grown from a random gemeente with neighbours by
 * random neighbours, as far as there are any. The same in every run.
 * @param neighbours per gemeente the rows of those it borders on.
 */
export function randomRegions(neighbours: readonly (readonly number[])[]): AreaSet[] {
  const random = randomLcg(RANDOM.seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const starts = neighbours.flatMap((others, i) => (others.length > 0 ? [i] : []));
  return Array.from({ length: starts.length > 0 ? RANDOM.regions : 0 }, () => {
    const wanted = RANDOM.least + Math.floor(random() * (RANDOM.most - RANDOM.least + 1));
    const members = [pick(starts)];
    while (members.length < wanted) {
      const border = members.flatMap((i) => neighbours[i]!.filter((j) => !members.includes(j)));
      if (border.length === 0) break;
      members.push(pick(border));
    }
    return { level: 'regio' as const, members };
  });
}
