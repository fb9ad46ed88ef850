import type { Area, Division } from '../formats/divisions.ts';
import type { Words } from '../text/words.ts';
import { regionCode } from './dataset-areas.ts';

/** What a gemeente or a region is called, the latter with the division that it is of: `Achterhoek (COROP-gebied)`. */
export function placeName(
  code: string,
  areas: ReadonlyMap<string, Area>,
  { search }: Words,
): string {
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
