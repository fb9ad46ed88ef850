/** What the printed profile of a region has after its first page. */
export interface SheetContent {
  /** The number of characters of each finding. */
  findings: readonly number[];
  /** The number of gemeenten in the table. */
  rows: number;
  /** Whether the table is set in two columns. */
  isInColumns: boolean;
  /** Whether more follows on the table, of which the height is not known. */
  hasMore: boolean;
}

/*
 * Heights in millimetres as the profile is printed, each with a little to spare, so that the lines for notes never take a page of
 * their own. They are checked on paper by tests/e2e/region-print.spec.ts.
 */
/** A page of A4 within the margins of print.css. */
const PAGE = 267;
const FINDING_LINE = 4.7;
const BETWEEN_FINDINGS = 1.1;
/** The fewest characters on a line of a finding. */
const CHARACTERS = 96;
/** The headings and notes of findings and table. */
const HEADS = 46;
/** The number of gemeenten above which the rows of the table stand closer, so that they fit on the second page. */
export const FEW = 12;
/** A row of the table, by how close the rows stand: up to `FEW` rows, more rows, and rows in two columns. */
const ROW = 5.9;
const CLOSE_ROW = 4.9;
const COLUMN_ROW = 4.1;
const SOURCES = 38;
const NOTES_HEAD = 12;
const NOTES_LINE = 7.5;
/** The number of lines where the height of the profile is not known. */
const USUAL = 5;
/** Fewer lines are of no use. */
const FEWEST = 2;

/**
 * Returns the number of empty lines for handwritten notes that fill the last page of the profile before its sources; 0 where
 * there is room for hardly any.
 */
export function noteLines({ findings, rows, isInColumns, hasMore }: SheetContent): number {
  if (hasMore) return USUAL;
  const listed = findings.reduce(
    (sum, length) => sum + FINDING_LINE * Math.ceil(length / CHARACTERS) + BETWEEN_FINDINGS,
    0,
  );
  const row = rows > FEW ? CLOSE_ROW : ROW;
  const table = isInColumns ? COLUMN_ROW * Math.ceil(rows / 2) : row * rows;
  const height = HEADS + listed + table + SOURCES;
  const left = Math.ceil(height / PAGE) * PAGE - height;
  const lines = Math.floor((left - NOTES_HEAD) / NOTES_LINE);
  return lines < FEWEST ? 0 : lines;
}
