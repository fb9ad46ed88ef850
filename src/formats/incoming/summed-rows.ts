import type { Soort } from '../soorten.ts';
import { Tally, type RowCounts, type TallyPlace } from './tally.ts';

/** Where the counts of a row are added: a vestiging or gemeente, the soorten and the year. */
interface AddedTo {
  place: TallyPlace;
  soorten: readonly Soort[];
  year: number;
}

/**
 * The rows that were read of a file whose rows add up, such as those of the types of vo of a vestiging. A row with the key of an
 * earlier row is about the same pupils: the two do not add up.
 */
export class SummedRows {
  /** For each key, the counts of its first row, and the figures of each of its rows as one text. */
  readonly #rows = new Map<string, { first: RowCounts; figures: string[] }>();

  /**
   * Adds the counts of a row to each cell, and returns true. Where an earlier row with the key has other figures, the counts are
   * kept beside the cells (`TallyCell.others`). Returns false, and adds nothing, where an earlier row with the key is equal.
   * @param key what the row is about, as one text
   * @param figures the figures of the row as one text
   */
  add(key: string, figures: string, row: RowCounts, { place, soorten, year }: AddedTo): boolean {
    const known = this.#rows.get(key);
    if (!known) {
      this.#rows.set(key, { first: row, figures: [figures] });
      for (const soort of soorten) Tally.add(place, soort, year, row);
      return true;
    }
    if (known.figures.includes(figures)) return false;
    known.figures.push(figures);
    for (const soort of soorten) Tally.addAgain(place, soort, year, row, known.first);
    return true;
  }
}

/** Returns the counts of a row, of which each may be `MASKED`; a missing count (NaN) adds nothing. */
export const rowCounts = (counts: readonly number[], line: number): RowCounts => ({
  leerlingen: counts.reduce((sum, count) => (count > 0 ? sum + count : sum), 0),
  gemaskeerd: counts.filter((count) => count < 0).length,
  line,
});
