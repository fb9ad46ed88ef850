/**
 * What is wrong with a data file: the name of the file, the code of the problem, and the row, the column and the text that are
 * wrong, each null where the problem has none.
 */
export interface FileTrouble {
  file: string;
  problem: string;
  row: number | null;
  column: string | null;
  found: string | null;
}
