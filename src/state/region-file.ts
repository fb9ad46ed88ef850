import type { Area } from '../formats/divisions.ts';
import type { Merger } from '../formats/mergers.ts';
import type { RegionRow } from '../formats/region-file.ts';
import { OTHER_NAMES } from './other-names.ts';
import type { OwnRegion } from './own-region.ts';
import { cleanName } from './scenarios.ts';
import { createSearch, normalise, type Search } from './search.ts';

/** Why a row of a file takes no part. */
type NotMatched = 'unknown' | 'ambiguous' | 'split' | 'twice' | 'no-gemeente';

/** What a file of regions came to: every row is in a region, or is told. */
export interface RegionsFound {
  regions: OwnRegion[];
  /** Rows that are in a region. */
  matched: number;
  unmatched: { line: number; text: string; reason: NotMatched }[];
  /** Rows without a region. */
  withoutRegion: number;
  /** Names that were recognised though they are written otherwise: the reader is asked whether that is right. */
  forgiven: { found: string; name: string }[];
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
  mergers: readonly Merger[],
): RegionsFound {
  const match = matcherOf(areas, mergers);
  const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
  const regions = new Map<string, string[]>();
  const found: RegionsFound = {
    regions: [],
    matched: 0,
    unmatched: [],
    withoutRegion: 0,
    forgiven: [],
  };
  for (const { line, gemeente, region } of rows) {
    const name = cleanName(region).trim();
    if (name === '') {
      found.withoutRegion++;
      continue;
    }
    const refuse = (reason: NotMatched) =>
      found.unmatched.push({ line, text: `${gemeente} (${name})`, reason });
    const members = regions.get(name) ?? [];
    regions.set(name, members);
    const made = gemeente === '' ? 'no-gemeente' : match(gemeente);
    if (typeof made === 'string') refuse(made);
    else if (members.includes(made.code)) refuse('twice');
    else {
      members.push(made.code);
      found.matched++;
      if (made.isForgiven) {
        found.forgiven.push({ found: gemeente, name: nameOf.get(made.code) ?? made.code });
      }
    }
  }
  found.regions = [...regions]
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ name, members }));
  return found;
}

/** Finds the gemeente of today that a code or a name stands for. */
function matcherOf(
  areas: readonly Area[],
  mergers: readonly Merger[],
): (text: string) => Match | NotMatched {
  const today = new Set(areas.map(({ code }) => code));
  const current = namesOf(areas.map(({ code, name }) => [name, code] as const));
  const other = namesOf(
    areas.flatMap(({ code }) => (OTHER_NAMES[code] ?? []).map((name) => [name, code] as const)),
  );
  const ended = namesOf(mergers.map(({ name, into }) => [name, into] as const));
  const search = createSearch(areas, mergers);
  const only = (codes: readonly string[], otherwise: NotMatched): Match | NotMatched => {
    const [code] = codes;
    return code !== undefined && codes.length === 1 ? { code, isForgiven: false } : otherwise;
  };
  return (text) => {
    const digits = /^(?:GM)?(\d{1,4})$/i.exec(text)?.[1];
    if (digits !== undefined) {
      const code = `GM${digits.padStart(4, '0')}`;
      if (today.has(code)) return { code, isForgiven: false };
      const into = mergers.filter((merger) => merger.code === code).map((merger) => merger.into);
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
