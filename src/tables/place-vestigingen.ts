import type { Addresses } from '../formats/duo/addresses.ts';

/** A vestiging whose gemeente is to be found: the file of DUO with the types of vo has the town, not the gemeente. */
export interface UnplacedVestiging {
  vestiging: string;
  plaats: string;
  provincie: string;
}

/** A list with the gemeente of vestigingen, by their code. */
export interface PlaceList {
  name: string;
  /** The gemeente of today, by the code of the vestiging. */
  gemeente: ReadonlyMap<string, string>;
}

/** The gemeente of a vestiging, and how that is known. */
export interface Placed {
  gemeente: string;
  /** The name of the list that had the code, or `BY_TOWN`. */
  by: string;
}

export const BY_TOWN = 'place name';

/** Returns the key of a town, with the provincie: there are towns of the same name in two provincies. */
export function townKey(plaats: string, provincie: string): string {
  return `${plaats}|${provincie}`.toUpperCase();
}

/** Returns the gemeente of today of each town of the lists, by `townKey`. A town that lies in two gemeenten is left out. */
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
 * Returns the gemeente of vestigingen: from the first list that has the code, else by the name of the town. A vestiging that is
 * found in neither way is left out.
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
