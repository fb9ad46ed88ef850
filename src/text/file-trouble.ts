/**
 * What is wrong with a data file: the name of the file, the code of the problem, and the row, column and text where it was found
 * (null where there is none).
 */
export interface FileTrouble {
  file: string;
  problem: string;
  row: number | null;
  column: string | null;
  found: string | null;
}
