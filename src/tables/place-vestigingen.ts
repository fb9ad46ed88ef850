import type { Addresses } from '../formats/duo/addresses.ts';

/** A vestiging to be placed: DUO's vo types say the town, not the gemeente. */
export interface UnplacedVestiging {
  vestiging: string;
  plaats: string;
  provincie: string;
}

/** A list that knows the gemeente of vestigingen by their code. */
export interface PlaceList {
  name: string;
  /** vestiging → gemeente of today */
  gemeente: ReadonlyMap<string, string>;
}

/** The gemeente of a vestiging, and how that is known. */
export interface Placed {
  gemeente: string;
  /** The name of the list that had the code, or `BY_TOWN`. */
  by: string;
}

export const BY_TOWN = 'place name';

/** The key of a town: there are towns of one name in two provincies. */
export function townKey(plaats: string, provincie: string): string {
  return `${plaats}|${provincie}`.toUpperCase();
}

/** Today's gemeente of each town of the lists; a town that lies in two gemeenten cannot place anyone and is left out. */
export function townsOf(
  lists: readonly Addresses[],
  today: (code: string) => readonly string[],
): Map<string, string> {
  const towns = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [i, plaats] of list.plaats.entries()) {
      const key = townKey(plaats, list.provincie[i] ?? '');
      const gemeenten = towns.get(key) ?? new Set();
      for (const code of today(list.gemeente[i] ?? '')) gemeenten.add(code);
      towns.set(key, gemeenten);
    }
  }
  return new Map(
    [...towns].flatMap(([key, codes]) => (codes.size === 1 ? [[key, [...codes].join()]] : [])),
  );
}

/**
 * Places vestigingen by code through the lists, the first that knows it, and only where none does by the name of the
 * town. Who is in no list and in no town stays out of the answer.
 */
export function placeVestigingen(
  vestigingen: readonly UnplacedVestiging[],
  lists: readonly PlaceList[],
  towns: ReadonlyMap<string, string>,
): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const { vestiging, plaats, provincie } of vestigingen) {
    const list = lists.find(({ gemeente }) => gemeente.has(vestiging));
    const gemeente = list?.gemeente.get(vestiging) ?? towns.get(townKey(plaats, provincie));
    if (gemeente) placed.set(vestiging, { gemeente, by: list?.name ?? BY_TOWN });
  }
  return placed;
}
