import type { VestigingExams } from '../formats/site/examenkandidaten.ts';
import type { Bounds } from './pupil-origins.ts';
import { boundsOf, hasCandidates, OFFERED_TYPES, typeOf, type OfferedType } from './type-offer.ts';

export { OFFERED_TYPES, type OfferedType } from './type-offer.ts';

/** The four types of vmbo. */
export const VMBO_TYPES = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t'] as const;

/** The exam candidates of some types at some vestigingen, in each school year of the file. */
export interface Supply {
  /** The least and the most that the candidates can be, because DUO masks counts of 1 to 4. */
  candidates: Bounds[];
  /** The number of vestigingen with candidates, also those of which every count is masked. */
  sites: number[];
}

/** The supply of one vestiging. */
export interface SiteSupply {
  code: string;
  name: string;
  /** The gemeente in which it stood when it last had candidates. */
  gemeente: string;
  /** Its candidates in each school year by type, only of the types that it has or had. */
  types: { type: OfferedType; candidates: Bounds[] }[];
}

/**
 * Returns the candidates of `types` together and the number of vestigingen that have any, per school year. A vestiging with several of
 * the types counts once.
 * @param rows rows of `examenkandidaten-vestigingen.csv`, each with `years` school years
 */
export function supplyOf(
  rows: readonly VestigingExams[],
  years: number,
  types: readonly OfferedType[],
): Supply {
  const own = rows.filter(({ type }) => types.includes(typeOf(type)));
  return {
    candidates: boundsPerYear(own, years),
    sites: Array.from({ length: years }, (_, i) => {
      const having = own.filter(({ candidates }) => hasCandidates(candidates[i]!));
      return new Set(having.map(({ vestiging }) => vestiging)).size;
    }),
  };
}

/**
 * Returns the supply of each vestiging with rows, in the order of their codes. A vestiging that moved within the rows counts once, in
 * the gemeente where it last had candidates.
 */
export function siteSupplies(rows: readonly VestigingExams[], years: number): SiteSupply[] {
  const codes = [...new Set(rows.map(({ vestiging }) => vestiging))].sort();
  return codes.map((code) => {
    const own = rows.filter(({ vestiging }) => vestiging === code);
    const newest = own.reduce((last, one) => (lastYear(one) > lastYear(last) ? one : last));
    const types = OFFERED_TYPES.flatMap((type) => {
      const ofType = own.filter((one) => typeOf(one.type) === type);
      return ofType.length === 0 ? [] : [{ type, candidates: boundsPerYear(ofType, years) }];
    });
    return { code, name: newest.name, gemeente: newest.gemeente, types };
  });
}

const lastYear = ({ candidates }: VestigingExams) => candidates.findLastIndex(hasCandidates);

function boundsPerYear(rows: readonly VestigingExams[], years: number): Bounds[] {
  return Array.from({ length: years }, (_, i) =>
    boundsOf(rows.map(({ candidates }) => candidates[i]!)),
  );
}
