import { LEAST_PUPILS, leastBoards, sumOf, type RpoVestiging } from './rules.ts';

/** The smallest sets of boards with which every gemeente of a region meets the two rules of a regional plan. */
export interface SmallestSets {
  /**
   * Sets of board numbers, each sorted; all have the same number of boards. The set whose boards have most pupils is first; of sets
   * with as many pupils, the one that leaves out the boards with the lowest numbers. Empty only for a region without vo vestigingen.
   */
  sets: string[][];
  /** Whether more sets of as few boards meet the rules than `sets` lists. */
  hasMore: boolean;
  /** Whether all sets were compared. If not, a set of fewer boards, or with more pupils, may exist. */
  isExhaustive: boolean;
}

/** Boards that are left out together, sorted by number, with their pupils in the region. */
interface LeftOut {
  boards: readonly string[];
  pupils: number;
}

/** What may still be left out in one gemeente. */
interface Room {
  /** The number of boards. */
  boards: number;
  /** The pupils, in the unit of `Board.weights`. */
  weight: number;
}

/** A board that may be left out. */
interface Board {
  board: string;
  /** The pupils of the board in the region, at least. */
  pupils: number;
  /** For each gemeente with a vestiging of the board: how much of `Room.weight` the board takes there. */
  weights: ReadonlyMap<string, number>;
}

/** The number of steps of the search after which its answer is not exhaustive: about a second. */
const MOST_STEPS = 100_000;

/**
 * Returns the smallest sets of boards that meet the two rules of a regional plan (see `testGemeenten`) in every gemeente, where a
 * board takes part with all its vestigingen in the region. Where pupils are masked or not counted, a set must meet the rules
 * whatever their number is.
 *
 * The search is for the most boards that can be left out. Boards that cannot be left out are set aside first, and the others are
 * divided into groups that share no gemeente in which the rules leave a choice; each group is searched apart, by branch and bound.
 * @param vestigingen the vo vestigingen with pupils in the region
 * @param limit the largest number of sets that is returned
 * @param steps the largest number of steps of the search, so that its time is bounded
 */
export function smallestSets(
  vestigingen: readonly RpoVestiging[],
  limit: number,
  steps = MOST_STEPS,
): SmallestSets {
  const all = [...new Set(vestigingen.map(({ board }) => board))].sort();
  if (all.length === 0) return { sets: [], hasMore: false, isExhaustive: true };
  const rooms = roomsOf(vestigingen);
  const free = all
    .map((board) => boardOf(board, vestigingen))
    .filter((board) => fits(board, rooms))
    .sort((a, b) => a.pupils - b.pupils);
  const budget = { steps };
  let best: LeftOut[] = [{ boards: [], pupils: 0 }];
  for (const group of groupsOf(free, rooms)) {
    best = together(best, leaveOut(group, rooms, limit + 1, budget)).slice(0, limit + 1);
  }
  return {
    sets: best.slice(0, limit).map(({ boards }) => all.filter((one) => !boards.includes(one))),
    hasMore: best.length > limit,
    isExhaustive: budget.steps >= 0,
  };
}

/**
 * Returns for each gemeente what may be left out there. For each 60 pupils that stay, counted low, 40 may be left out, counted high.
 * So 60 × the high number of what is left out, plus 40 × its low number, is at most 40 × the low number of all.
 */
function roomsOf(vestigingen: readonly RpoVestiging[]): Map<string, Room> {
  const gemeenten = new Set(vestigingen.map(({ gemeente }) => gemeente));
  return new Map(
    [...gemeenten].map((code): [string, Room] => {
      const there = vestigingen.filter(({ gemeente }) => gemeente === code);
      const boards = new Set(there.map(({ board }) => board)).size;
      const weight = (100 - LEAST_PUPILS) * sumOf(there).low;
      return [code, { boards: boards - leastBoards(boards), weight }];
    }),
  );
}

function boardOf(board: string, vestigingen: readonly RpoVestiging[]): Board {
  const its = vestigingen.filter((one) => one.board === board);
  const weights = new Map<string, number>();
  for (const { gemeente, pupils } of its) {
    const weight = LEAST_PUPILS * pupils.high + (100 - LEAST_PUPILS) * pupils.low;
    weights.set(gemeente, (weights.get(gemeente) ?? 0) + weight);
  }
  return { board, pupils: sumOf(its).low, weights };
}

/** Whether a board can be left out, given what may still be left out in each gemeente. */
function fits({ weights }: Board, rooms: ReadonlyMap<string, Room>): boolean {
  for (const [gemeente, weight] of weights) {
    const room = rooms.get(gemeente);
    if (!room || room.boards < 1 || room.weight < weight) return false;
  }
  return true;
}

/**
 * Divides boards into groups: what is left out of one group makes no difference to the others. Two boards are in one group if they
 * share a gemeente in which not all boards can be left out together. The order of the boards stays.
 */
