/** How long the first figures wait for what only projections need, in milliseconds: counts are then shown without these. */
const PATIENCE_MS = 4000;

/** Returns whether all of `loading` has come, or failed, before a reader has waited too long for it. */
export async function hasCome(...loading: readonly Promise<unknown>[]): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const come = Promise.allSettled(loading).then(() => true);
  return Promise.race([come, late]).finally(() => clearTimeout(timer));
}
