/** How often figures are asked for again in turn: another choice may need another file that is late. */
const MOST_TURNS = 3;

/**
 * Returns the function to call after each answer: while `isPartial`, because what only projections need is late, it calls `confirm`,
 * which waits for that and asks again. It does nothing while it is at work.
 */
export function lateProjection(
  isPartial: () => boolean,
  confirm: () => Promise<void>,
): () => Promise<void> {
  let isAtWork = false;
  return async () => {
    if (isAtWork) return;
    isAtWork = true;
    for (let turn = 0; turn < MOST_TURNS && isPartial(); turn++) await confirm();
    isAtWork = false;
  };
}
