/** How long the first figures wait for a file that only projections need, in milliseconds: counts are then shown without these. */
export const FOR_FILES = 4000;
/** The same for a projection as a whole, which a slow machine computes longer than it waits for files. */
export const FOR_PROJECTION = 15_000;

/** Returns whether all of `loading` has come, or failed, within so many milliseconds. */
export async function hasCome(
  milliseconds: number,
  loading: readonly Promise<unknown>[],
): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const come = Promise.allSettled(loading).then(() => true);
  return Promise.race([come, late]).finally(() => clearTimeout(timer));
}
