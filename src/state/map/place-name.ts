import type { Area } from '../../areas/divisions.ts';
import { COUNTRY, parseAreaCode } from '../../areas/codes.ts';
import { regionsOfArea, type AreaSet } from '../../areas/regions.ts';
import type { Words } from '../../text/words.ts';

/** A region made by the user, with its gemeenten. */
export interface UserPlace extends AreaSet {
  /** The name that the user gave to the region; null where it has none. */
  name: string | null;
}

/**
 * Returns the name of a gemeente, a region or the country, with the division behind the name of a region: `Achterhoek
 * (COROP-gebied)`. Returns the code itself where the area is not known.
 */
export function placeName(
  code: string,
  areas: ReadonlyMap<string, Area>,
  { search, country, ranking }: Words,
  userRegions: readonly UserPlace[],
): string {
  if (code === COUNTRY) return country;
  const region = userRegions.find((one) => one.code === code);
  if (region)
    return region.name === null ? ranking.userRegion : `${region.name} (${ranking.userRegion})`;
  const gemeente = areas.get(code);
  if (gemeente) return gemeente.name;
  const parsed = parseAreaCode(code);
  if (parsed?.kind !== 'region') return code;
  const { division, region: wanted } = parsed;
  for (const area of areas.values()) {
    const found = regionsOfArea(area, division).find((one) => one.code === wanted);
    if (found) return `${found.name} (${search.divisions[division]})`;
  }
  return code;
}
