import { MASKED } from '../src/formats/cells.ts';
import type { DuoHistory } from '../src/formats/duo/history.ts';
import { writePupils } from '../src/formats/site/pupils.ts';
import { SOORTEN } from '../src/formats/soorten.ts';
import { emptyCells, sumByGemeente, type VestigingCells } from '../src/tables/aggregate.ts';
import type { Ledger } from './run/ledger.ts';

/**
 * Makes `po.csv`: pupils per gemeente, soort and year from DUO's file 06. Every vestiging that ever had pupils has a cell in
 * every year, so a gemeente whose last school closed keeps its row, with a real 0.
 */
export function makePo(history: DuoHistory, ledger: Ledger, source: string): string {
  const { cells, never } = cellsOf(history);
  const columns = sumByGemeente(cells, SOORTEN.po);
  ledger.rows(source, history.vestiging.length, { 'no pupils in any year': never });
  const unmasked = history.leerlingen.filter((n) => n !== MASKED);
  ledger.total('pupils × years, unmasked', sum(unmasked), sum(columns.leerlingen));
  const masked = history.leerlingen.length - unmasked.length;
  ledger.total('masked cells', masked, sum(columns.gemaskeerd));
  const open = history.leerlingen.filter((n) => n !== 0).length;
  ledger.total('vestigingen × years with pupils', open, sum(columns.vestigingen));
  return writePupils(columns, 'po');
}

function cellsOf({ years, vestiging, soort, gemeente, leerlingen }: DuoHistory): {
  cells: VestigingCells;
  never: number;
} {
  const cells = emptyCells();
  let never = 0;
  for (const [i, key] of vestiging.entries()) {
    const counts = leerlingen.subarray(i * years.length, (i + 1) * years.length);
    if (counts.every((n) => n === 0)) {
      never++;
      continue;
    }
    for (const [j, year] of years.entries()) {
      const n = counts[j] ?? 0;
      cells.vestiging.push(key);
      cells.gemeente.push(gemeente[i] ?? '');
      cells.soort.push(soort[i] ?? '');
      cells.jaar.push(year);
      cells.leerlingen.push(n === MASKED ? 0 : n);
      cells.gemaskeerd.push(n === MASKED ? 1 : 0);
      cells.volledig.push(1);
    }
  }
  return { cells, never };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}
