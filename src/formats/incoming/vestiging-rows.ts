import { MASKED } from '../cells.ts';
import { FormatError, type Place } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { Tally, type TallyPlace } from './tally.ts';

/**
 * Returns the place of a vestiging in the tally. Where an earlier row has another gemeente it is not known in which of the two the
 * vestiging is: the place then has no gemeente, so that an address list can place the vestiging.
 * @param today the code of the gemeente of today that the row gives
 */
export function vestigingIn(tally: Tally, vestiging: string, today: string): TallyPlace {
  const place = tally.place(vestiging, true, today);
  if (place.gemeente !== today) place.gemeente = null;
  return place;
}

/** The counts of a vestiging in one row of a file with one row per vestiging. */
interface VestigingRow {
  vestiging: string;
  soort: Soort;
  /** The code of the gemeente of today that the row gives. */
  today: string;
  /** The years of the counts, and the pupils in each: `MASKED` for 1 to 4, NaN for a missing count. */
  years: readonly number[];
  counts: readonly number[];
}

/**
 * The rows that were read of a file with one row per vestiging. A second row of a vestiging is left out where it is equal; with
 * other figures it is kept beside the first (see `Repeated`).
 */
export class VestigingRows {
  readonly #tally: Tally;
  /** For each vestiging, the soort and counts of its rows, each as one text. */
  readonly #rows = new Map<string, string[]>();

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /**
   * Puts the counts of a row in the tally, and returns whether all are known. With a missing count, the sum of the gemeente is
   * incomplete.
   * @param at the place of the code of the vestiging
   * @throws FormatError `duplicate-row` for a row that is equal to an earlier one, `two-gemeenten` where only the gemeente differs.
   */
  put({ vestiging, soort, today, years, counts }: VestigingRow, at: Place): boolean {
    const { row } = at;
    const earlier = this.#rows.get(vestiging) ?? [];
    const figures = `${soort} ${counts.join(' ')}`;
    const wasAt = this.#tally.places.get(vestiging)?.gemeente;
    const place = vestigingIn(this.#tally, vestiging, today);
    if (earlier.includes(figures)) {
      const problem = wasAt === today ? 'duplicate-row' : 'two-gemeenten';
      throw new FormatError(at, problem, vestiging);
    }
    this.#rows.set(vestiging, [...earlier, figures]);
    for (const [i, year] of years.entries()) {
      const count = counts[i]!;
      const cell = Number.isNaN(count)
        ? { none: true, volledig: 0, line: row }
        : { leerlingen: Math.max(count, 0), gemaskeerd: count === MASKED ? 1 : 0, line: row };
      Tally.put(place, soort, year, cell);
    }
    return !counts.some(Number.isNaN);
  }
}
