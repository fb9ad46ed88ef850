import { writeVestigingPlaces } from '../src/formats/site/vo-vestigingen.ts';
import type { Placed } from '../src/tables/place-vestigingen.ts';
import type { Ledger } from './run/ledger.ts';
import { byCode, type Lists } from './run/vo-places.ts';

/**
 * Makes `vo-vestigingen.csv`: the gemeente of today of every vo vestiging of 2019–2025. It places the vestigingen of a user file
 * in the form of DUO's file 01, which has towns only. A vestiging of 2019 has the gemeente that `placeTypes` gave it, another the
 * gemeente in the newest list.
 */
export function makeVestigingPlaces(
  placed: ReadonlyMap<string, Placed>,
  { totals, vo2021, vo2025 }: Lists,
  today: (code: string) => readonly string[],
  ledger: Ledger,
): string {
  const newestFirst = [...totals].sort(([a], [b]) => b - a).map(([, one]) => one);
  const lists = byCode('all lists', [...newestFirst, ...vo2025, vo2021], today).gemeente;
  const places = new Map(lists);
  for (const [vestiging, { gemeente }] of placed) places.set(vestiging, gemeente);
  ledger.note(`${places.size} vo vestigingen have a gemeente`);
  return writeVestigingPlaces(new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1))));
}
