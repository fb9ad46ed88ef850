import { UNKNOWN_GEMEENTE } from '../../src/areas/codes.ts';
import type { DuoVoTotals } from '../../src/formats/duo/vo-totals.ts';
import type { DuoVoTypes } from '../../src/formats/duo/vo-types.ts';
import { NO_FIGURE, type VestigingPupils } from '../../src/formats/site/vestiging-leerlingen.ts';
import { VO_TYPES_YEAR } from '../../src/formats/site/vo-vestigingen.ts';
import type { Placed } from '../../src/tables/place-vestigingen.ts';

/** The year whose source is incomplete, and the year whose vestigingen show which are missing (see `missingIn`). */
export const INCOMPLETE = { year: 2023, known: 2024 };

/** The pupils of every vo vestiging with pupils in any year, and where it stood; element i of every array is about vestiging i. */
export interface VoPupils extends VestigingPupils {
  naam: string[];
  plaats: string[];
  /** The gemeente in the newest year with a count. */
  gemeente: string[];
  /** The gemeente in 2019; the same as `gemeente` for a vestiging without pupils in 2019. */
  gemeente2019: string[];
}

/**
 * Returns the vestigingen of `INCOMPLETE.known` that have no figure in `INCOMPLETE.year`. The figures of 2023 were taken from a map
 * of 2024: a vestiging of 2024 without a figure there is missing, not empty, and the source does not say which of these
 * vestigingen opened in 2024.
 */
export function missingIn(totals: ReadonlyMap<number, DuoVoTotals>): string[] {
  const counted = new Set(totals.get(INCOMPLETE.year)?.vestiging);
  const known = totals.get(INCOMPLETE.known)?.vestiging ?? [];
  return known.filter((vestiging) => !counted.has(vestiging));
}

/** Puts the pupils of vo of all years together by vestiging, sorted by code. @throws Error for a masked count by type. */
export function voPupilsOf(
  types: DuoVoTypes,
  placed: ReadonlyMap<string, Placed>,
  totals: ReadonlyMap<number, DuoVoTotals>,
): VoPupils {
  if (types.gemaskeerd.some((n) => n > 0)) {
    throw new Error('a vestiging of 2019 has masked counts by type: its sum is no count');
  }
  const years = [VO_TYPES_YEAR, ...[...totals.keys()].sort((a, b) => a - b)];
  const counts = years.map((year) => countsIn(year, types, totals));
  const missing = new Set(missingIn(totals));
  const all = new Set(counts.flatMap((one) => [...one.keys()]));
  const vestiging = [...all]
    .filter((code) => counts.some((one) => (one.get(code) ?? 0) !== 0))
    .sort();
  const newest = [...totals].sort(([a], [b]) => b - a).map(([, one]) => gemeenteOf(one));
  const gemeente = vestiging.map(
    (code) =>
      newest.find((one) => one.has(code))?.get(code) ??
      placed.get(code)?.gemeente ??
      UNKNOWN_GEMEENTE,
  );
  const first = new Map(types.vestiging.map((code, i) => [code, i]));
  return {
    years,
    vestiging,
    leerlingen: Int16Array.from(
      vestiging.flatMap((code) =>
        years.map(
          (year, j) =>
            counts[j]?.get(code) ?? (year === INCOMPLETE.year && missing.has(code) ? NO_FIGURE : 0),
        ),
      ),
    ),
    naam: vestiging.map((code) => types.naam[first.get(code) ?? -1] ?? code),
    plaats: vestiging.map((code) => types.plaats[first.get(code) ?? -1] ?? ''),
    gemeente,
    gemeente2019: vestiging.map((code, i) => placed.get(code)?.gemeente ?? gemeente[i]!),
  };
}

function countsIn(
  year: number,
  types: DuoVoTypes,
  totals: ReadonlyMap<number, DuoVoTotals>,
): Map<string, number> {
  const { vestiging, leerlingen } = year === VO_TYPES_YEAR ? types : totals.get(year)!;
  const counts = new Map<string, number>();
  for (const [i, code] of vestiging.entries()) {
    counts.set(code, (counts.get(code) ?? 0) + (leerlingen[i] ?? 0));
  }
  return counts;
}

const gemeenteOf = ({ vestiging, gemeente }: DuoVoTotals) =>
  new Map(vestiging.map((code, i) => [code, gemeente[i]!]));
