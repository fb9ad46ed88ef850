import { DIVISIONS, type Area, type Division } from './divisions.ts';
import type { Herindeling } from './herindelingen.ts';
import { normalise } from './normalise.ts';
import { provinceOf, regionsOf } from './regions.ts';
import type { SearchName } from './search-name.ts';
import { createFuzzySearch, gemeenteSearches, type SearchHit } from './search.ts';

/** A gemeente that was found by one of its own names. */
export interface GemeenteFound extends SearchHit {
  kind: 'gemeente';
}

/** A town or a postcode that was found: `code`, `name` and `province` are those of the gemeente in which it lies. */
export interface NameFound {
  kind: 'town' | 'postcode';
  /** The town as DUO spells it (in capitals, without accents), or the four digits of the postcode. */
  text: string;
  code: string;
  name: string;
  province: string;
}

/** A region of a division that was found. */
export interface RegionFound {
  kind: 'region';
  division: Division;
  /** The code of the region in its division: `09`. */
  region: string;
  name: string;
  /** The number of gemeenten in the region. */
  count: number;
}

/** A result of the search that leads to a gemeente. */
export type InGemeente = GemeenteFound | NameFound;
export type PlaceFound = InGemeente | RegionFound;

/** The results of one kind, the best first; `more` is the number of results of that kind that are left out. */
export interface FoundGroup {
  kind: PlaceFound['kind'];
  found: PlaceFound[];
  more: number;
}

export type PlaceSearch = (text: string) => FoundGroup[];

/** Among what the search finds. */
export interface Searched {
  areas: readonly Area[];
  herindelingen: readonly Herindeling[];
  /** The towns and postcodes; null while they are not loaded: typing errors are then not allowed, as a town may be meant. */
  names: readonly SearchName[] | null;
  /** Whether regions of divisions are found too. */
  hasRegions: boolean;
}

/** How well a result matches: 0 in full, 1 from its start, 2 from the start of a word, 3 inside. A misspelt one has 4. */
type Likeness = 0 | 1 | 2 | 3 | 4;

interface Ranked<Found extends PlaceFound> {
  likeness: Likeness;
  found: Found;
}

/** The most results of a group that are returned, where there are other groups and where there are none. */
const MOST = { beside: 6, alone: 20 };
/** The smallest number of characters of a query that may match in the middle of a name. */
const SHORTEST_PART = 3;
/** A postcode of four digits, with its letters or without, or its first three digits. */
const POSTCODE = /^\s*(\d{3}|\d{4}\s*([a-z]{1,2})?)\s*$/i;

/**
 * Makes the search among gemeenten (see `createSearch`), regions, towns and postcodes. Its results are grouped by kind: first the
 * kind with the best match, and of equal matches gemeenten before regions, towns and postcodes. A postcode that is typed in full
 * comes first. Typing errors are allowed only where nothing else is found.
 */
export function createPlaceSearch(searched: Searched): PlaceSearch {
  const { areas, herindelingen, names, hasRegions } = searched;
  const gemeenten = gemeenteSearches(areas, herindelingen);
  const regions = regionSearches(hasRegions ? areas : []);
  const towns = townSearches(areas, names ?? []);
  const postcodes = postcodeSearch(areas, names ?? []);
  return (text) => {
    const query = normalise(text);
    if (query === '') return [];
    const hits = gemeenten.spelt(text);
    const spelt = [
      group(hits.map((hit) => ({ likeness: likenessOfHit(hit, query), found: gemeente(hit) }))),
      group(regions.spelt(text)),
      group(withoutThoseOf(hits, towns.spelt(text))),
      group(postcodes(text)),
    ];
    if (spelt.some((one) => one !== null) || names === null) return sorted(spelt);
    const misspelt = <Found extends PlaceFound>(all: readonly Found[]) =>
      group(all.map((found): Ranked<Found> => ({ likeness: 4, found })));
    return sorted([
      misspelt(gemeenten.misspelt(text).map(gemeente)),
      misspelt(regions.misspelt(text)),
      misspelt(towns.misspelt(text)),
    ]);
  };
}

const gemeente = (hit: SearchHit): GemeenteFound => ({ kind: 'gemeente', ...hit });

interface RankedGroup {
  best: Likeness | -1;
  kind: PlaceFound['kind'];
  found: PlaceFound[];
}

/** Returns results of one kind as a group, the best first; null where there are none. */
function group(all: readonly Ranked<PlaceFound>[]): RankedGroup | null {
  const ranked = all.toSorted((a, b) => a.likeness - b.likeness);
  const [first] = ranked;
  if (!first) return null;
  const { kind } = first.found;
  const best = kind === 'postcode' && first.likeness === 0 ? -1 : first.likeness;
  // A region with two names can match with both.
  return { best, kind, found: [...new Set(ranked.map(({ found }) => found))] };
}

function sorted(groups: readonly (RankedGroup | null)[]): FoundGroup[] {
  const all = groups.filter((one) => one !== null).sort((a, b) => a.best - b.best);
  const most = all.length > 1 ? MOST.beside : MOST.alone;
  return all.map(({ kind, found }) => ({
    kind,
    found: found.slice(0, most),
    more: Math.max(0, found.length - most),
  }));
}

