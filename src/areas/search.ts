import UFuzzy from '@leeoniya/ufuzzy';
import type { Area } from './divisions.ts';
import { createFinder, type Finder, type Resolution } from './finder.ts';
import type { Herindeling } from './herindelingen.ts';
import { OTHER_NAMES } from './names.ts';
import { normalise } from './normalise.ts';
import { provinceOf } from './regions.ts';

/** A result of the search: a gemeente of today that matches the query, and the name that matched. */
export interface SearchHit {
  code: string;
  name: string;
  province: string;
  /**
   * The name that matched, if that is not the current name of the gemeente; else null. For the name of an ended gemeente, `year`
   * is the first year in which that gemeente no longer existed; for other names it is null.
   */
  via: { name: string; year: number | null } | null;
}

export type Search = (query: string) => SearchHit[];

/** A name that the search can find, with the result that it leads to. */
interface Entry {
  hit: SearchHit;
  /** The code of the gemeente that has the name; the gemeente may have ended. */
  code: string;
  /**
   * Kind of name: 0 the current name of a gemeente of today, 1 another name of a gemeente of today, 2 the name of an ended
   * gemeente.
   */
  kind: 0 | 1 | 2;
  key: string;
  /** `key` without spaces. */
  compact: string;
  words: readonly string[];
}

/** The number of characters to which a longer query is cut; no name is longer. */
const LONGEST_QUERY = 60;
/** The smallest number of characters of a query (without spaces) that may match in the middle of a name. */
const SHORTEST_PART = 3;
/**
 * The largest number of words of a misspelt query for which the names found are sorted by likeness, over all orders of the words.
 * With more words the names found are not sorted.
 */
const MOST_SHUFFLED = 4;

/**
 * The search that allows one typing error in each word: of any kind in words of five letters or more, of few kinds in words of
 * three or four, none in shorter words. Each word of the query must match from the start of a word of the name.
 */
const fuzzy = new UFuzzy({ intraMode: 1, interLft: 2, intraSlice: [0, Infinity] });

/**
 * Makes the search among the current names of gemeenten, their other names and the names of ended gemeenten. The gemeente that
 * the finder gives for the query comes first; then current names that begin with the query, other and ended names that begin with
 * it, names with the words of the query in any order, and names with the query inside. Typing errors are allowed only where
 * nothing else is found.
 */
