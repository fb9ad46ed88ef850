/** The time in milliseconds after which no frame is awaited any longer: a page that is not visible gets none. */
const LONGEST_WAIT = 100;

/**
 * Calls `run` once the next frame is painted, in a task of its own: what was changed before is then on the screen, and input that
 * came meanwhile is handled first. Returns a function that cancels the call.
 */
export function afterFrame(run: () => void): () => void {
  let timer = setTimeout(runNow, LONGEST_WAIT);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  function cancel(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  }
  function runNow(): void {
    cancel();
    run();
  }
  return cancel;
}

/**
 * Calls `run` once the next frame is painted and another has begun, which a browser that is busy painting does not begin before:
 * for what is not to be in the way of the first frame to the screen. Returns a function that cancels the call.
 */
export function afterShownFrame(run: () => void): () => void {
  let cancel = afterFrame(() => {
    cancel = afterFrame(run);
  });
  return () => cancel();
}
