import { UNKNOWN_GEMEENTE } from '../areas/codes.ts';
import { MASKED } from '../formats/cells.ts';
import type { OriginCount } from '../formats/pupil-origins.ts';
import { ORIGINS_YEAR } from '../formats/site/herkomst.ts';
import { hasPupils, pupilsIn, type School } from './schools.ts';

/** The mean number of pupils in a masked cell of `herkomst.csv`, as measured against the pupils of the vestigingen. */
const MASKED_MEAN = 1.55;

/** The least and the most that a number of pupils can be. */
export interface Bounds {
  low: number;
  high: number;
}

/** A number of pupils that is known to lie between two bounds, and its most likely value. */
export interface PupilRange extends Bounds {
  expected: number;
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

/** The pupils of the bo schools in a gemeente, by whether they live there. */
export interface FromOutside {
  /** Those who live in another gemeente or abroad. */
  outside: PupilRange;
  /** Those who live in the gemeente. */
  inside: PupilRange;
  /** Those of whom DUO does not know where they live: neither inside nor outside. */
  unknown: PupilRange;
  /** All pupils of these schools. */
  all: PupilRange;
}

type Residence = 'outside' | 'inside' | 'unknown';
type ByResidence = Record<Residence, Counted>;

/**
 * Returns, by gemeente, the pupils of its bo schools who live inside it, outside it (in another gemeente or abroad), and where DUO
 * does not know. The pupils of each school are its count of `ORIGINS_YEAR` where that is not masked. A gemeente without feeder areas,
 * such as Ridderkerk, is not in the result.
 */
export function fromOutside(
  origins: readonly OriginCount[],
  schools: readonly School[],
): Map<string, FromOutside> {
  const bo = new Map(schools.filter(({ soort }) => soort === 'bo').map((one) => [one.code, one]));
  const found = new Map<string, FromOutside>();
  for (const [code, { outside, inside, unknown }] of countsByResidence(origins, bo)) {
    const school = bo.get(code)!;
    const total = countOfOrigins(school);
    const ranges = rangesWithin([outside, inside, unknown], total);
    const [from = NONE, within = NONE, nowhere = NONE] = ranges;
    const before = found.get(school.gemeente);
    found.set(school.gemeente, {
      outside: addRanges(before?.outside ?? NONE, from),
      inside: addRanges(before?.inside ?? NONE, within),
      unknown: addRanges(before?.unknown ?? NONE, nowhere),
      all: addRanges(
        before?.all ?? NONE,
        total === null ? ranges.reduce(addRanges, NONE) : exactly(total),
      ),
    });
  }
  return found;
}

/** Returns, by code, the pupils of each school of bo that live inside and outside its gemeente, and where nobody knows. */
function countsByResidence(
  origins: readonly OriginCount[],
  bo: ReadonlyMap<string, School>,
): Map<string, ByResidence> {
  const counts = new Map<string, ByResidence>();
  const none = { pupils: 0, masked: 0 };
  for (const { vestiging, residence, pupils, masked } of origins) {
    const school = bo.get(vestiging);
    if (!school) continue;
    const own = counts.get(vestiging) ?? { outside: none, inside: none, unknown: none };
    const part = residenceFor(school, residence);
    const sum = { pupils: own[part].pupils + pupils, masked: own[part].masked + masked };
    counts.set(vestiging, { ...own, [part]: sum });
  }
  return counts;
}

function residenceFor({ gemeente }: School, residence: string): Residence {
  if (residence === UNKNOWN_GEMEENTE) return 'unknown';
  return residence === gemeente ? 'inside' : 'outside';
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
