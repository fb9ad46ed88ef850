/** The query string of the page (without `?`) and the history of the browser, or a replacement for them outside a browser. */
export interface Address {
  query(): string;
  /** Adds a step to the history. */
  push(query: string): void;
  /** Replaces the query string of the current step; it may be written with a delay. */
  replace(query: string): void;
  /** Writes a delayed query string at once. */
  settle(): void;
}
