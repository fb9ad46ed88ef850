/** The time in milliseconds after which idleness is no longer awaited. */
const LONGEST_WAIT = 1000;

/** Calls `run` once nothing else is to be done. Not every browser reports when it is idle. Returns a function that cancels the call. */
export function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(run, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(run, LONGEST_WAIT);
  return () => clearTimeout(timer);
}
