import type { Area } from '../../areas/divisions.ts';
import { createFinder, type Finder, type Refusal, type Resolution } from '../../areas/finder.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import { createForgivingFinder } from '../../areas/search.ts';
import { readRegionFile, type RegionRow } from '../../formats/incoming/region-file.ts';
import type { MatchedRegionFile, MatchedRow, RegionMatch } from '../protocol/regions.ts';

/**
 * The largest number of unknown texts of a file for which a gemeente with a similar name is sought. A file with more of them does
 * not list gemeenten, and each search takes a millisecond.
 */
const MOST_SOUGHT = 300;

/**
 * Reads a file of the user with the region of each gemeente, and finds the gemeente that each row means, by its code and its name.
 * @throws FormatError as `readRegionFile` does.
 */
export async function readRegionMatches(
  bytes: Uint8Array,
  file: string,
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): Promise<MatchedRegionFile> {
  const exact = createFinder(areas, herindelingen);
  const find = rememberingFinder(exact, createForgivingFinder(areas, herindelingen));
  const { columns, rows } = await readRegionFile(
    bytes,
    file,
    (text) => exact(text).outcome === 'exact',
  );
  return { columns, rows: rows.map((row) => ({ ...row, match: matchOf(row, find) })) };
}

/** Returns a finder that searches each text once, and similar names for the first `MOST_SOUGHT` unknown texts only. */
function rememberingFinder(find: Finder, forgiving: Finder): Finder {
  const known = new Map<string, Resolution>();
  let sought = 0;
  return (text) => {
    let found = known.get(text);
    if (found) return found;
    found = find(text);
    if (found.outcome === 'unknown-gemeente' && sought++ < MOST_SOUGHT) found = forgiving(text);
    known.set(text, found);
    return found;
  };
}

/**
 * Finds the gemeente of a row by its code, or by its name where the code is absent or unknown. Returns `contradicts` where code
 * and name are of different gemeenten.
 */
function matchOf({ code, gemeente: name }: RegionRow, find: Finder): MatchedRow['match'] {
  if (code === '') return meantBy(find(name));
  const byCode = meantBy(find(code));
  if (name === '') return byCode;
  const byName = meantBy(find(name));
  if (typeof byCode === 'string') return typeof byName === 'string' ? byCode : byName;
  if (typeof byName === 'string') return byCode;
  return byName.today === byCode.today ? byCode : 'contradicts';
}

function meantBy(found: Resolution): RegionMatch | Refusal {
  switch (found.outcome) {
    case 'exact':
    case 'forgiven': {
      const { code, today, outcome } = found;
      return { code, today, isForgiven: outcome === 'forgiven' };
    }
    case 'unstated':
      return 'unknown-gemeente';
    default:
      return found.outcome;
  }
}
