/**
 * Reads and changes the query string of the page (without `?`) and the steps in the history of the browser. Where there is no
 * address bar, this is a string in memory.
 */
export interface Address {
  query(): string;
  /** Adds a step with this query string to the history of the browser. */
  push(query: string): void;
  /**
   * Replaces the query string of the current step in the history; the address bar may show the new query string a moment later.
   */
  replace(query: string): void;
}
