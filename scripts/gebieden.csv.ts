import { writeAreas } from '../src/formats/site/gebieden.ts';
import type { Area } from '../src/areas/divisions.ts';
import type { Ledger } from './run/ledger.ts';

/** Makes `gebieden.csv`: the gemeenten of today with their regions, sorted by code. */
export function makeAreas(areas: readonly Area[], ledger: Ledger, source: string): string {
  ledger.rows(source, areas.length);
  return writeAreas([...areas].sort((a, b) => (a.code < b.code ? -1 : 1)));
}
