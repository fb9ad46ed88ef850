import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import type { RegionRow } from '../../formats/incoming/region-file.ts';
import { OTHER_NAMES } from '../../areas/search-names.ts';
import { freeName, regionName, type UserRegion } from '../selection/user-region.ts';
import { createSearch, normalise, type Search } from '../../areas/search.ts';

/** Why a row of a file takes no part. */
type NotMatched = 'unknown' | 'ambiguous' | 'split' | 'twice' | 'no-gemeente' | 'contradicts';

/** What a file of regions came to: every row is in a region, or is told. */
export interface RegionsFound {
  regions: UserRegion[];
  /** Rows that are in a region. */
  matched: number;
  unmatched: { line: number; text: string; reason: NotMatched }[];
  /** Rows without a region. */
  withoutRegion: number;
  /** Names that were recognised though they are written otherwise: the reader is asked whether that is right. */
  forgiven: { found: string; name: string }[];
  /** Regions that are called otherwise than in the file: a name is too long, or has a sign that no link can hold. */
  renamed: { from: string; to: string }[];
}

interface Match {
  code: string;
  /** Whether it was recognised by likeness only. */
  isForgiven: boolean;
}

/** Finds the gemeenten of the rows of a file, by code or by name, also those that ended, and puts them together by region. */
export function regionsFrom(
  rows: readonly RegionRow[],
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): RegionsFound {
  const match = matcherOf(areas, herindelingen);
  const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
  const regions = new Map<string, { name: string; members: string[] }>();
  const found: RegionsFound = {
    regions: [],
    matched: 0,
    unmatched: [],
    withoutRegion: 0,
    forgiven: [],
    renamed: [],
  };
  for (const { line, code, gemeente, region } of rows) {
    const name = region.trim();
    if (name === '') {
      found.withoutRegion++;
      continue;
    }
    const key = normalise(name) || name;
    const into = regions.get(key) ?? { name, members: [] };
    regions.set(key, into);
    const made = matchRow(match, code, gemeente);
    if (typeof made === 'string' || into.members.includes(made.code)) {
      const text = `${[code, gemeente].filter(Boolean).join(', ')} (${name})`;
      found.unmatched.push({ line, text, reason: typeof made === 'string' ? made : 'twice' });
      continue;
    }
    into.members.push(made.code);
    found.matched++;
    if (made.isForgiven) {
      found.forgiven.push({ found: gemeente, name: nameOf.get(made.code) ?? made.code });
    }
  }
  return { ...found, ...named([...regions.values()].filter(({ members }) => members.length > 0)) };
}

/** Regions under names that a link can hold, each its own. */
function named(regions: readonly UserRegion[]): Pick<RegionsFound, 'regions' | 'renamed'> {
  const names = new Set<string>();
  const renamed: RegionsFound['renamed'] = [];
  const all = regions.map(({ name, members }) => {
    const free = freeName(regionName(name) || '–', (one) => names.has(one));
    names.add(free);
    if (free !== name) renamed.push({ from: name, to: free });
    return { name: free, members };
  });
  return { regions: all, renamed };
}

/** The gemeente of a row by its code, or by its name where the code is not known. Code and name may not be of two gemeenten. */
function matchRow(match: Matcher, code: string, name: string): Match | NotMatched {
  if (code === '' && name === '') return 'no-gemeente';
  if (code === '') return match(name);
  const byCode = match(code);
  if (name === '') return byCode;
  const byName = match(name);
  if (typeof byCode === 'string') return typeof byName === 'string' ? byCode : byName;
  const isOther = typeof byName !== 'string' && !byName.isForgiven && byName.code !== byCode.code;
  return isOther ? 'contradicts' : byCode;
}

type Matcher = (text: string) => Match | NotMatched;

/** Finds the gemeente of today that a code or a name stands for. */
function matcherOf(areas: readonly Area[], herindelingen: readonly Herindeling[]): Matcher {
  const today = new Set(areas.map(({ code }) => code));
  const current = namesOf(areas.map(({ code, name }) => [name, code] as const));
  const other = namesOf(
    areas.flatMap(({ code }) => (OTHER_NAMES[code] ?? []).map((name) => [name, code] as const)),
  );
  const ended = namesOf(herindelingen.map(({ name, into }) => [name, into] as const));
  const search = createSearch(areas, herindelingen);
  const only = (codes: readonly string[], otherwise: NotMatched): Match | NotMatched => {
    const [code] = codes;
    return code !== undefined && codes.length === 1 ? { code, isForgiven: false } : otherwise;
  };
  return (text) => {
    const digits = /^(?:GM)?(\d{1,4})$/i.exec(text)?.[1];
    if (digits !== undefined) {
      const code = `GM${digits.padStart(4, '0')}`;
      if (today.has(code)) return { code, isForgiven: false };
      const into = herindelingen
        .filter((herindeling) => herindeling.code === code)
        .map((herindeling) => herindeling.into);
      return into.length === 0 ? 'unknown' : only(into, 'split');
    }
    const key = normalise(text);
    const exact = current.get(key) ?? other.get(key);
    if (exact) return only(exact, 'ambiguous');
    const old = ended.get(key);
    return old ? only(old, 'split') : byLikeness(text, search);
  };
}

/** Codes by normalised name, each once. */
function namesOf(pairs: readonly (readonly [name: string, code: string])[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, code] of pairs) {
    const key = normalise(name);
    const codes = names.get(key) ?? [];
    if (!codes.includes(code)) names.set(key, [...codes, code]);
  }
  return names;
}

function byLikeness(text: string, search: Search): Match | NotMatched {
  const codes = new Set(search(text).map(({ code }) => code));
  const [code] = codes;
  if (code === undefined) return 'unknown';
  return codes.size === 1 ? { code, isForgiven: true } : 'ambiguous';
}

/** An empty file to fill in: every gemeente, without a region. Semicolons and a byte order mark, as a Dutch spreadsheet opens it. */
export function regionTemplate(areas: readonly Area[], header: readonly string[]): string {
  const rows = areas.map(({ code, name }) => `${code};${name};`);
  return `\uFEFF${[header.join(';'), ...rows].join('\r\n')}\r\n`;
}
