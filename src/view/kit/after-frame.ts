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
