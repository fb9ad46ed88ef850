import type { DuoVoTypes } from '../src/formats/duo/vo-types.ts';
import { writeVoVestigingen, type VoVestiging } from '../src/formats/site/vo-vestigingen.ts';
import { SOORTEN, type SoortVo } from '../src/formats/soorten.ts';
import type { Placed } from '../src/tables/place-vestigingen.ts';
import type { Ledger } from './run/ledger.ts';
import { byCode, type Lists } from './run/vo-places.ts';

/**
 * Makes `vo-vestigingen.csv`: the gemeente of today of every vo vestiging of 2019–2025, and its types of vo in 2019. The gemeente
 * places the vestigingen of a user file in the form of DUO's file 01, which has towns only; the types say how many vestigingen
 * have one or more of several types. A vestiging of 2019 has the gemeente that `placeTypes` gave it, another the gemeente in the
 * newest list.
 */
export function makeVoVestigingen(
  types: DuoVoTypes,
  placed: ReadonlyMap<string, Placed>,
  { totals, vo2021, vo2025 }: Lists,
  today: (code: string) => readonly string[],
  ledger: Ledger,
): string {
  const newestFirst = [...totals].sort(([a], [b]) => b - a).map(([, one]) => one);
  const places = new Map(byCode('all lists', [...newestFirst, ...vo2025, vo2021], today).gemeente);
  for (const [vestiging, { gemeente }] of placed) places.set(vestiging, gemeente);
  ledger.note(`${places.size} vo vestigingen have a gemeente`);
  const typesOf = typesByVestiging(types);
  const rows = [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, gemeente]): [string, VoVestiging] => {
      const own = typesOf.get(key);
      return [key, { gemeente, types: SOORTEN.vo.filter((soort) => own?.has(soort)) }];
    });
  return writeVoVestigingen(new Map(rows));
}

/** Returns the types in which each vestiging has pupils, masked or not. */
function typesByVestiging(types: DuoVoTypes): Map<string, Set<SoortVo>> {
  const found = new Map<string, Set<SoortVo>>();
  for (const [i, vestiging] of types.vestiging.entries()) {
    if (types.leerlingen[i] === 0 && types.gemaskeerd[i] === 0) continue;
    const own = found.get(vestiging) ?? new Set();
    found.set(vestiging, own.add(types.soort[i]!));
  }
  return found;
}
