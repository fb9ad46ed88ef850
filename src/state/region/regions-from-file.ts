import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import type { RegionRow } from '../../formats/incoming/region-file.ts';
import type { Finder, Refusal, Resolution } from '../../areas/finder.ts';
import { normalise } from '../../areas/normalise.ts';
import { freeName, regionName, type UserRegion } from '../selection/user-region.ts';
import { createForgivingFinder } from '../../areas/search.ts';

/**
 * Why a row of a file with regions is not used: its text does not mean one gemeente (a `Refusal`), the gemeente is already in
 * that region (`twice`), or code and name are of different gemeenten (`contradicts`).
 */
type Reason = Refusal | 'twice' | 'contradicts';

/**
 * The regions that were found in a file. Every row of the file is counted once: in `matched`, in `unmatched` or in
 * `withoutRegion`.
 */
export interface RegionsFound {
  regions: UserRegion[];
  /** The number of rows whose gemeente was put in a region. */
  matched: number;
  unmatched: { line: number; text: string; reason: Reason }[];
  /** The number of rows that name no region. */
  withoutRegion: number;
  /**
   * Texts in the file that only resemble the name of a gemeente or are a town in it, with the name of that gemeente, for the user
   * to check.
   */
  forgiven: { found: string; name: string }[];
  /**
   * Regions whose name was changed: the name in the file is too long, has a character that a link cannot have, or is that of
   * another region.
   */
  renamed: { from: string; to: string }[];
}

interface Match {
  /** The code of the gemeente of today. */
  code: string;
  /** Whether the text only resembles the name of the gemeente, or is a town in it. */
  isForgiven: boolean;
}

/**
 * Finds the gemeente of today of each row of a file, by code or name, and groups the gemeenten by region. Names of regions that
 * differ only in case, accents or punctuation are one region.
 */
export function regionsFrom(
  rows: readonly RegionRow[],
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): RegionsFound {
  const find = createForgivingFinder(areas, herindelingen);
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
    const made = findInRow(find, code, gemeente);
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

/** Returns regions with names that differ from each other and that a link can have, and the names that were changed for that. */
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

/**
 * Finds the gemeente of a row by its code, or by its name where the code is absent or unknown. Returns `contradicts` where code
 * and name are of different gemeenten, unless the name only resembles that of a gemeente.
 */
function findInRow(find: Finder, code: string, name: string): Match | Reason {
  if (code === '') return matchOf(find(name));
  const byCode = matchOf(find(code));
  if (name === '') return byCode;
  const byName = matchOf(find(name));
  if (typeof byCode === 'string') return typeof byName === 'string' ? byCode : byName;
  const isOther = typeof byName !== 'string' && !byName.isForgiven && byName.code !== byCode.code;
  return isOther ? 'contradicts' : byCode;
}

function matchOf(found: Resolution): Match | Refusal {
  switch (found.outcome) {
    case 'exact':
    case 'forgiven':
      return { code: found.today, isForgiven: found.outcome === 'forgiven' };
    case 'unstated':
      return 'unknown-gemeente';
    default:
      return found.outcome;
  }
}

/**
 * Returns the text of a CSV file for the user to fill in: a row for every gemeente, with an empty column for the region. It has
 * semicolons and a byte order mark, so that a Dutch spreadsheet program opens it well.
 */
export function regionTemplate(areas: readonly Area[], header: readonly string[]): string {
  const rows = areas.map(({ code, name }) => `${code};${name};`);
  return `\uFEFF${[header.join(';'), ...rows].join('\r\n')}\r\n`;
}
