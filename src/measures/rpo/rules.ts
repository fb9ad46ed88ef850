/**
 * A number of pupils as the lowest and the highest number that it may be. The two are equal for a count, 1 and 4 for a masked
 * count, and 0 and infinity for a vestiging without a count.
 */
export interface PupilRange {
  low: number;
  high: number;
}

/** A vo vestiging with pupils, as far as the test of a regional plan looks at it. */
export interface RpoVestiging {
  code: string;
  /** The number of the board; the code of the vestiging itself where its board is not known, which is then a board of its own. */
  board: string;
  /** The code of the gemeente in which the vestiging stands. */
  gemeente: string;
  pupils: PupilRange;
}

/**
 * Whether a rule is met: `unsure` where that depends on pupils that are masked or not counted, or on whether gemeenten on both
 * sides of water count as contiguous.
 */
export type RpoOutcome = 'pass' | 'fail' | 'unsure';

/** The figures of one gemeente for the two rules of a regional plan, and whether they are met. */
export interface RpoGemeente {
  gemeente: string;
  /** The pupils in all vo vestigingen in the gemeente. */
  pupils: PupilRange;
  /** The pupils in those of these vestigingen that take part. */
  taking: PupilRange;
  /** The lowest and the highest share of the pupils, from 0 to 1, that the vestigingen that take part may have. */
  share: PupilRange;
  pupilRule: RpoOutcome;
  /** The number of boards with a vo vestiging in the gemeente. */
  boards: number;
  /** The number of these boards that take part, with a vestiging in this gemeente or in another one of the region. */
  boardsTaking: number;
  boardRule: RpoOutcome;
}

/** The least share of the pupils schooled in a gemeente, in percent, in the vestigingen that take part (WVO 2020, art. 4.18). */
export const LEAST_PUPILS = 60;
/** The least share of the boards with a vestiging in a gemeente, in percent, that take part (WVO 2020, art. 4.18). */
export const LEAST_BOARDS = 65;

/**
 * Tests each gemeente of a region against the two rules of a regional plan (regionaal plan onderwijsvoorzieningen, WVO 2020, art.
 * 4.18–4.21): the vestigingen that take part have at least `LEAST_PUPILS` % of the vo pupils that are schooled in the gemeente, and
 * at least `LEAST_BOARDS` % of the boards with a vestiging in the gemeente take part. A board takes part if at least one of its
 * vestigingen in the region does.
 * @param gemeenten codes of the gemeenten of the region, each once; the answer has the same order
 * @param vestigingen the vo vestigingen with pupils in these gemeenten; those in other gemeenten are left out of account
 * @param taking the codes of the vestigingen that take part
 * @returns for each gemeente its figures; null for a gemeente without a vo vestiging, to which the two rules do not apply
 */
export function testGemeenten(
  gemeenten: readonly string[],
  vestigingen: readonly RpoVestiging[],
  taking: ReadonlySet<string>,
): (RpoGemeente | null)[] {
  const region = new Set(gemeenten);
  const within = vestigingen.filter(({ gemeente }) => region.has(gemeente));
  const boards = new Set(within.filter(({ code }) => taking.has(code)).map(({ board }) => board));
  return gemeenten.map((code) => {
    const there = within.filter(({ gemeente }) => gemeente === code);
    return there.length > 0 ? testGemeente(code, there, taking, boards) : null;
  });
}

function testGemeente(
  gemeente: string,
  there: readonly RpoVestiging[],
  taking: ReadonlySet<string>,
  boards: ReadonlySet<string>,
): RpoGemeente {
  const inside = sumOf(there.filter(({ code }) => taking.has(code)));
  const outside = sumOf(there.filter(({ code }) => !taking.has(code)));
  const all = new Set(there.map(({ board }) => board));
  const boardsTaking = [...all].filter((board) => boards.has(board)).length;
  return {
    gemeente,
    pupils: { low: inside.low + outside.low, high: inside.high + outside.high },
    taking: inside,
    share: shareOf(inside, outside),
    pupilRule: pupilRule(inside, outside),
    boards: all.size,
    boardsTaking,
    boardRule: boardsTaking >= leastBoards(all.size) ? 'pass' : 'fail',
  };
}

/** Returns the least number of boards that must take part where `boards` boards have a vestiging in the gemeente. */
export function leastBoards(boards: number): number {
  // In whole numbers: 65 % of 20 is exactly 13.
  return Math.ceil((boards * LEAST_BOARDS) / 100);
}

/**
 * Returns whether the vestigingen that take part have at least `LEAST_PUPILS` % of the pupils, with the pupils `inside` them and the
 * pupils `outside` them in the same gemeente.
 */
function pupilRule(inside: PupilRange, outside: PupilRange): RpoOutcome {
  if (inside.high === 0) return 'fail';
  if (isEnough(inside.low, outside.high)) return 'pass';
  return isEnough(inside.high, outside.low) ? 'unsure' : 'fail';
}

// In whole numbers, so that exactly 60 % is enough.
const isEnough = (inside: number, outside: number) =>
  inside * (100 - LEAST_PUPILS) >= outside * LEAST_PUPILS;

/**
 * Returns how many more pupils of a gemeente would have to be at vestigingen that take part, to meet the rule about pupils: 0 where
 * it is met; null where the numbers are not known exactly.
 */
export function pupilsShort({ pupils, taking }: RpoGemeente): number | null {
  if (pupils.low !== pupils.high) return null;
  return Math.max(0, Math.ceil((pupils.low * LEAST_PUPILS) / 100) - taking.low);
}

/** Returns the pupils of vestigingen together. */
export function sumOf(vestigingen: readonly Pick<RpoVestiging, 'pupils'>[]): PupilRange {
  return vestigingen.reduce(
    (sum, { pupils }) => ({ low: sum.low + pupils.low, high: sum.high + pupils.high }),
    { low: 0, high: 0 },
  );
}

function shareOf(inside: PupilRange, outside: PupilRange): PupilRange {
  if (inside.high === 0) return { low: 0, high: 0 };
  return {
    low: outside.high === 0 ? 1 : inside.low / (inside.low + outside.high),
    high: inside.high === Infinity ? 1 : inside.high / (inside.high + outside.low),
  };
}

/** Returns the outcome of rules together: each must be met. */
export function allOf(outcomes: readonly RpoOutcome[]): RpoOutcome {
  if (outcomes.includes('fail')) return 'fail';
  return outcomes.includes('unsure') ? 'unsure' : 'pass';
}