export function createSearch(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Search {
  const { spelt, misspelt } = gemeenteSearches(areas, herindelingen);
  return (text) => {
    const found = spelt(text);
    return found.length > 0 ? found : misspelt(text);
  };
}

/** Makes the two searches of `createSearch`: `spelt` allows no typing errors, and `misspelt` allows some. */
export function gemeenteSearches(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Record<'spelt' | 'misspelt', Search> {
  const entries = entriesOf(areas, herindelingen);
  const fuzzy = createFuzzySearch(entries.map(({ key }) => key));
  const find = createFinder(areas, herindelingen);
  return {
    spelt(text) {
      const cut = text.slice(0, LONGEST_QUERY);
      const best = ranked(entries, normalise(cut));
      const meant = entriesMeant(entries, find(cut));
      const isFirst = meant.some(({ hit }) => hit.code === best[0]?.hit.code);
      return distinct(isFirst ? best : [...meant, ...best]);
    },
    // The names of ended gemeenten come last.
    misspelt: (text) =>
      distinct(
        fuzzy(text)
          .flatMap((i) => entries[i] ?? [])
          .sort((a, b) => Number(a.kind === 2) - Number(b.kind === 2)),
      ),
  };
}

/**
 * Makes a finder that also accepts misspelt and partial names: where `createFinder` does not know a name and the search finds
 * exactly one gemeente, the outcome is `forgiven` with that gemeente, to be used only when the user confirms it.
 */
export function createForgivingFinder(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Finder {
  const find = createFinder(areas, herindelingen);
  const search = createSearch(areas, herindelingen);
  return (text) => {
    const found = find(text);
    if (found.outcome !== 'unknown-gemeente') return found;
    const [code, ...others] = new Set(search(text).map((hit) => hit.code));
    if (code === undefined || others.length > 0) return found;
    return { outcome: 'forgiven', code, today: code };
  };
}

/**
 * Returns the entries of the gemeente that the finder found: its current name, or, for an ended gemeente, its name once for each
 * gemeente of today that holds a part of its area. Empty where the finder found none or several.
 */
function entriesMeant(entries: readonly Entry[], found: Resolution): Entry[] {
  if (found.outcome !== 'exact' && found.outcome !== 'split-gemeente') return [];
  const entriesOf = (wanted: string) =>
    entries.filter(({ code, kind }) => code === wanted && kind !== 1);
  const meant = entriesOf(found.code);
  return meant.length > 0 || found.outcome !== 'exact' ? meant : entriesOf(found.today);
}

/** Returns the entries that match a query without typing errors, the best match first. */
function ranked(entries: readonly Entry[], query: string): Entry[] {
  if (query === '') return [];
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, query) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** Returns how well a name matches a query: the lower the number, the better; Infinity where the name does not match. */
function rankOf({ key, compact, words, kind }: Entry, query: string): number {
  const joined = query.replaceAll(' ', '');
  if (key === query) return kind === 0 ? 0 : 2 + kind;
  if (kind === 0 && key.startsWith(query)) return 1;
  if (kind === 0 && compact.startsWith(joined)) return 2;
  if (key.startsWith(query) || compact.startsWith(joined)) return 4 + kind;
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part))))
    return 7 + kind;
  return joined.length >= SHORTEST_PART && compact.includes(joined) ? 10 + kind : Infinity;
}

/**
 * Makes the search with typing errors among names: a function that returns the indexes of the names that match a text, the most
 * alike first.
 * @param keys the names as `normalise` returns them
 */
export function createFuzzySearch(keys: string[]): (text: string) => number[] {
  return (text) => {
    const query = normalise(text.slice(0, LONGEST_QUERY));
    if (query === '') return [];
    const [indexes, info, order] = fuzzy.search(keys, query, MOST_SHUFFLED);
    return order ? order.map((i) => info.idx[i] ?? -1) : (indexes ?? []);
  };
}

/**
 * Returns the results of entries without duplicates: each gemeente of today once, or, where only names of ended gemeenten match,
 * once for each of these names.
 */
function distinct(entries: readonly Entry[]): SearchHit[] {
  const seen = new Set<string>();
  return entries.flatMap(({ hit, kind }) => {
    const key = kind === 2 ? `${hit.code} ${hit.via?.name}` : hit.code;
    if (seen.has(key) || seen.has(hit.code)) return [];
    seen.add(key);
    return [hit];
  });
}

function entriesOf(areas: readonly Area[], herindelingen: readonly Herindeling[]): Entry[] {
  const today = new Map(areas.map((area) => [area.code, area]));
  const current = areas
    .map((area) => entry(area, area.code, area.name, 0, null))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const others = areas.flatMap((area) => {
    const { everyday = [], towns = [] } = OTHER_NAMES[area.code] ?? {};
    return [...everyday, ...towns].map((name) =>
      entry(area, area.code, name, 1, { name, year: null }),
    );
  });
  const ended = herindelingen.flatMap(({ code, name, year, into }) => {
    const area = today.get(into);
    const isSameName = area && normalise(area.name) === normalise(name);
    return area && !isSameName ? [entry(area, code, name, 2, { name, year })] : [];
  });
  return [...current, ...others, ...ended];
}

function entry(
  area: Area,
  code: string,
  name: string,
  kind: Entry['kind'],
  via: SearchHit['via'],
): Entry {
  const key = normalise(name);
  const hit = { code: area.code, name: area.name, province: provinceOf(area), via };
  return { hit, code, kind, key, compact: key.replaceAll(' ', ''), words: key.split(' ') };
}
