/** Matches a text that may have cells that `asText` changes. */
export const SPREADSHEET_TEXT = /="|['’]\d/;

/**
 * Returns the text in a cell that was written so that a spreadsheet program keeps its zeros: `0197` for `="0197"` and for
 * `'0197`. Any other cell is returned as it is.
 */
export function asText(cell: string): string {
  const quoted = /^="([^"]*)"$/.exec(cell)?.[1];
  return quoted ?? (/^['’]\d/.test(cell) ? cell.slice(1) : cell);
}
