/** A table as it is read: heads and cells in words. */
export interface Table {
  /** The head of the first column, which names the rows. */
  head: string;
  /** The heads of the others. */
  columns: string[];
  /** Rows in their order; those that follow each other in one group stand under its name. */
  rows: { group?: string; name: string; cells: string[] }[];
}
