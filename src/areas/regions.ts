import type { Area, Division } from './divisions.ts';

/** A set of gemeenten that is an area of its own: a region of a division, or one of the user. */
export interface AreaSet {
  /** An area code: `corop.09` or `eigen.0`. */
  code: string;
  /** Codes of gemeenten. */
  members: string[];
}

/** A region of a division with its gemeenten. */
interface RegionOfAreas {
  code: string;
  name: string;
  areas: Area[];
}

const byName = new Intl.Collator('nl', { ignorePunctuation: true });
const sorted = <T extends { name: string }>(all: Iterable<T>) =>
  [...all].sort((a, b) => byName.compare(a.name, b.name));

/** The regions of a division by name, each with its gemeenten by name. */
export function regionsOf(areas: readonly Area[], division: Division): RegionOfAreas[] {
  const regions = new Map<string, RegionOfAreas>();
  for (const area of sorted(areas)) {
    const { code, name } = area.regions[division];
    const region = regions.get(code) ?? { code, name, areas: [] };
    region.areas.push(area);
    regions.set(code, region);
  }
  return sorted(regions.values());
}
