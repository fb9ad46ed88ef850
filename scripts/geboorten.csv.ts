import { writeBirths } from '../src/formats/site/geboorten.ts';
import type { BirthYear } from '../src/formats/births.ts';
import { FormatError } from '../src/formats/format-error.ts';
import type { Ledger } from './run/ledger.ts';

/** The largest change of the births of the country from one year to the next, as a share; since 1984 it was 0.067. */
const LARGEST_CHANGE = 0.25;

/** Makes `geboorten.csv`: live births of the country per year; births that still have to be verified are marked. */
export function makeBirths(births: readonly BirthYear[], ledger: Ledger, source: string): string {
  ledger.rows(source, births.length);
  expectEveryYear(births, source);
  const doubtful = births.filter(({ unverified }) => unverified).map(({ year }) => year);
  ledger.note(`${doubtful.length} years to be verified: ${doubtful.join(', ')}`);
  return writeBirths([...births].sort((a, b) => a.year - b.year));
}

/** @throws FormatError where a year between the first and the last is missing, or has births that cannot be true. */
function expectEveryYear(births: readonly BirthYear[], file: string): void {
  const row = (one: BirthYear) => births.indexOf(one) + 2;
  const sorted = [...births].sort((a, b) => a.year - b.year);
  for (const [i, one] of sorted.slice(1).entries()) {
    const before = sorted[i]!;
    if (one.year !== before.year + 1) {
      const place = { file, row: row(one), column: 'jaar' };
      throw new FormatError(place, 'births-missing', String(before.year + 1));
    }
    if (Math.abs(one.births / before.births - 1) > LARGEST_CHANGE) {
      const place = { file, row: row(one), column: 'levendgeborenen' };
      throw new FormatError(place, 'births-absurd', `${before.births}, then ${one.births}`);
    }
  }
}
