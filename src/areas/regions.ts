import { byName } from './by-name.ts';
import { regionCode } from './codes.ts';
import type { Area, Division, Region } from './divisions.ts';

/** An area set: the area code of a region (of a division, or of the user) with the codes of the gemeenten in it. */
export interface AreaSet {
  /** The area code of the region: `corop.09` or `eigen.0`. */
  code: string;
  /** The codes of the gemeenten of the region. */
  members: string[];
}

/** A region of a division, with the gemeenten in it. */
interface RegionOfAreas extends Region {
  areas: Area[];
}

const sorted = <T extends { name: string }>(all: Iterable<T>) =>
  [...all].sort((a, b) => byName(a.name, b.name));

/**
 * Returns the regions of a division that a gemeente is in: usually one, but a division may leave a gemeente out or have it in
 * several regions.
 */
export const regionsOfArea = (
  { regions }: Pick<Area, 'regions'>,
  division: Division,
): readonly Region[] => regions[division];

/** Whether a gemeente is in the region with this code (`09`) of a division. */
export const isInRegion = (area: Area, division: Division, code: string): boolean =>
  regionsOfArea(area, division).some((region) => region.code === code);

/** Returns the name of the provincie of a gemeente. Every gemeente is in exactly one provincie. */
export const provinceOf = (area: Area): string => regionsOfArea(area, 'provincie')[0]?.name ?? '';

/** Returns the regions of a division, sorted by name, each with its gemeenten, also sorted by name. */
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

/** Returns the regions of a division as area sets, in the order of `regionsOf`. */
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

/** The gemeenten that a list of area sets leaves out or counts more than once. */
interface Coverage {
  /** Codes of the gemeenten that are in none of the area sets. */
  inNone: string[];
  /** Codes of the gemeenten that are in more than one area set: a sum over the sets counts them more than once. */
  inSeveral: string[];
}

/** Returns which of the gemeenten `areas` are in none of the area sets, and which are in more than one. */
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