/** A gemeente that was found by its code matches in full. */
function likenessOfHit({ name, via }: SearchHit, query: string): Likeness {
  const likeness = likenessOf(normalise(via?.name ?? name), query);
  return likeness ?? 0;
}

/** Returns how well a name matches a query, both as `normalise` returns them; null where it does not. */
function likenessOf(key: string, query: string): Likeness | null {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  const words = key.split(' ');
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  const joined = query.replaceAll(' ', '');
  return joined.length >= SHORTEST_PART && key.replaceAll(' ', '').includes(joined) ? 3 : null;
}

interface Searches<Found extends PlaceFound> {
  spelt: (text: string) => Ranked<Found>[];
  misspelt: (text: string) => Found[];
}

/** Makes the searches among names with a result each. */
function searchesAmong<Found extends PlaceFound>(
  entries: readonly { key: string; found: Found }[],
  rank: (key: string, query: string, found: Found) => Likeness | null,
): Searches<Found> {
  const fuzzy = createFuzzySearch(entries.map(({ key }) => key));
  return {
    spelt(text) {
      const query = normalise(text);
      return entries.flatMap(({ key, found }) => {
        const likeness = rank(key, query, found);
        return likeness === null ? [] : [{ likeness, found }];
      });
    },
    misspelt: (text) => fuzzy(text).flatMap((i) => entries[i]?.found ?? []),
  };
}

/** The names of provincies besides those of the site. */
const OTHER_PROVINCES: Readonly<Record<string, readonly string[]>> = { Friesland: ['Fryslân'] };

/** The words of the name of each division, which a user may type before the name of a region: "corop achterhoek". */
const DIVISION_WORDS = `regio gebied ${DIVISIONS.join(' ')}`.split(' ');

function regionSearches(areas: readonly Area[]): Searches<RegionFound> {
  const entries = DIVISIONS.flatMap((division) =>
    regionsOf(areas, division).flatMap(({ code, name, areas: members }) => {
      const count = members.length;
      const found = { kind: 'region' as const, division, region: code, name, count };
      const names = division === 'provincie' ? [name, ...(OTHER_PROVINCES[name] ?? [])] : [name];
      return names.map((one) => ({ key: normalise(one), found }));
    }),
  );
  return searchesAmong(entries, (key, query, { division }) => {
    const parts = query.split(' ');
    const bare = parts.filter((part) => !DIVISION_WORDS.includes(part)).join(' ');
    const kinds = parts.filter((part) => DIVISIONS.some((one) => one === part));
    if (kinds.length > 0 && !kinds.includes(division)) return null;
    return likenessOf(key, bare === '' ? query : bare);
  });
}

/** Matches the provincie behind the name of a town of which there are several: `BEEK LB`. */
const PROVINCE_BEHIND = / (DR|FR|GLD|GN|LB|NB|NH|OV|UT|ZH)$/;

function townSearches(areas: readonly Area[], names: readonly SearchName[]): Searches<NameFound> {
  const entries = namesIn(areas, names, 'plaats').flatMap((found) => {
    const bare = found.text.replace(PROVINCE_BEHIND, '');
    // Such a town adds nothing to its gemeente.
    return normalise(bare) === normalise(found.name) ? [] : [{ key: normalise(found.text), found }];
  });
  return searchesAmong(entries, likenessOf);
}

/** Returns towns without those by whose name their gemeente was found already, as that of an ended gemeente. */
function withoutThoseOf(
  hits: readonly SearchHit[],
  towns: readonly Ranked<NameFound>[],
): Ranked<NameFound>[] {
  const known = new Set(hits.map(({ code, via }) => `${code} ${normalise(via?.name ?? '')}`));
  return towns.filter(({ found }) => !known.has(`${found.code} ${normalise(found.text)}`));
}

function postcodeSearch(
  areas: readonly Area[],
  names: readonly SearchName[],
): (text: string) => Ranked<NameFound>[] {
  const postcodes = namesIn(areas, names, 'postcode');
  return (text) => {
    if (!POSTCODE.test(text)) return [];
    const digits = text.trim().slice(0, 4).trim();
    return postcodes
      .filter((found) => found.text.startsWith(digits))
      .map((found) => ({ likeness: digits.length === 4 ? 0 : 1, found }));
  };
}

/** Returns the names of one kind with the gemeenten of today in which they lie. */
function namesIn(
  areas: readonly Area[],
  names: readonly SearchName[],
  kind: SearchName['kind'],
): NameFound[] {
  const today = new Map(areas.map((area) => [area.code, area]));
  return names.flatMap((one): NameFound[] => {
    const area = one.kind === kind ? today.get(one.gemeente) : undefined;
    if (!area) return [];
    const { code, name } = area;
    const of = kind === 'plaats' ? 'town' : kind;
    return [{ kind: of, text: one.name, code, name, province: provinceOf(area) }];
  });
}
