import { gemeenteDigits, gemeenteOfDigits } from '../../areas/codes.ts';
import { readList, type Unused } from './codec.ts';
import { cleanName, cutText } from './scenarios.ts';

/** A region made by the user: its name and the codes of its gemeenten. */
export interface UserRegion {
  readonly name: string;
  /** The codes of the gemeenten as the user gave them. Some may be of gemeenten that ended or never existed. */
  readonly members: readonly string[];
}

/**
 * The largest number of characters in the name of a user region: enough for the long names of onderwijsregio's and RegioDeals.
 */
export const LONGEST_REGION_NAME = 80;

/**
 * Returns the name of a region in a form that the URL can hold (see `cleanName`), at most `LONGEST_REGION_NAME` characters, without
 * spaces around it.
 */
export const regionName = (name: string) => cleanName(name, LONGEST_REGION_NAME).trim();

/**
 * Returns the first of `name`, `name (2)`, `name (3)` … for which `isTaken` is false, with `name` cut where the number makes it
 * too long.
 */
export function freeName(name: string, isTaken: (one: string) => boolean): string {
  let free = name;
  for (let n = 2; isTaken(free); n++) {
    const end = ` (${n})`;
    free = cutText(name, LONGEST_REGION_NAME - end.length) + end;
  }
  return free;
}

/** The largest number of user regions in a selection: the region that is shown, and the region with which it is compared. */
const MOST_REGIONS = 2;

/** The separator between user regions in the URL. */
const NEXT = '*';
/** The separator between the name of a user region and its codes in the URL. */
const PART = '!';
/** The separator between the codes of a user region in the URL. */
const LIST = '.';

/** Writes user regions for the URL: name and codes without `GM`, as in `Achterhoek!0197.0222.0294`, and `*` between regions. */
export function formatUserRegions(regions: readonly UserRegion[]): string {
  return regions
    .map(
      ({ name, members }) => `${regionName(name)}${PART}${members.map(gemeenteDigits).join(LIST)}`,
    )
    .join(NEXT);
}

/**
 * Reads user regions from the text that `formatUserRegions` writes, at most `MOST_REGIONS`. Texts that are not a code, and regions
 * without `!`, are left out and go to `unused`.
 */
export function parseUserRegions(text: string, unused: Unused = () => {}): UserRegion[] {
  const all = text.split(NEXT).filter((one) => one !== '');
  const [regions, rest] = [all.slice(0, MOST_REGIONS), all.slice(MOST_REGIONS)];
  rest.forEach(unused);
  return regions.flatMap((one): UserRegion[] => {
    const [name = '', list] = one.split(PART);
    if (list === undefined) {
      unused(one);
      return [];
    }
    return [{ name: regionName(name), members: readList(list, LIST, gemeenteOfDigits, unused) }];
  });
}
