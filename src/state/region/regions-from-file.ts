import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import type { RegionRow } from '../../formats/incoming/region-file.ts';
import type { Finder, Refusal, Resolution } from '../../areas/finder.ts';
import { normalise } from '../../areas/normalise.ts';
import { freeName, regionName, type UserRegion } from '../selection/user-region.ts';
import { createForgivingFinder } from '../../areas/search.ts';

/** Why a row of a file is in no region. */
type Reason = Refusal | 'twice' | 'contradicts';

/** The regions of a file. Every row is in a region, has none, or is listed as unmatched. */
export interface RegionsFound {
  regions: UserRegion[];
  /** Rows that are in a region. */
  matched: number;
  unmatched: { line: number; text: string; reason: Reason }[];
  /** Rows without a region. */
  withoutRegion: number;
  /** Names that were recognised by similarity, for the user to confirm. */
  forgiven: { found: string; name: string }[];
  /** Regions with another name than in the file, because theirs is too long or has a character that a link cannot have. */
  renamed: { from: string; to: string }[];
}

interface Match {
  /** Of a gemeente of today. */
  code: string;
  /** Whether it was recognised by similarity only. */
  isForgiven: boolean;
}

/** Finds the gemeenten of today of the rows of a file, by code or name, and groups them by region. Names of regions are compared without case and punctuation. */
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

/** Gives regions different names that a link can have. */
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
 * Finds the gemeente of a row by its code, or by its name if the code is unknown. The row is refused if code and name are of different
 * gemeenten, unless the name was recognised by similarity only.
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

/** Writes a file to fill in: every gemeente, without a region. With semicolons and a byte order mark, as Dutch spreadsheets open it. */
export function regionTemplate(areas: readonly Area[], header: readonly string[]): string {
  const rows = areas.map(({ code, name }) => `${code};${name};`);
  return `\uFEFF${[header.join(';'), ...rows].join('\r\n')}\r\n`;
}
