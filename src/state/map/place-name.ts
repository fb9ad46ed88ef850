import type { Area, Division } from '../../areas/divisions.ts';
import { COUNTRY, regionCode } from '../../areas/codes.ts';
import type { Words } from '../../text/words.ts';
import { type UserPlace } from '../dataset/dataset-areas.ts';

/** What a gemeente, a region or the country is called, a region with the division that it is of: `Achterhoek (COROP-gebied)`. */
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
  const own = areas.get(code);
  if (own) return own.name;
  for (const { regions } of areas.values()) {
    for (const [division, region] of Object.entries(regions)) {
      if (regionCode(division as Division, region.code) === code) {
        return `${region.name} (${search.divisions[division as Division]})`;
      }
    }
  }
  return code;
}
