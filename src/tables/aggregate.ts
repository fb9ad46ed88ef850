import { op, table } from 'arquero';
import type { PupilColumns } from '../formats/site/pupils.ts';

/**
 * Pupils of vestigingen as columns of equal length. Elements at the same index are about one vestiging, soort and year; a
 * vestiging, soort and year may have several elements, which add up.
 */
export interface VestigingCells {
  vestiging: string[];
  gemeente: string[];
  soort: string[];
  jaar: number[];
  /** Pupils that are not masked. */
  leerlingen: number[];
  /** Number of masked cells, each of 1 to 4 pupils that are not in `leerlingen`. */
  gemaskeerd: number[];
  /** 1 where the vestiging is counted; 0 where the source is known to miss the vestiging, so that `leerlingen` is 0. */
  volledig: number[];
}

interface Cell {
  leerlingen: number;
  gemaskeerd: number;
  volledig: number;
}

interface Sum extends Cell {
  gemeente: string;
  soort: string;
  jaar: number;
  vestigingen: number;
}

/** Returns a `VestigingCells` with empty columns, to which elements can be added. */
export function emptyCells(): VestigingCells {
  return {
    vestiging: [],
    gemeente: [],
    soort: [],
    jaar: [],
    leerlingen: [],
    gemaskeerd: [],
    volledig: [],
  };
}

/**
 * Returns the pupils per gemeente, soort and year: the sums of their vestigingen, sorted by soort (in the order of `soorten`),
 * gemeente and year. `vestigingen` is the number of vestigingen with pupils, masked pupils included; a sum is complete if all its
 * vestigingen are.
 */
export function sumByGemeente(cells: VestigingCells, soorten: readonly string[]): PupilColumns {
  const sums = table({ ...cells })
    .groupby('vestiging', 'gemeente', 'soort', 'jaar')
    .rollup({
      leerlingen: (d: Cell) => op.sum(d.leerlingen),
      gemaskeerd: (d: Cell) => op.sum(d.gemaskeerd),
      volledig: (d: Cell) => op.min(d.volledig),
    })
    .groupby('gemeente', 'soort', 'jaar')
    .rollup({
      leerlingen: (d: Cell) => op.sum(d.leerlingen),
      gemaskeerd: (d: Cell) => op.sum(d.gemaskeerd),
      vestigingen: (d: Cell) => op.sum(d.leerlingen + d.gemaskeerd > 0 ? 1 : 0),
      volledig: (d: Cell) => op.min(d.volledig),
    })
    .objects() as Sum[];
  const order = new Map(soorten.map((soort, i) => [soort, i]));
  sums.sort(
    (a, b) =>
      (order.get(a.soort) ?? 0) - (order.get(b.soort) ?? 0) ||
      (a.gemeente < b.gemeente ? -1 : a.gemeente > b.gemeente ? 1 : 0) ||
      a.jaar - b.jaar,
  );
  return {
    gemeente: sums.map((sum) => sum.gemeente),
    soort: sums.map((sum) => sum.soort),
    jaar: Int16Array.from(sums, (sum) => sum.jaar),
    leerlingen: Int32Array.from(sums, (sum) => sum.leerlingen),
    gemaskeerd: Int16Array.from(sums, (sum) => sum.gemaskeerd),
    vestigingen: Int16Array.from(sums, (sum) => sum.vestigingen),
    volledig: Uint8Array.from(sums, (sum) => sum.volledig),
  };
}
