import { group } from 'd3';
import type { PostcodeOrigin } from '../formats/pupil-origins.ts';
import {
  addRanges,
  countOfOrigins,
  exactly,
  rangesWithin,
  type PupilRange,
} from './pupil-origins.ts';
import type { School } from './schools.ts';

/** The pupils of one school of bo that live in one postcode. */
export interface PostcodePupils {
  school: School;
  /** Four digits; two where DUO knows no more, as of pupils from abroad. */
  postcode: string;
  /** The gemeente of residence: `GM0000`, `GM9999` where unknown, or a country. */
  residence: string;
  pupils: PupilRange;
}

/**
 * Returns the pupils of each school and postcode, with bounds that are narrowed by the pupils of the school (`rangesWithin`).
 * @param origins all rows of each school
 * @param schools the schools; only those of bo count
 */
export function pupilsByPostcode(
  origins: readonly PostcodeOrigin[],
  schools: readonly School[],
): PostcodePupils[] {
  const bo = new Map(schools.filter(({ soort }) => soort === 'bo').map((one) => [one.code, one]));
  return [...group(origins, ({ vestiging }) => vestiging)].flatMap(([code, parts]) => {
    const school = bo.get(code);
    if (!school) return [];
    const ranges = rangesWithin(parts, countOfOrigins(school));
    return parts.map(({ postcode, residence }, i) => ({
      school,
      postcode,
      residence,
      pupils: ranges[i] ?? exactly(0),
    }));
  });
}

/** Returns the pupils of several schools together, by postcode. */
export function sumByPostcode(
  pupils: readonly PostcodePupils[],
): Pick<PostcodePupils, 'postcode' | 'residence' | 'pupils'>[] {
  const sums = group(pupils, ({ postcode, residence }) => `${postcode} ${residence}`);
  return [...sums.values()].map((parts) => {
    const [{ postcode, residence }] = parts as [PostcodePupils];
    return { postcode, residence, pupils: sumOf(parts) };
  });
}

/** The pupils of a board that live in one postcode. */
export interface BoardMarket {
  /** The number of the board; an empty text where it is not known. */
  board: string;
  /** The number of its schools that these pupils go to. */
  schools: number;
  pupils: PupilRange;
}

/** Which schools and boards the pupils of one postcode go to, each list with the largest first. */
export interface Market {
  /** All pupils of bo that live in the postcode and go to a school with feeder areas. */
  pupils: PupilRange;
  schools: PostcodePupils[];
  boards: BoardMarket[];
}

/** Returns which schools and boards the pupils of a postcode go to, from the pupils of all schools that have some of them. */
export function marketOf(postcode: string, all: readonly PostcodePupils[]): Market {
  const own = all.filter((one) => one.postcode === postcode);
  const boards = [...group(own, ({ school }) => school.board)].map(([board, parts]) => ({
    board,
    schools: parts.length,
    pupils: sumOf(parts),
  }));
  return { pupils: sumOf(own), schools: own.sort(byPupils), boards: boards.sort(byPupils) };
}

const sumOf = (parts: readonly { pupils: PupilRange }[]): PupilRange =>
  parts.reduce((sum, { pupils }) => addRanges(sum, pupils), exactly(0));

/** Puts the largest first. */
export const byPupils = (a: { pupils: PupilRange }, b: { pupils: PupilRange }): number =>
  b.pupils.expected - a.pupils.expected;
