import { FormatError, type Place } from '../format-error.ts';

/** Matches the name of a column that says of which part of a gemeente a row is: a school, a wijk, a village. */
export const PART_COLUMNS =
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
 * Refuses a row with the total of other rows: the first word of one of its `labels` says so.
 * @throws FormatError `no-gemeente`.
 */
export function refuseTotal(
  cells: readonly string[],
  labels: readonly number[],
  at: (column: number) => Place,
): void {
  const total = labels.find((i) =>
    /^((sub|eind)?totaal|totalen|total|som)\b/i.test(cells[i]?.trim() ?? ''),
  );
  if (total !== undefined) throw new FormatError(at(total), 'no-gemeente', cells[total] ?? '');
}
