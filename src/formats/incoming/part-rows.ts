import { MASKED } from '../cells.ts';
import { FormatError, type Place } from '../format-error.ts';

/** Matches the name of a column that says of which part of a gemeente a row is: a school, a wijk, a village. */
const PART_COLUMNS =
  /^(naam[\s_-]*(van[\s_-]*(de|het)[\s_-]*)?)?((basis)?scho(ol|len)|school ?locatie|locatie|vestiging|brin|instelling|wijk|buurt|kern|dorp|stadsdeel|deelgebied|postcode|pc[46])(s?[\s_-]*(code|nummer|nr|naam|id))?$/i;

export const isPart = (name: string): boolean => PART_COLUMNS.test(name.trim());

/**
 * Returns the code of the gemeente in CBS's code of a wijk or buurt in a row (`GM0197` for `WK019700` and `BU01970002`); null
 * where no cell has one.
 */
export function gemeenteInCodes(cells: readonly string[]): string | null {
  for (const cell of cells) {
    const found = /^(?:WK(\d{4})\d{2}|BU(\d{4})\d{4})$/i.exec(cell.trim());
    if (found) return `GM${found[1] ?? found[2] ?? ''}`;
  }
  return null;
}

/**
 * Whether the first rows of a table of wijken or schools do not all say their gemeente by the code of a wijk or buurt; also true
 * where there are no rows. Rows with a name only are headings.
 */
export const lackGemeente = (rows: readonly (readonly string[])[]): boolean => {
  const about = rows.filter((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return about.length === 0 || about.some((cells) => gemeenteInCodes(cells) === null);
};

/** Whether a text says that it is about all parts together: `Totaal`, `Totaal Achterhoek`. */
export const isTotal = (text: string): boolean =>
  /^((sub|eind)?totaal|totalen|total|som)\b/i.test(text.trim());

/** Returns the index of the cell that says that a row has the total of other rows; null where no cell of `labels` does. */
export const totalIn = (cells: readonly string[], labels: readonly number[]): number | null =>
  labels.find((i) => isTotal(cells[i] ?? '')) ?? null;

/** Refuses a row with the total of other rows. @throws FormatError `no-gemeente`. */
export function refuseTotal(
  cells: readonly string[],
  labels: readonly number[],
  at: (column: number) => Place,
): void {
  const total = totalIn(cells, labels);
  if (total !== null) throw new FormatError(at(total), 'no-gemeente', cells[total] ?? '');
}

const DERIVED =
  /^(index|gemiddelde?|mediaan|groei|krimp|daling|stijging|verschil|verandering|ontwikkeling|mutatie|percentage|procentueel|aandeel|saldo|%)(?=\W|$)/i;

/** Refuses a row with an index, an average, a difference or a share of other rows. @throws FormatError `derived-row`. */
export function refuseDerived(
  cells: readonly string[],
  labels: readonly number[],
  at: (column: number) => Place,
): void {
  const found = labels.find((i) => DERIVED.test(cells[i]?.trim() ?? ''));
  if (found !== undefined) throw new FormatError(at(found), 'derived-row', cells[found] ?? '');
}

/** Sums of the figures in each column of a table, with which the totals in the table are compared. */
export class RunningSums {
  #rows = 0;
  /** For each column the sum of all rows, and of the rows since the last total. */
  readonly #all: number[] = [];
  #since: number[] = [];

  /** Adds the figures of a row, one per column: a number, `MASKED`, or NaN for a missing figure, which counts as 0. */
  add(figures: readonly number[]): void {
    this.#rows += 1;
    for (const [i, figure] of figures.entries()) {
      // With a masked figure the sum is not known.
      const n = figure === MASKED ? NaN : figure || 0;
      this.#all[i] = (this.#all[i] ?? 0) + n;
      this.#since[i] = (this.#since[i] ?? 0) + n;
    }
  }

  /**
   * Returns, for each total, the sum of all rows where that differs from the total, as does the sum since the last total; NaN
   * where a sum is equal but for rounding, or not known. The next total is compared with the rows after this one.
   */
  unequalTo(totals: readonly number[]): number[] {
    const unequal = totals.map((total, i) => {
      const sums = [this.#all[i] ?? NaN, this.#since[i] ?? NaN];
      const isWhole = Number.isInteger(total) && Number.isInteger(this.#all[i]);
      const allowed = isWhole ? 0 : this.#rows / 2;
      return sums.every((sum) => Math.abs(total - sum) > allowed) ? sums[0]! : NaN;
    });
    this.#since = [];
    return unequal;
  }

  /**
   * Whether these figures are the sums of all rows before them, in so many columns that this is no chance: the row is a total,
   * whatever it is called.
   */
  areEqualTo(figures: readonly number[]): boolean {
    return (
      this.#rows * figures.length >= 6 &&
      this.#rows > 1 &&
      figures.length > 1 &&
      figures.every((figure, i) => figure > 0 && figure === this.#all[i])
    );
  }
}
