/** A table of texts, which are the same on screen and on the clipboard. */
export interface Table {
  /** The heading of the first column, which has the names of the rows. */
  head: string;
  /** The headings of the other columns. */
  columns: string[];
  /** The rows in their order; rows of one group follow each other, below its name. */
  rows: { group?: string; name: string; cells: string[] }[];
}
