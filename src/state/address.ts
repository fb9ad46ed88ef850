/**
 * Reads and changes the query string of the page (without `?`) and the steps in the history of the browser. Where there is no
 * address bar, this is a string in memory.
 */
export interface Address {
  query(): string;
  /**
   * Adds a step with this query string to the history of the browser.
   * @param isAfterFrame whether that is done once the next frame is painted, for a choice that does not move the page: the history keeps
   *   how far a page was scrolled when a step is added
   */
  push(query: string, isAfterFrame?: boolean): void;
  /**
   * Replaces the query string of the current step in the history; the address bar may show the new query string a moment later.
   */
  replace(query: string): void;
}