function groupsOf(boards: readonly Board[], rooms: ReadonlyMap<string, Room>): Board[][] {
  let groups = boards.map((board) => [board]);
  for (const [gemeente, room] of rooms) {
    const there = boards.filter(({ weights }) => weights.has(gemeente));
    const weight = there.reduce((sum, { weights }) => sum + (weights.get(gemeente) ?? 0), 0);
    if (there.length <= room.boards && weight <= room.weight) continue;
    const isThere = (group: readonly Board[]) => group.some((board) => there.includes(board));
    const joined = new Set(groups.filter(isThere).flat());
    const apart = groups.filter((group) => !isThere(group));
    groups = joined.size === 0 ? apart : [...apart, boards.filter((board) => joined.has(board))];
  }
  return groups;
}

/** Returns the ways to leave out boards of two sets of groups, from the best ways of each, best first. */
function together(some: readonly LeftOut[], others: readonly LeftOut[]): LeftOut[] {
  const pairs = some.flatMap((one) =>
    others.map((other) => ({
      boards: [...one.boards, ...other.boards].sort(),
      pupils: one.pupils + other.pupils,
    })),
  );
  return pairs.sort(inOrder);
}

function inOrder(a: LeftOut, b: LeftOut): number {
  return a.pupils - b.pupils || (a.boards.join() < b.boards.join() ? -1 : 1);
}

/**
 * Returns the best ways to leave out boards of one group, at most `limit`: those with most boards, of these the ones with the fewest
 * pupils first. Each step takes one from `budget.steps`; below zero, the best ways found so far are returned.
 */
function leaveOut(
  group: readonly Board[],
  start: ReadonlyMap<string, Room>,
  limit: number,
  budget: { steps: number },
): LeftOut[] {
  const rooms = new Map([...start].map(([code, room]) => [code, { ...room }]));
  const bound = boundOf(group, rooms);
  let most = 0;
  let best: LeftOut[] = [];
  const isWorthwhile = (at: number, out: readonly Board[]) => {
    const possible = out.length + bound(at);
    if (possible !== most || best.length < limit) return possible >= most;
    return leastPupils(group, rooms, at, out, most) <= (best.at(-1)?.pupils ?? Infinity);
  };
  const keep = (out: readonly Board[]) => {
    if (out.length > most) best = [];
    most = out.length;
    const boards = out.map(({ board }) => board).sort();
    best = [...best, { boards, pupils: sumPupils(out) }].sort(inOrder).slice(0, limit);
  };
  const visit = (at: number, out: readonly Board[]) => {
    // The first way is followed to its end, so that there is an answer.
    if (best.length > 0 && (budget.steps < 0 || !isWorthwhile(at, out))) return;
    budget.steps--;
    const board = group[at];
    if (!board) {
      keep(out);
      return;
    }
    if (fits(board, rooms)) {
      take(board, rooms, 1);
      visit(at + 1, [...out, board]);
      take(board, rooms, -1);
    }
    visit(at + 1, out);
  };
  visit(0, []);
  return best;
}

const sumPupils = (boards: readonly Board[]) => boards.reduce((sum, one) => sum + one.pupils, 0);

/** Takes from the rooms what a board that is left out needs (`times` is 1), or gives it back (−1). */
function take({ weights }: Board, rooms: ReadonlyMap<string, Room>, times: 1 | -1): void {
  for (const [gemeente, weight] of weights) {
    const room = rooms.get(gemeente);
    if (!room) continue;
    room.boards -= times;
    room.weight -= times * weight;
  }
}

/**
 * Returns a function that gives, for an index in `group`, a number that is not below the number of boards from that index on that
 * can be left out together in the `rooms` of that moment. Each board is looked at in one gemeente only: the one where the fewest
 * boards can be left out.
 */
function boundOf(
  group: readonly Board[],
  rooms: ReadonlyMap<string, Room>,
): (from: number) => number {
  const lists = new Map<Room, { board: Board; index: number; weight: number }[]>();
  for (const [index, board] of group.entries()) {
    const places = [...board.weights].flatMap(([gemeente, weight]) => {
      const room = rooms.get(gemeente);
      return room ? [{ room, weight }] : [];
    });
    const tightest = places.sort((a, b) => a.room.boards - b.room.boards)[0];
    if (!tightest) continue;
    const list = lists.get(tightest.room) ?? [];
    lists.set(tightest.room, [...list, { board, index, weight: tightest.weight }]);
  }
  for (const list of lists.values()) list.sort((a, b) => a.weight - b.weight);
  return (from) => {
    let bound = 0;
    for (const [room, list] of lists) {
      let { boards, weight } = room;
      for (const one of list) {
        if (boards < 1 || one.weight > weight) break;
        if (one.index < from || !fits(one.board, rooms)) continue;
        boards--;
        weight -= one.weight;
        bound++;
      }
    }
    return bound;
  };
}

/** Returns a number that is not above the pupils of `most` boards left out: `out`, and for the rest boards from index `at` on. */
function leastPupils(
  group: readonly Board[],
  rooms: ReadonlyMap<string, Room>,
  at: number,
  out: readonly Board[],
  most: number,
): number {
  const rest = group.slice(at).filter((board) => fits(board, rooms));
  return sumPupils([...out, ...rest.slice(0, most - out.length)]);
}
