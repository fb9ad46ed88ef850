/** A data file that could not be used, as the engine reports it. */
export interface FileTrouble {
  file: string;
  problem: string;
  row: number | null;
  column: string | null;
  found: string | null;
}
