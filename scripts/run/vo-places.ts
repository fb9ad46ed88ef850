import type { Addresses } from '../../src/formats/duo/addresses.ts';
import type { DuoVoTotals } from '../../src/formats/duo/vo-totals.ts';
import type { DuoVoTypes } from '../../src/formats/duo/vo-types.ts';
import {
  BY_TOWN,
  placeVestigingen,
  townsOf,
  type PlaceList,
  type Placed,
} from '../../src/tables/place-vestigingen.ts';
import type { Ledger } from './ledger.ts';

/**
 * The lists that have the gemeente of a vestiging: address lists of vo, the address list of po, which has more towns, and the
 * totals of DUO's file 03 by year.
 */
export interface Lists {
  vo2021: Addresses;
  vo2025: readonly Addresses[];
  po: Addresses;
  totals: ReadonlyMap<number, DuoVoTotals>;
}

/**
 * Gives the vestigingen of DUO's file 01 a gemeente: by code where a list has the vestiging, else by town. Vestigingen that
 * cannot be placed are not in the result.
 */
export function placeTypes(
  types: DuoVoTypes,
  lists: Lists,
  today: (code: string) => readonly string[],
  ledger: Ledger,
): Map<string, Placed> {
  const order: PlaceList[] = [
    byCode('the address list of 2021', [lists.vo2021], today),
    byCode('the address lists of 2025', lists.vo2025, today),
    byCode('the totals of 2023–2025', [...lists.totals.values()], today),
  ];
  const towns = townsOf([lists.vo2021, ...lists.vo2025, lists.po], today);
  const vestigingen = new Map(
    types.vestiging.map((vestiging, i) => [
      vestiging,
      { vestiging, plaats: types.plaats[i] ?? '', provincie: types.provincie[i] ?? '' },
    ]),
  );
  const placed = placeVestigingen([...vestigingen.values()], order, towns);
  report(types, placed, [...order.map(({ name }) => name), BY_TOWN], vestigingen.size, ledger);
  return placed;
}

/**
 * Returns the gemeente of today of each vestiging in `lists`; the first list that has a vestiging counts. A code that leads to
 * more than one gemeente of today is not used.
 */
export function byCode(
  name: string,
  lists: readonly { vestiging: readonly string[]; gemeente: readonly string[] }[],
  today: (code: string) => readonly string[],
): PlaceList {
  const gemeente = new Map<string, string>();
  for (const list of lists) {
    for (const [i, vestiging] of list.vestiging.entries()) {
      const [only, ...others] = today(list.gemeente[i] ?? '');
      if (only && others.length === 0 && !gemeente.has(vestiging)) gemeente.set(vestiging, only);
    }
  }
  return { name, gemeente };
}

function report(
  types: DuoVoTypes,
  placed: ReadonlyMap<string, Placed>,
  ways: readonly string[],
  vestigingen: number,
  ledger: Ledger,
): void {
  const pupils = new Map<string, number>();
  for (const [i, vestiging] of types.vestiging.entries()) {
    const by = placed.get(vestiging)?.by ?? '';
    pupils.set(by, (pupils.get(by) ?? 0) + (types.leerlingen[i] ?? 0));
  }
  for (const way of ways) {
    const n = [...placed.values()].filter(({ by }) => by === way).length;
    ledger.note(`${n} vestigingen placed by ${way} (${pupils.get(way) ?? 0} pupils)`);
  }
  ledger.note(`${vestigingen - placed.size} vestigingen unplaced (${pupils.get('') ?? 0} pupils)`);
}
