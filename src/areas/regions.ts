import { byName } from './by-name.ts';
import { regionCode } from './codes.ts';
import type { Area, Division, Region } from './divisions.ts';

/** A set of gemeenten that is an area of its own: a region of a division, or one of the user. */
export interface AreaSet {
  /** An area code: `corop.09` or `eigen.0`. */
  code: string;
  /** Codes of gemeenten. */
  members: string[];
}

/** A region of a division with its gemeenten. */
interface RegionOfAreas extends Region {
  areas: Area[];
}

const sorted = <T extends { name: string }>(all: Iterable<T>) =>
  [...all].sort((a, b) => byName.compare(a.name, b.name));

/** Returns the regions of a division that a gemeente is in: usually one, but a division may leave a gemeente out or have it twice. */
export const regionsOfArea = (
  { regions }: Pick<Area, 'regions'>,
  division: Division,
): readonly Region[] => regions[division];

/** Whether a gemeente is in the region of a division with that code (`09`). */
export const isInRegion = (area: Area, division: Division, code: string): boolean =>
  regionsOfArea(area, division).some((region) => region.code === code);

/** Returns the name of the provincie of a gemeente; provincies neither overlap nor leave gemeenten out. */
export const provinceOf = (area: Area): string => regionsOfArea(area, 'provincie')[0]?.name ?? '';

/** Returns the regions of a division by name, each with its gemeenten by name. */
export function regionsOf(areas: readonly Area[], division: Division): RegionOfAreas[] {
  const regions = new Map<string, RegionOfAreas>();
  for (const area of sorted(areas)) {
    for (const { code, name } of regionsOfArea(area, division)) {
      const region = regions.get(code) ?? { code, name, areas: [] };
      region.areas.push(area);
      regions.set(code, region);
    }
  }
  return sorted(regions.values());
}

/** Returns the regions of a division as sets of gemeenten with area codes, in the order of `regionsOf`. */
export function divisionSets(
  areas: readonly Area[],
  division: Division,
): (AreaSet & { name: string })[] {
  return regionsOf(areas, division).map(({ code, name, areas: members }) => ({
    code: regionCode(division, code),
    name,
    members: members.map((member) => member.code),
  }));
}

/** What a list of sets does not do with gemeenten that a partition would. */
interface Coverage {
  /** Codes of gemeenten in no set. */
  inNone: string[];
  /** Codes of gemeenten in more than one set: sums over the sets count them more than once. */
  inSeveral: string[];
}

/** Returns which gemeenten a list of sets leaves out, and which it has more than once. Both are empty where the sets are a partition. */
export function coverageOf(areas: readonly Area[], sets: readonly AreaSet[]): Coverage {
  const times = new Map<string, number>();
  for (const code of sets.flatMap(({ members }) => [...new Set(members)])) {
    times.set(code, (times.get(code) ?? 0) + 1);
  }
  const codes = areas.map(({ code }) => code);
  return {
    inNone: codes.filter((code) => !times.has(code)),
    inSeveral: codes.filter((code) => (times.get(code) ?? 0) > 1),
  };
}
