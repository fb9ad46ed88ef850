import type { Addresses } from '../formats/duo/addresses.ts';

/**
 * A vestiging whose gemeente is to be found, with its town (`plaats`) and provincie: DUO's file with the types of vo has no
 * gemeente.
 */
export interface UnplacedVestiging {
  vestiging: string;
  plaats: string;
  provincie: string;
}

/** A named list that gives the gemeente of vestigingen. */
export interface PlaceList {
  name: string;
  /** The code of the gemeente of today for each code of a vestiging. */
  gemeente: ReadonlyMap<string, string>;
}

/** The code of the gemeente of a vestiging, and how that gemeente was found. */
export interface Placed {
  gemeente: string;
  /** The name of the `PlaceList` that has the vestiging, or `BY_TOWN` if the gemeente was found by the name of the town. */
  by: string;
}

export const BY_TOWN = 'place name';

/** Returns the key of a town, made of its name and its provincie: two provincies may have towns of the same name. */
export function townKey(plaats: string, provincie: string): string {
  return `${plaats}|${provincie}`.toUpperCase();
}

/**
 * Returns the code of the gemeente of today for each town in `lists`, with `townKey` as key. A town that lies in more than one
 * gemeente is left out.
 * @param today returns the gemeenten of today that have the area of a gemeente.
 */
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
 * Returns the gemeente of each vestiging, by the code of the vestiging: from the first list that has the code, else from the name
 * of the town. A vestiging that is found in neither way is left out.
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
