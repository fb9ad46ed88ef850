import { writeReach, type Reach } from '../src/formats/site/bereik.ts';
import type { Ledger } from './run/ledger.ts';

/**
 * Makes `bereik.csv`: how near schools are to the inhabitants of each gemeente.
 * @throws Error for a gemeente without a row, or with two.
 */
export function makeReach(
  rows: readonly Reach[],
  gemeenten: ReadonlySet<string>,
  ledger: Ledger,
  source: string,
): string {
  const byCode = new Map(rows.map((row) => [row.gemeente, row]));
  const missing = [...gemeenten].find((code) => !byCode.has(code));
  if (missing !== undefined) throw new Error(`${source} has no row of ${missing}`);
  if (byCode.size !== rows.length) throw new Error(`${source} has a gemeente twice`);
  ledger.rows(source, rows.length);
  return writeReach([...rows].sort((a, b) => (a.gemeente < b.gemeente ? -1 : 1)));
}
