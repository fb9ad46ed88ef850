import { MASKED } from '../formats/cells.ts';
import type { OriginCount } from '../formats/pupil-origins.ts';
import { ORIGINS_YEAR } from '../formats/site/herkomst.ts';
import { hasPupils, pupilsIn, type School } from './schools.ts';

/** The mean number of pupils in a masked cell of `herkomst.csv`, as measured against the pupils of the vestigingen. */
const MASKED_MEAN = 1.55;

/** A number of pupils that is known to lie between `low` and `high`, and its most likely value. */
export interface PupilRange {
  low: number;
  expected: number;
  high: number;
}

type Counted = Pick<OriginCount, 'pupils' | 'masked'>;

/** Returns the pupils in known and masked cells: each masked cell is 1 to 4 pupils, 1.55 on average. */
export const rangeOf = ({ pupils, masked }: Counted): PupilRange => ({
  low: pupils + masked,
  expected: pupils + MASKED_MEAN * masked,
  high: pupils + 4 * masked,
});

/**
 * Returns the pupils in each part of a whole of which the total is known, such as the pupils of a school by place of residence. The
 * total narrows the bounds: what the other parts at least and at most have is not in this one. The expected values add up to the
 * total. Where the total is null (not known), or is not possible with these parts, each part has the range of its own cells.
 */
export function rangesWithin(parts: readonly Counted[], total: number | null): PupilRange[] {
  const own = parts.map(rangeOf);
  const sum = (of: keyof PupilRange) => own.reduce((all, one) => all + one[of], 0);
  const [least, most] = [sum('low'), sum('high')];
  if (total === null || total < least || total > most) return own;
  const masked = parts.reduce((all, one) => all + one.masked, 0);
  const known = parts.reduce((all, one) => all + one.pupils, 0);
  const mean = masked === 0 ? 0 : (total - known) / masked;
  return parts.map((part, i) => {
    const { low, high } = own[i]!;
    return {
      low: Math.max(low, total - (most - high)),
      expected: part.pupils + mean * part.masked,
      high: Math.min(high, total - (least - low)),
    };
  });
}

/** The pupils of the bo schools in a gemeente who live elsewhere, and all pupils of these schools. */
export interface FromOutside {
  outside: PupilRange;
  all: PupilRange;
}

/**
 * Returns, by gemeente, the pupils of its bo schools who live outside of it: in another gemeente, abroad or where DUO does not know.
 * The pupils of each school are its count of `ORIGINS_YEAR` where that is not masked. A gemeente without feeder areas, such as
 * Ridderkerk, is not in the result.
 */
export function fromOutside(
  origins: readonly OriginCount[],
  schools: readonly School[],
): Map<string, FromOutside> {
  const bo = new Map(schools.filter(({ soort }) => soort === 'bo').map((one) => [one.code, one]));
  const halves = new Map<string, { inside: Counted; outside: Counted }>();
  for (const { vestiging, residence, pupils, masked } of origins) {
    const none = { pupils: 0, masked: 0 };
    const own = halves.get(vestiging) ?? { inside: none, outside: none };
    const half = residence === bo.get(vestiging)?.gemeente ? 'inside' : 'outside';
    const sum = { pupils: own[half].pupils + pupils, masked: own[half].masked + masked };
    halves.set(vestiging, { ...own, [half]: sum });
  }
  const found = new Map<string, FromOutside>();
  for (const [code, { inside, outside }] of halves) {
    const school = bo.get(code);
    if (!school) continue;
    const [from, within] = rangesWithin([outside, inside], countOfOrigins(school)) as [PupilRange, PupilRange]; // prettier-ignore
    const before = found.get(school.gemeente) ?? { outside: NONE, all: NONE };
    const total = countOfOrigins(school);
    found.set(school.gemeente, {
      outside: addRanges(before.outside, from),
      all: addRanges(before.all, total === null ? addRanges(from, within) : exactly(total)),
    });
  }
  return found;
}

/** Returns the pupils of a school in `ORIGINS_YEAR`; null where they are masked or not known. */
export function countOfOrigins(school: School): number | null {
  const count = pupilsIn(school, ORIGINS_YEAR);
  return hasPupils(count) && count !== MASKED ? count : null;
}

/** Returns the range of a number of pupils that is exactly known. */
export const exactly = (n: number): PupilRange => ({ low: n, expected: n, high: n });
const NONE = exactly(0);
/** Returns the range of the sum of two numbers of pupils. */
export const addRanges = (a: PupilRange, b: PupilRange): PupilRange => ({
  low: a.low + b.low,
  expected: a.expected + b.expected,
  high: a.high + b.high,
});
