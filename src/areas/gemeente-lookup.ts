import type { Area } from './divisions.ts';
import { UNKNOWN_GEMEENTE } from './codes.ts';
import type { Herindeling } from './herindelingen.ts';
import { readGemeente } from '../formats/cells.ts';
import { FormatError, type Place } from '../formats/format-error.ts';
import type { FindGemeente, FoundGemeente } from '../formats/incoming/format.ts';
import { gemeenteNames } from './gemeente-names.ts';
import { PROVINCES } from './spellings.ts';

/**
 * Finds gemeenten by code (`GM0363`, `0363`, `363`) or name, of today or ended since 1996, as `gemeenteNames` knows them. Which
 * of two is meant is never guessed.
 */
export function gemeenteLookup(
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): FindGemeente {
  const today = new Map(areas.map(({ code }) => [code, [code]]));
  const ended = grouped(herindelingen.map(({ code, into }) => [code, into]));
  const namesOf = gemeenteNames(areas, herindelingen);
  const known = new Map<string, FoundGemeente>();
  return (raw, place) => {
    const found = known.get(raw) ?? find(raw, place);
    known.set(raw, found);
    return found;
  };

  function find(raw: string, place: Place): FoundGemeente {
    const codes = codesOf(raw, place);
    const [code] = codes;
    if (code === UNKNOWN_GEMEENTE) return { code, today: code };
    const into = code === undefined ? [] : (today.get(code) ?? ended.get(code) ?? []);
    if (code === undefined || into[0] === undefined) {
      throw new FormatError(place, isLarger(raw) ? 'no-gemeente' : 'unknown-gemeente', raw);
    }
    if (codes.length > 1) throw new FormatError(place, 'ambiguous-gemeente', raw);
    if (into.length > 1) throw new FormatError(place, 'split-gemeente', raw);
    return { code, today: into[0] };
  }

  function codesOf(raw: string, place: Place): readonly string[] {
    if (/^\s*(GM)?\d{1,4}\s*$/i.test(raw)) return [readGemeente(raw.toUpperCase(), place)];
    if (raw.trim() === '') throw new FormatError(place, 'not-a-code', raw);
    if (/^\s*onbekend\s*$/i.test(raw)) return [UNKNOWN_GEMEENTE];
    return namesOf(raw);
  }
}

/** Whether a row is about something larger: a total, the country, a provincie or another region, as CBS marks them. */
function isLarger(raw: string): boolean {
  const name = raw.trim().toLowerCase();
  return (
    /^(totaal|landelijk|nederland|heel nederland|nl|provincie\b.*|regio\b.*)$/.test(name) ||
    /\((pv|ld|cr|provincie|corop.*|regio)\)$/.test(name) ||
    Object.keys(PROVINCES).some((one) => one.toLowerCase() === name)
  );
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key) ?? [];
    if (!group.includes(value)) group.push(value);
    groups.set(key, group);
  }
  return groups;
}
