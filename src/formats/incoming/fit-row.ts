/** What the cells of a row are fitted to: the header of the file, and what a row of this file cannot do without. */
export interface RowForm {
  /** The number of cells of the header. */
  width: number;
  /** The number of cells that a row must at least have: the cells behind these may be left out where they are empty. */
  needed: number;
  delimiter: string;
  /** The index of the column with the gemeente; −1 in a file without such a column. */
  gemeente: number;
  /** Whether a text means one gemeente, by its name. */
  isGemeente(text: string): boolean;
}

/**
 * Returns the cells of a row whose number differs from that of the header, as far as it is certain which cell is of which
 * column; null where it is not. Certain are: cells that are missing at the end, as Excel leaves out empty cells; more cells that
 * are all empty; and the name of a gemeente with the delimiter in it, such as `Nuenen, Gerwen en Nederwetten`.
 */
export function fitRow(cells: readonly string[], form: RowForm): readonly string[] | null {
  const { width, needed, delimiter, gemeente } = form;
  if (cells.length < width) return cells.length >= needed ? cells : null;
  if (cells.slice(width).every((cell) => cell.trim() === '')) return cells;
  const end = gemeente + 1 + cells.length - width;
  const name = cells.slice(gemeente, end).join(delimiter);
  if (gemeente < 0 || !form.isGemeente(name)) return null;
  return [...cells.slice(0, gemeente), name, ...cells.slice(end)];
}

/**
 * Returns the number of cells that a row must at least have: up to the first column with figures, and up to the last column that
 * says what the row is about. The figures behind these may be left out where they are empty.
 * @param isFigure whether a column, by its name, has figures
 */
export function neededFor(header: readonly string[], isFigure: (name: string) => boolean): number {
  const figure = header.findIndex(isFigure);
  return (
    1 +
    Math.max(
      figure,
      header.findLastIndex((name) => !isFigure(name)),
    )
  );
}
