import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import { normalise } from '../../areas/normalise.ts';
import { PastGemeenten } from '../../areas/past-gemeenten.ts';
import type { MatchedRow, Unmatched } from '../../engine/protocol/regions.ts';
import { freeName, regionName, type UserRegion } from '../selection/user-region.ts';

/** A region of a file while its rows are read: its name, and its gemeenten of today with the gemeenten that the file means. */
interface Reading {
  name: string;
  /** The codes of the gemeenten that the file means, which may have ended, by the code of the gemeente of today. */
  members: Map<string, Set<string>>;
}

/**
 * The regions that were found in a file. Every row of the file is counted once: in `matched`, in `repeated`, in `unmatched` or in
 * `withoutRegion`.
 */
export interface RegionsFound {
  regions: UserRegion[];
  /** The number of rows whose gemeente was put in a region. */
  matched: number;
  /** The number of rows whose gemeente was in that region already, as in a list of postcodes. */
  repeated: number;
  unmatched: { line: number; text: string; reason: Unmatched }[];
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
  /**
   * Ended gemeenten (`name`) that are a part of a gemeente of today (`into`), of which the region gets the whole although the
   * file does not list all of it.
   */
  enlarged: { name: string; into: string }[];
  /** Gemeenten in more than one region, with the names of these regions. */
  shared: { name: string; regions: string[] }[];
  /**
   * What looks like cells that were merged in a spreadsheet, so that only the first row has their text: the column, and the number
   * of rows without it; null where the file does not look like that.
   */
  merged: { column: MergedColumn; rows: number } | null;
}

/** A column of a file of regions in which cells may have been merged. */
type MergedColumn = 'region' | 'gemeente';

/**
 * Groups the gemeenten of the rows of a file by region. Names of regions that differ only in case, accents or punctuation are one
 * region.
 * @param isFilledDown whether an empty gemeente or region is that of the row above
 */
export function regionsFrom(
  inFile: readonly MatchedRow[],
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
  isFilledDown: boolean,
): RegionsFound {
  const rows = isFilledDown ? filledDown(inFile) : inFile;
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const readings = new Map<string, Reading>();
  const counts = { matched: 0, repeated: 0, withoutRegion: 0 };
  const unmatched: RegionsFound['unmatched'] = [];
  const forgiven = new Map<string, string>();
  for (const { line, code, gemeente, region, isTooLong, match } of rows) {
    const name = region.trim();
    if (name === '' && !isTooLong) {
      counts.withoutRegion++;
      continue;
    }
    if (isTooLong || typeof match === 'string') {
      const text = `${[code, gemeente].filter(Boolean).join(', ')} (${name})`;
      unmatched.push({ line, text, reason: isTooLong ? 'unequal-row' : (match as Unmatched) });
      continue;
    }
    const key = normalise(name) || name;
    const into = readings.get(key) ?? { name, members: new Map<string, Set<string>>() };
    readings.set(key, into);
    if (into.members.has(match.today)) counts.repeated++;
    else counts.matched++;
    into.members.set(match.today, new Set(into.members.get(match.today)).add(match.code));
    if (match.isForgiven) forgiven.set(gemeente, nameOf(match.today));
  }
  const { regions, renamed } = named([...readings.values()]);
  return {
    ...counts,
    regions,
    renamed,
    unmatched,
    forgiven: [...forgiven].map(([found, name]) => ({ found, name })),
    enlarged: enlargedIn([...readings.values()], herindelingen, nameOf),
    shared: sharedBy(regions, nameOf),
    merged: mergedIn(inFile),
  };
}

/** Returns regions with names that differ from each other and that a link can have, and the names that were changed for that. */
function named(readings: readonly Reading[]): Pick<RegionsFound, 'regions' | 'renamed'> {
  const names = new Set<string>();
  const renamed: RegionsFound['renamed'] = [];
  const regions = readings.map(({ name, members }) => {
    const free = freeName(regionName(name) || '–', (one) => names.has(one));
    names.add(free);
    if (free !== name) renamed.push({ from: name, to: free });
    return { name: free, members: [...members.keys()] };
  });
  return { regions, renamed };
}

/** Returns the ended gemeenten by which a region gets more of a gemeente of today than the file lists. */
function enlargedIn(
  readings: readonly Reading[],
  herindelingen: readonly Herindeling[],
  nameOf: (code: string) => string,
): RegionsFound['enlarged'] {
  const past = new PastGemeenten(herindelingen);
  const endedNames = new Map(herindelingen.map(({ code, name }) => [code, name]));
  const found = new Map<string, RegionsFound['enlarged'][number]>();
  for (const { members } of readings) {
    for (const [today, meant] of members) {
      const isWhole = past.isWhole(today, Infinity, [...meant], (code) => meant.has(code));
      if (meant.has(today) || isWhole) continue;
      for (const code of meant) {
        found.set(code, { name: endedNames.get(code) ?? code, into: nameOf(today) });
      }
    }
  }
  return [...found.values()];
}

function sharedBy(
  regions: readonly UserRegion[],
  nameOf: (code: string) => string,
): RegionsFound['shared'] {
  const regionsOf = new Map<string, string[]>();
  for (const { name, members } of regions) {
    for (const code of members) regionsOf.set(code, [...(regionsOf.get(code) ?? []), name]);
  }
  return [...regionsOf]
    .filter(([, names]) => names.length > 1)
    .map(([code, names]) => ({ name: nameOf(code), regions: names }));
}

const isWithoutGemeente = ({ code, gemeente }: MatchedRow) => code === '' && gemeente === '';

/**
 * Tells whether cells look merged: rows without a region below a row that has one, where each region stands in one row only, or
 * rows with a region and without a gemeente below a row that has one.
 */
function mergedIn(rows: readonly MatchedRow[]): RegionsFound['merged'] {
  const below = rows.slice(1);
  const withoutGemeente = below.filter((row) => row.region !== '' && isWithoutGemeente(row));
  if (rows[0] && !isWithoutGemeente(rows[0]) && withoutGemeente.length > 0) {
    return { column: 'gemeente', rows: withoutGemeente.length };
  }
  const withoutRegion = below.filter((row) => row.region === '' && !isWithoutGemeente(row));
  const names = rows.map(({ region }) => region).filter((name) => name !== '');
  const isEachOnce = names.length > 1 && new Set(names).size === names.length;
  if (!rows[0] || rows[0].region === '' || !isEachOnce || withoutRegion.length === 0) return null;
  return { column: 'region', rows: withoutRegion.length };
}

/** Returns the rows with an empty gemeente or region replaced by that of the row above. A row with neither stays as it is. */
function filledDown(rows: readonly MatchedRow[]): MatchedRow[] {
  const filled: MatchedRow[] = [];
  for (const row of rows) {
    const above = filled.at(-1);
    if (!above || (isWithoutGemeente(row) && row.region === '')) filled.push(row);
    else if (isWithoutGemeente(row)) filled.push({ ...above, line: row.line, region: row.region });
    else filled.push({ ...row, region: row.region === '' ? above.region : row.region });
  }
  return filled;
}

/**
 * Returns the text of a CSV file for the user to fill in: a row for every gemeente, with an empty column for the region. It has
 * semicolons and a byte order mark, so that a Dutch spreadsheet program opens it well.
 */
export function regionTemplate(areas: readonly Area[], header: readonly string[]): string {
  const rows = areas.map(({ code, name }) => `${code};${name};`);
  return `\uFEFF${[header.join(';'), ...rows].join('\r\n')}\r\n`;
}
