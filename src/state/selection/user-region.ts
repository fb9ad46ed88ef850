import { gemeenteDigits, gemeenteOfDigits } from '../../areas/codes.ts';
import { cleanName } from './scenarios.ts';

/** A region made by the user: its name and its gemeenten. */
export interface UserRegion {
  readonly name: string;
  /** The codes of the gemeenten as the user gave them: some may be of gemeenten that ended or never existed. */
  readonly members: readonly string[];
}

/** The largest number of characters of the name of a region; the names of onderwijsregio's and RegioDeals are long. */
export const LONGEST_REGION_NAME = 80;

/** Returns a name in a form that the URL can hold: without separators, not too long, without spaces around it. */
export const regionName = (name: string) => cleanName(name, LONGEST_REGION_NAME).trim();

/** Returns the first of `name`, `name (2)`, `name (3)` … that is not taken. */
export function freeName(name: string, isTaken: (one: string) => boolean): string {
  let free = name;
  for (let n = 2; isTaken(free); n++) {
    const end = ` (${n})`;
    free = name.slice(0, LONGEST_REGION_NAME - end.length) + end;
  }
  return free;
}

/** The largest number of user regions in a selection: one that is shown, and one beside it. */
const MOST_REGIONS = 2;

/** The separators of user regions in the URL: between regions, between a name and codes, and between codes. */
const NEXT = '*';
const PART = '!';
const LIST = '.';

/** Writes user regions for the URL: `Achterhoek!0197.0222.0294`, joined by `*`. */
export function formatUserRegions(regions: readonly UserRegion[]): string {
  return regions
    .map(
      ({ name, members }) => `${regionName(name)}${PART}${members.map(gemeenteDigits).join(LIST)}`,
    )
    .join(NEXT);
}

/** Reads user regions from the URL, at most two. A text that is not a code is left out, and so is a region without `!`. */
export function parseUserRegions(text: string): UserRegion[] {
  if (text === '') return [];
  return text
    .split(NEXT)
    .slice(0, MOST_REGIONS)
    .flatMap((one): UserRegion[] => {
      const [name = '', list] = one.split(PART);
      if (list === undefined) return [];
      const codes = list.split(LIST).flatMap((part) => gemeenteOfDigits(part) ?? []);
      return [{ name: regionName(name), members: [...new Set(codes)] }];
    });
}
