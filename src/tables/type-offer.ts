import { group } from 'd3';
import type { Candidates, ExamType } from '../formats/exam-candidates.ts';
import type { VestigingExams } from '../formats/site/examenkandidaten.ts';
import type { Bounds } from './pupil-origins.ts';

/**
 * The types of secondary education that the schools of a gemeente can offer. Learning-working programmes (`vmbo-lwt`) are part of
 * vmbo-b: whoever ends them has not ended a type.
 */
export const OFFERED_TYPES = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'havo', 'vwo'] as const;
export type OfferedType = (typeof OFFERED_TYPES)[number];

/** The exam candidates of one school year: the least and the most that they can be, because DUO masks small counts. */
export interface YearCandidates extends Bounds {
  /** The calendar year in which the school year begins. */
  year: number;
}

/**
 * What became of a type in a gemeente, by the newest school year: no vestiging has candidates any more, one has, or several have.
 */
export type TypeState = 'gone' | 'one' | 'several';

/** A type of secondary education at the vestigingen in a gemeente, over all school years with exam candidates. */
export interface TypeOffer {
  gemeente: string;
  type: OfferedType;
  state: TypeState;
  /**
   * Whether the newest school year is the only one without candidates since the last one that had them: such a type often comes back.
   */
  mayReturn: boolean;
  /** The candidates of the first and of the last school year that had any. */
  first: YearCandidates;
  last: YearCandidates;
  /** The candidates of the school year with the largest least number; of equal ones the earliest. */
  peak: YearCandidates;
  /** The school years between the first and the last without candidates: no disappearance, because the type came back. */
  gaps: number[];
  /** The number of vestigingen with candidates in each school year, masked ones too. */
  sites: number[];
  /** The vestigingen that had candidates in the last school year, in the order of their codes. */
  lastSites: { code: string; name: string }[];
  /**
   * Of a type that is gone, the gemeenten where other vestigingen of the schools (BRIN numbers) of `lastSites` have candidates of the
   * type in the newest school year: pupils of the school may go there. Empty for a type that is not gone.
   */
  goesOnIn: string[];
}

/**
 * Returns each type that a gemeente offers or offered, by its exam candidates; a gemeente that never had candidates of a type has no
 * entry. Candidates are in the last year of a type, so a type that began less than four to six years ago has none yet. A school year
 * with masked counts only is one with candidates. A vestiging that has a type in two rows, as with a learning-working programme of
 * vmbo-b, counts once. The candidates of a vestiging that moved stay with the gemeente of then.
 * @param years the calendar years in which the school years begin, ascending
 * @param rows the rows of `examenkandidaten-vestigingen.csv`
 * @returns the types by gemeente, and within a gemeente in the order of `OFFERED_TYPES`
 */
export function typeOffers(years: readonly number[], rows: readonly VestigingExams[]): TypeOffer[] {
  const groups = group(rows, ({ gemeente, type }) => `${gemeente} ${OFFERED_TYPES.indexOf(typeOf(type))}`); // prettier-ignore
  const offers = [...groups.keys()].sort().flatMap((key) => offerOf(years, groups.get(key)!) ?? []);
  const newest = gemeentenOfSchools(rows, years.length - 1);
  return offers.map((offer) => {
    if (offer.state !== 'gone') return { ...offer, goesOnIn: [] };
    const all = offer.lastSites.flatMap(
      ({ code }) => newest.get(schoolKey(code, offer.type)) ?? [],
    );
    return { ...offer, goesOnIn: [...new Set(all)].sort() };
  });
}

/** Names a type at a school: the first four characters of the code of a vestiging are the BRIN number of the school. */
const schoolKey = (vestiging: string, type: ExamType): string =>
  `${vestiging.slice(0, 4)} ${typeOf(type)}`;

/** Returns the gemeenten in which each school has candidates of a type in a school year, by `schoolKey`. */
function gemeentenOfSchools(rows: readonly VestigingExams[], year: number): Map<string, string[]> {
  const gemeenten = new Map<string, string[]>();
  for (const { vestiging, type, gemeente, candidates } of rows) {
    if (!hasCandidates(candidates[year]!)) continue;
    const key = schoolKey(vestiging, type);
    gemeenten.set(key, [...(gemeenten.get(key) ?? []), gemeente]);
  }
  return gemeenten;
}

/** Returns the type that candidates count in: a learning-working programme (`vmbo-lwt`) is part of vmbo-b. */
export const typeOf = (type: ExamType): OfferedType => (type === 'vmbo-lwt' ? 'vmbo-b' : type);

/** Whether there are candidates, be they in masked counts only. */
export const hasCandidates = ({ known, masked }: Candidates): boolean => known + masked > 0;

/** Returns one type in one gemeente from its rows; null where no row has candidates in any year. */
function offerOf(
  years: readonly number[],
  rows: readonly VestigingExams[],
): Omit<TypeOffer, 'goesOnIn'> | null {
  const sitesIn = (i: number) => {
    const own = rows.filter(({ candidates }) => hasCandidates(candidates[i]!));
    return new Map(own.map(({ vestiging, name }) => [vestiging, name]));
  };
  const sites = years.map((_, i) => sitesIn(i).size);
  const [start, end] = [sites.findIndex(isOffered), sites.findLastIndex(isOffered)];
  const [row] = rows;
  if (!row || end < 0) return null;
  const counted = years.map((year, i) => ({
    year,
    ...boundsOf(rows.map(({ candidates }) => candidates[i]!)),
  }));
  const newest = years.length - 1;
  return {
    gemeente: row.gemeente,
    type: typeOf(row.type),
    state: end < newest ? 'gone' : sites[end] === 1 ? 'one' : 'several',
    mayReturn: end === newest - 1,
    first: counted[start]!,
    last: counted[end]!,
    peak: counted.reduce((most, one) => (one.low > most.low ? one : most)),
    gaps: years.filter((_, i) => i > start && i < end && sites[i] === 0),
    sites,
    lastSites: [...sitesIn(end)].map(([code, name]) => ({ code, name })).sort(byCode),
  };
}

const isOffered = (sites: number): boolean => sites > 0;

const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);

/** Returns the least and the most that candidates can be: a masked count is 1 to 4. */
export function boundsOf(all: readonly Candidates[]): Bounds {
  let [low, high] = [0, 0];
  for (const { known, masked } of all) {
    low += known + masked;
    high += known + 4 * masked;
  }
  return { low, high };
}
