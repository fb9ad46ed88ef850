import UFuzzy from '@leeoniya/ufuzzy';
import type { Area } from './divisions.ts';
import type { Herindeling } from './herindelingen.ts';
import { OTHER_NAMES } from './search-names.ts';

/** A gemeente of today that answers a query, and by which other name it was found. */
export interface SearchHit {
  code: string;
  name: string;
  province: string;
  /** The name that was recognised where it is not today's own; `year` is the first in which an old gemeente was no more. */
  via: { name: string; year: number | null } | null;
}

export type Search = (query: string) => SearchHit[];

interface Entry {
  found: SearchHit;
  /** 0 a current name, 1 another name for it, 2 a gemeente that ended. */
  kind: number;
  key: string;
  compact: string;
  words: readonly string[];
}

/** Longer than any name; a pasted text is cut to it. */
const LONGEST_QUERY = 60;
/** A piece of a name counts from this length, wherever it stands. */
const SHORTEST_PIECE = 3;
/** Words of a misspelt query are tried in every order up to this number of words. */
const MOST_SHUFFLED = 4;

/** One typing error per word, none in words that are too short for it to mean anything. Words match from their start. */
const forgiving = new UFuzzy({ intraMode: 1, interLft: 2, intraSlice: [0, Infinity] });

/**
 * Text as it is compared: without case, accents, apostrophes and hyphens; "gem." is dropped, "st." is "sint", and y is
 * written as ij, which older spellings confuse.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return plain
    .replace(/\b(gemeente|gem) (?=.)| gemeente$/g, '')
    .replace(/\bst (?=.)/g, 'sint ')
    .replaceAll('y', 'ij');
}

/**
 * Makes the search among today's gemeenten, their other names and the gemeenten that ended. Results come best first: names
 * that begin as the query does, then other and old names that do, then names with the query's words in any order, then
 * with the query somewhere inside. Misspelt queries are tried only where nothing else is found.
 */
export function createSearch(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Search {
  const entries = [
    ...currentNames(areas),
    ...otherNames(areas),
    ...endedNames(areas, herindelingen),
  ];
  const keys = entries.map(({ key }) => key);
  return (text) => {
    const query = normalise(text.slice(0, LONGEST_QUERY));
    if (query === '') return [];
    const ranked = entries
      .map((entry) => ({ entry, rank: rankOf(entry, query) }))
      .filter(({ rank }) => rank < Infinity)
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
    return distinct(ranked.length > 0 ? ranked : misspelt(entries, keys, query));
  };
}

/** The lower, the better; Infinity is no match. */
function rankOf({ key, compact, words, kind }: Entry, query: string): number {
  const joined = query.replaceAll(' ', '');
  if (key === query) return kind === 0 ? 0 : 2 + kind;
  if (kind === 0 && key.startsWith(query)) return 1;
  if (kind === 0 && compact.startsWith(joined)) return 2;
  if (key.startsWith(query) || compact.startsWith(joined)) return 4 + kind;
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part))))
    return 7 + kind;
  return joined.length >= SHORTEST_PIECE && compact.includes(joined) ? 10 + kind : Infinity;
}

function misspelt(entries: readonly Entry[], keys: string[], query: string): Entry[] {
  const [indexes, info, order] = forgiving.search(keys, query, MOST_SHUFFLED);
  if (!indexes) return [];
  const positions = order ? order.map((i) => info.idx[i] ?? -1) : indexes;
  return positions
    .flatMap((i) => entries[i] ?? [])
    .sort((a, b) => Number(a.kind === 2) - Number(b.kind === 2));
}

/**
 * A gemeente once by its own or another name; and once for every old gemeente that leads to it, unless it stands above
 * by itself already.
 */
function distinct(entries: readonly Entry[]): SearchHit[] {
  const seen = new Set<string>();
  return entries.flatMap(({ found, kind }) => {
    const key = kind === 2 ? `${found.code} ${found.via?.name}` : found.code;
    if (seen.has(key) || seen.has(found.code)) return [];
    seen.add(key);
    return [found];
  });
}

function currentNames(areas: readonly Area[]): Entry[] {
  return areas
    .map((area) => entry(area, area.name, 0, null))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function otherNames(areas: readonly Area[]): Entry[] {
  return areas.flatMap((area) =>
    (OTHER_NAMES[area.code] ?? []).map((name) => entry(area, name, 1, { name, year: null })),
  );
}

function endedNames(areas: readonly Area[], herindelingen: readonly Herindeling[]): Entry[] {
  const today = new Map(areas.map((area) => [area.code, area]));
  return herindelingen.flatMap(({ name, year, into }) => {
    const area = today.get(into);
    const isSameName = area && normalise(area.name) === normalise(name);
    return area && !isSameName ? [entry(area, name, 2, { name, year })] : [];
  });
}

function entry(area: Area, name: string, kind: number, via: SearchHit['via']): Entry {
  const key = normalise(name);
  const found = {
    code: area.code,
    name: area.name,
    province: area.regions.provincie.name,
    via,
  };
  return { found, kind, key, compact: key.replaceAll(' ', ''), words: key.split(' ') };
}
