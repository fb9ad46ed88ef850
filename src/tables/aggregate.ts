import { op, table } from 'arquero';
import type { PupilColumns } from '../formats/site/pupils.ts';

/** Pupils of vestigingen, one element per vestiging × soort × year or finer; all columns have the same length. */
export interface VestigingCells {
  vestiging: string[];
  gemeente: string[];
  soort: string[];
  jaar: number[];
  /** Unmasked pupils. */
  leerlingen: number[];
  /** 1 where the cell is masked: there are 1 to 4 pupils that are not in `leerlingen`. */
  gemaskeerd: number[];
  /** 0 where the source is known to miss this vestiging; its pupils are then 0. */
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

/** Returns empty columns, to which rows can be added. */
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
 * Sums vestigingen to gemeente × soort × year, sorted by soort (in the order of `soorten`), gemeente and year. A vestiging counts
 * in `vestigingen` when it has pupils, masked pupils included; a sum is complete when all its vestigingen are.
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
