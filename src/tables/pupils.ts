import { op, table, type ColumnTable } from 'arquero';
import { COUNTRY, UNKNOWN_GEMEENTE } from '../areas/codes.ts';
import type { PupilColumns } from '../formats/site/pupils.ts';
import { forgetUnknownZeros, type Counts } from './counts.ts';
import type { MergedColumns } from './user-merge.ts';
import { isIncompleteYear, type Soort } from './soorten.ts';

/** An Arquero table with one row per gemeente × soort × year, from the columns that `readPupils` gives or a reader's own are among. */
export function pupilTable(columns: PupilColumns | MergedColumns): ColumnTable {
  return table({ eigen: new Uint8Array(columns.jaar.length), ...columns });
}

/** The columns of such a table. */
export function columnsOfTable(pupils: ColumnTable): PupilColumns {
  const column = (name: keyof PupilColumns) => pupils.array(name);
  return {
    gemeente: column('gemeente') as string[],
    soort: column('soort') as string[],
    jaar: column('jaar') as Int16Array,
    leerlingen: column('leerlingen') as Int32Array,
    gemaskeerd: column('gemaskeerd') as Int16Array,
    vestigingen: column('vestigingen') as Int16Array,
    volledig: column('volledig') as Uint8Array,
  };
}

/** The codes of the gemeenten in `pupils`, without that of the unknown gemeente. */
export function codesIn(pupils: ColumnTable): string[] {
  const codes = new Set(pupils.array('gemeente') as string[]);
  codes.delete(UNKNOWN_GEMEENTE);
  return [...codes].sort();
}

/** The soorten that have figures in `pupils`, with the years in which each has them. */
function yearsBySoort(pupils: ColumnTable): Map<string, number[]> {
  const years = new Map<string, number[]>();
  const soorten = pupils.array('soort') as string[];
  const seen = new Set<string>();
  for (const [i, jaar] of (pupils.array('jaar') as Int16Array).entries()) {
    const soort = soorten[i] ?? '';
    if (seen.has(soort + jaar)) continue;
    seen.add(soort + jaar);
    years.set(soort, [...(years.get(soort) ?? []), jaar]);
  }
  return years;
}

/**
 * Sums the given soorten per gemeente and year. The years run without holes from the first to the last year of the whole
 * table; a year in which one of the soorten has no figures at all stays NaN. In other years a gemeente without rows has
 * no such school: 0. The country (last area) is the sum of all rows, with those of unknown gemeente.
 */
export function countsOf(
  pupils: ColumnTable,
  gemeenten: readonly string[],
  soorten: readonly Soort[],
): Counts {
  const published = yearsBySoort(pupils);
  const all = [...published.values()].flat();
  const first = Math.min(...all);
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, j) => first + j);
  const counts = emptyCounts([...gemeenten, COUNTRY], years, soorten);
  for (const [j, year] of years.entries()) {
    const known = soorten.every((soort) => published.get(soort)?.includes(year));
    fillYear(counts, j, known ? 0 : NaN, known && !isIncompleteYear(soorten, year));
  }
  const row = new Map(counts.codes.map((code, i) => [code, i]));
  for (const cell of summed(pupils, soorten)) {
    const j = cell.jaar - first;
    add(counts, row.get(cell.gemeente), j, cell);
    add(counts, row.get(COUNTRY), j, cell);
  }
  forgetUnknownZeros(counts);
  return counts;
}

interface Cell {
  gemeente: string;
  soort: string;
  jaar: number;
  leerlingen: number;
  gemaskeerd: number;
  vestigingen: number;
  volledig: number;
  eigen: number;
}

function summed(pupils: ColumnTable, soorten: readonly Soort[]): Cell[] {
  return pupils
    .params({ soorten })
    .filter((d: Cell, $: { soorten: Soort[] }) => op.includes($.soorten, d.soort, 0))
    .groupby('gemeente', 'jaar')
    .rollup({
      leerlingen: (d: Cell) => op.sum(d.leerlingen),
      gemaskeerd: (d: Cell) => op.sum(d.gemaskeerd),
      // One that nobody told makes the sum unknown: `op.sum` would leave it out, and 0 / 0 is NaN.
      vestigingen: (d: Cell) =>
        (op.sum(d.vestigingen) * op.min(op.is_nan(d.vestigingen) ? 0 : 1)) /
        op.min(op.is_nan(d.vestigingen) ? 0 : 1),
      volledig: (d: Cell) => op.min(d.volledig),
      eigen: (d: Cell) => op.max(d.eigen),
    })
    .objects() as Cell[];
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

function add(counts: Counts, area: number | undefined, j: number, cell: Cell): void {
  if (area === undefined) return;
  const at = area * counts.years.length + j;
  counts.pupils[at]! += cell.leerlingen;
  counts.masked[at]! += cell.gemaskeerd;
  counts.vestigingen[at]! += cell.vestigingen;
  counts.complete[at]! &= cell.volledig;
  counts.fromUser[at]! |= cell.eigen;
}
