/**
 * The query string of the page (without `?`) and its steps in the history of the browser; an object in memory where there is no
 * address bar.
 */
export interface Address {
  query(): string;
  /** Adds a step with this query string to the history of the browser. */
  push(query: string): void;
  /**
   * Replaces the query string of the current step in the history; the address bar may show the new query string a moment later.
   */
  replace(query: string): void;
  /** Writes the query string that `replace` was to write later at once, if there is one. */
  settle(): void;
}
