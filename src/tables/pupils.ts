import { COUNTRY, UNKNOWN_GEMEENTE } from '../areas/codes.ts';
import type { PupilColumns } from '../formats/site/pupils.ts';
import { forgetUnknownZeros, type Counts } from './counts.ts';
import type { MergedColumns } from './user-merge.ts';
import { isIncompleteYear, type Soort } from './soorten.ts';

/** Pupils per gemeente × soort × year: of the site alone, or merged with user files. */
export type Pupils = PupilColumns | MergedColumns;

/** Returns the codes of the gemeenten in `pupils`, sorted, without the code of the unknown gemeente. */
export function codesIn(pupils: Pupils): string[] {
  const codes = new Set(pupils.gemeente);
  codes.delete(UNKNOWN_GEMEENTE);
  return [...codes].sort();
}

/** Returns the years for which `pupils` has figures, by soort. */
function yearsBySoort(pupils: Pupils): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (let row = 0; row < pupils.soort.length; row++) {
    const soort = pupils.soort[row]!;
    const known = years.get(soort);
    if (known) known.add(pupils.jaar[row]!);
    else years.set(soort, new Set([pupils.jaar[row]!]));
  }
  return years;
}

/**
 * Returns the counts of `gemeenten` and the country in every year from the first to the last year of `pupils`: the sum of the
 * `soorten`. A year in which one of the soorten has no figures is NaN in all areas. In other years a gemeente without rows has 0,
 * because it has no such school. The country is the sum of all rows, those of the unknown gemeente included.
 * @param gemeenten codes of the gemeenten in the order of the result, in which the country comes last
 * @param countOnce changes the sums of vestigingen over soorten into numbers of vestigingen, where one may have several soorten
 */
export function countsOf(
  pupils: Pupils,
  gemeenten: readonly string[],
  soorten: readonly Soort[],
  countOnce?: (counts: Counts) => void,
): Counts {
  const published = yearsBySoort(pupils);
  const all = [...published.values()].flatMap((years) => [...years]);
  const first = Math.min(...all);
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, j) => first + j);
  const counts = emptyCounts([...gemeenten, COUNTRY], years, soorten);
  for (const [j, year] of years.entries()) {
    const known = soorten.every((soort) => published.get(soort)?.has(year));
    fillYear(counts, j, known ? 0 : NaN, known && !isIncompleteYear(soorten, year));
  }
  const width = years.length;
  const starts = new Map(counts.codes.map((code, i) => [code, i * width]));
  const country = gemeenten.length * width;
  const wanted: ReadonlySet<string> = new Set(soorten);
  for (let row = 0; row < pupils.soort.length; row++) {
    if (!wanted.has(pupils.soort[row]!)) continue;
    const j = pupils.jaar[row]! - first;
    const start = starts.get(pupils.gemeente[row]!);
    if (start !== undefined) addRow(counts, start + j, pupils, row);
    addRow(counts, country + j, pupils, row);
  }
  countOnce?.(counts);
  forgetUnknownZeros(counts);
  return counts;
}

/**
 * Adds row number `row` of `pupils` to the cell of `counts` with index `cell`. An unknown number of vestigingen (NaN) makes the
 * sum of vestigingen NaN.
 */
function addRow(counts: Counts, cell: number, pupils: Pupils, row: number): void {
  counts.pupils[cell]! += pupils.leerlingen[row]!;
  counts.masked[cell]! += pupils.gemaskeerd[row]!;
  counts.vestigingen[cell]! += pupils.vestigingen[row]!;
  counts.complete[cell]! &= pupils.volledig[row]!;
  if ('eigen' in pupils) counts.fromUser[cell]! |= pupils.eigen[row]!;
}

function emptyCounts(codes: string[], years: number[], soorten: readonly Soort[]): Counts {
  const size = codes.length * years.length;
  return {
    codes,
    gemeenten: codes.length - 1,
    years,
    observed: years.length,
    soorten,
    pupils: new Float64Array(size),
    masked: new Uint16Array(size),
    vestigingen: new Float64Array(size),
    complete: new Uint8Array(size),
    fromUser: new Uint8Array(size),
  };
}

function fillYear(counts: Counts, j: number, value: number, complete: boolean): void {
  for (let i = 0; i < counts.codes.length; i++) {
    const cell = i * counts.years.length + j;
    counts.pupils[cell] = value;
    counts.vestigingen[cell] = value;
    counts.complete[cell] = complete ? 1 : 0;
  }
}
