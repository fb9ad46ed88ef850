import type { Soort } from '../../tables/soorten.ts';
import type { Life } from '../../tables/school-life.ts';
import type { School } from '../../tables/schools.ts';
import type { SchoolQuestion } from '../protocol/school.ts';
import type { BoardSoort, GemeenteTotal, SchoolRow } from '../protocol/schools.ts';

/** A school that had pupils in some year, with its life. */
export interface KnownSchool {
  school: School;
  life: Life;
}

/** A school with its closure norm. */
export type NormedSchool = KnownSchool & Pick<SchoolRow, 'norm'>;

/**
 * Returns the school that a question names: that of the asked sector, or else that of the other sector with the same code; null
 * where there is none.
 */
export function schoolNamed<T extends KnownSchool>(
  { sector, code }: SchoolQuestion,
  known: readonly T[],
): T | null {
  const named = known.filter(({ school }) => school.code === code);
  return named.find(({ school }) => school.sector === sector) ?? named[0] ?? null;
}

/** Whether a school has pupils in the newest year. */
export const isOpen = ({ school, life }: KnownSchool): boolean => life.last === school.years.at(-1);

/** Returns the pupils by year of each gemeente and soort that the schools `of` have, summed over all `known` schools. */
export function totalsOf(of: readonly School[], known: readonly KnownSchool[]): GemeenteTotal[] {
  const totals = new Map<string, GemeenteTotal>();
  const keyOf = ({ gemeente, soort }: { gemeente: string; soort: Soort }) => `${gemeente} ${soort}`;
  for (const school of of) {
    const { gemeente, soort, years } = school;
    totals.set(keyOf(school), { gemeente, soort, pupils: new Int32Array(years.length) });
  }
  for (const { school } of known) {
    const total = totals.get(keyOf(school));
    if (total) school.pupils.forEach((count, j) => (total.pupils[j]! += Math.max(0, count)));
  }
  return [...totals.values()];
}

/** Returns the soorten of the schools of a board. */
export function soortenOfBoard(board: string, known: readonly KnownSchool[]): BoardSoort[] {
  const soorten = new Map<Soort, BoardSoort>();
  for (const one of known) {
    const { sector, soort } = one.school;
    if (one.school.board !== board) continue;
    const counted = soorten.get(soort) ?? { sector, soort, open: 0 };
    soorten.set(soort, { ...counted, open: counted.open + Number(isOpen(one)) });
  }
  return [...soorten.values()];
}
