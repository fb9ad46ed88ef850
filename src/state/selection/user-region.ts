import { cleanName } from './scenarios.ts';

/** A region that a reader made: a name and the gemeenten in it. */
export interface UserRegion {
  readonly name: string;
  /** Codes as they were given: also of gemeenten that are no more, or never were. */
  readonly members: readonly string[];
}

/** Names of onderwijsregio's and RegioDeals are long. Characters. */
export const LONGEST_REGION_NAME = 80;

/** A name as a region can have it in the URL. */
export const regionName = (name: string) => cleanName(name, LONGEST_REGION_NAME).trim();

/** The first of `name`, `name (2)`, `name (3)` … that is not taken. */
export function freeName(name: string, isTaken: (one: string) => boolean): string {
  let free = name;
  for (let n = 2; isTaken(free); n++) {
    const end = ` (${n})`;
    free = name.slice(0, LONGEST_REGION_NAME - end.length) + end;
  }
  return free;
}

/** As many as are on the screen together: the one that is looked at and the one beside it. */
const MOST_OWN = 2;

/** Between regions, between a name and its codes, and between codes, in the URL. */
const NEXT = '*';
const PART = '!';
const LIST = '.';

/** Regions for the URL: `Achterhoek!0197.0222.0294`, joined by `*`. */
export function formatUserRegions(regions: readonly UserRegion[]): string {
  return regions
    .map(({ name, members }) => `${regionName(name)}${PART}${members.map(digits).join(LIST)}`)
    .join(NEXT);
}

const digits = (code: string) => code.replace(/^GM/, '');

/** The regions of the URL, at most two; what is no code is left out. One without a code, or a `!`, is none. */
export function parseUserRegions(text: string | null): UserRegion[] {
  if (text === null || text === '') return [];
  return text
    .split(NEXT)
    .slice(0, MOST_OWN)
    .flatMap((one): UserRegion[] => {
      const [name = '', list] = one.split(PART);
      if (list === undefined) return [];
      const codes = list.split(LIST).flatMap((part) => {
        const found = /^(?:GM)?(\d{4})$/.exec(part)?.[1];
        return found === undefined ? [] : [`GM${found}`];
      });
      return [{ name: regionName(name), members: [...new Set(codes)] }];
    });
}
