import type { OriginCount } from '../formats/pupil-origins.ts';
import {
  addRanges,
  countOfOrigins,
  exactly,
  rangesWithin,
  type PupilRange,
} from './pupil-origins.ts';
import type { School } from './schools.ts';

/** Pupils who go to school in, or come from, one place. */
export interface Flow {
  /** A gemeente, `GM9999` where DUO does not know it, or one of `ABROAD`. */
  place: string;
  pupils: PupilRange;
}

/** The pupils of bo of one board that live in a gemeente, and those at its schools there. */
export interface BoardFlow {
  /** The number of the board; an empty text where it is not known. */
  board: string;
  /** The schools of the board in the gemeente that have pupils. */
  schools: number;
  /** The pupils at the schools of the board in the gemeente, wherever they live. */
  atSchools: PupilRange;
  /** The pupils that live in the gemeente and go to a school of the board, wherever that stands. */
  residents: PupilRange;
}

/** Where the pupils of bo of one gemeente live and go to school, in `ORIGINS_YEAR`. */
export interface PupilFlows {
  /** The pupils that live in the gemeente and go to a school of bo that has feeder areas. */
  residents: PupilRange;
  /** Those of them that go to school in another gemeente, by that gemeente, the largest first. */
  elsewhere: Flow[];
  /** The pupils at schools of the gemeente that live elsewhere, by where they live, the largest first. */
  incoming: Flow[];
  /** The boards by the number of residents at their schools, the largest first. */
  boards: BoardFlow[];
}

const NONE = exactly(0);

/** A school of bo with its pupils by place of residence. */
interface Fed {
  school: School;
  total: number | null;
  origins: OriginCount[];
}

/**
 * Returns a function that gives the pupil flows of a gemeente. The bounds of each part of a school are narrowed by the pupils of
 * the school (`rangesWithin`). A school without feeder areas, such as each one in Ridderkerk, is in no flow.
 */
export function pupilFlows(
  origins: readonly OriginCount[],
  schools: readonly School[],
): (gemeente: string) => PupilFlows {
  const fed = fedSchools(origins, schools);
  return (gemeente) => {
    const elsewhere = new Map<string, PupilRange>();
    const incoming = new Map<string, PupilRange>();
    const boards = new Map<string, BoardFlow>();
    let residents = NONE;
    for (const one of fed) {
      const { school } = one;
      const isHere = school.gemeente === gemeente;
      const own = rangeFrom(one, gemeente);
      if (!isHere && own.high === 0) continue;
      residents = addRanges(residents, own);
      boards.set(school.board, withSchool(boards.get(school.board), one, own, isHere));
      if (!isHere) addTo(elsewhere, school.gemeente, own);
      else {
        for (const place of new Set(one.origins.map(({ residence }) => residence))) {
          if (place !== gemeente) addTo(incoming, place, rangeFrom(one, place));
        }
      }
    }
    const byResidents = (a: BoardFlow, b: BoardFlow) => b.residents.expected - a.residents.expected;
    return {
      residents,
      elsewhere: flowsFrom(elsewhere),
      incoming: flowsFrom(incoming),
      boards: [...boards.values()].sort(byResidents),
    };
  };
}

function fedSchools(origins: readonly OriginCount[], schools: readonly School[]): Fed[] {
  const fed = new Map<string, Fed>();
  for (const school of schools) {
    if (school.soort === 'bo')
      fed.set(school.code, { school, total: countOfOrigins(school), origins: [] });
  }
  for (const one of origins) fed.get(one.vestiging)?.origins.push(one);
  return [...fed.values()].filter((one) => one.origins.length > 0);
}

/** Returns the pupils of a school that live in a place. */
function rangeFrom({ origins, total }: Fed, place: string): PupilRange {
  const [from, rest] = [
    { pupils: 0, masked: 0 },
    { pupils: 0, masked: 0 },
  ];
  for (const { residence, pupils, masked } of origins) {
    const part = residence === place ? from : rest;
    part.pupils += pupils;
    part.masked += masked;
  }
  if (from.pupils === 0 && from.masked === 0) return NONE;
  return rangesWithin([from, rest], total)[0] ?? NONE;
}

function withSchool(
  board: BoardFlow | undefined,
  { school, total, origins }: Fed,
  own: PupilRange,
  isHere: boolean,
): BoardFlow {
  const before = board ?? { board: school.board, schools: 0, atSchools: NONE, residents: NONE };
  const all = total === null ? rangesWithin(origins, null).reduce(addRanges, NONE) : exactly(total);
  return {
    board: school.board,
    schools: before.schools + Number(isHere),
    atSchools: isHere ? addRanges(before.atSchools, all) : before.atSchools,
    residents: addRanges(before.residents, own),
  };
}

function addTo(ranges: Map<string, PupilRange>, place: string, pupils: PupilRange): void {
  ranges.set(place, addRanges(ranges.get(place) ?? NONE, pupils));
}

const flowsFrom = (ranges: ReadonlyMap<string, PupilRange>): Flow[] =>
  [...ranges]
    .map(([place, pupils]) => ({ place, pupils }))
    .sort((a, b) => b.pupils.expected - a.pupils.expected);
