import { randomLcg } from 'd3';
import type { Area, Division } from '../../areas/divisions.ts';
import { regionsOfArea } from '../../areas/regions.ts';

/** The levels of areas whose projections are scored; `regio` is a region made at random (`randomRegions`), `land` the country. */
export const LEVELS = ['gemeente', 'corop', 'rmc', 'provincie', 'regio', 'land'] as const;
export type Level = (typeof LEVELS)[number];

/** A set of gemeenten whose projection is scored. The projection of a set is the sum of the projections of its gemeenten. */
export interface AreaSet {
  level: Level;
  /** The gemeenten of the set, as row numbers of the panel. */
  members: readonly number[];
}

/**
 * For `randomRegions`: the number of regions, the least and the most gemeenten in a region, and the seed of the random generator.
 */
const RANDOM = { regions: 120, least: 2, most: 20, seed: 2026 };

/**
 * Returns the sets that exist: each gemeente of `codes`, the gemeenten of each COROP-gebied and of each provincie, and all
 * gemeenten together. Members are indices in `codes`.
 */
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
 * Returns 120 contiguous random regions such as a user could make, the same in every run. A region starts with a random gemeente
 * and adds random neighbours up to a random number of 2 to 20 gemeenten, or until there are no neighbours left.
 * @param neighbours for each gemeente the row numbers of its neighbours.
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
