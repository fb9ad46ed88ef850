import { writeBirths } from '../src/formats/site/geboorten.ts';
import type { BirthYear } from '../src/formats/births.ts';
import type { Ledger } from './run/ledger.ts';

/** Makes `geboorten.csv`: live births of the country per year; births that still have to be verified are marked. */
export function makeBirths(births: readonly BirthYear[], ledger: Ledger, source: string): string {
  ledger.rows(source, births.length);
  const doubtful = births.filter(({ unverified }) => unverified).map(({ year }) => year);
  ledger.note(`${doubtful.length} years to be verified: ${doubtful.join(', ')}`);
  return writeBirths([...births].sort((a, b) => a.year - b.year));
}
