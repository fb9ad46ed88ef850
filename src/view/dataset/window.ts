/** The part of a long list that is rendered: from item `first` up to but not including item `end`. */
export interface Span {
  first: number;
  end: number;
}

/**
 * Returns which of `count` items, each `size` pixels long, to render: the items in view, and a few more on both sides so that a
 * scroll shows no gap.
 * @param offset how far the list is scrolled, in pixels
 * @param length how much of the list is in view, in pixels
 */
export function seenOf(count: number, size: number, offset: number, length: number): Span {
  const SPARE = 4;
  const first = Math.max(0, Math.floor(offset / size) - SPARE);
  const end = Math.min(count, Math.ceil((offset + length) / size) + SPARE);
  return { first: Math.min(first, Math.max(0, end - 1)), end };
}

/**
 * Returns which items to render in a list whose items are `sizes` pixels long: the items in view, and one more on each side.
 * @param offset how far the list is scrolled, in pixels
 * @param length how much of the list is in view, in pixels
 */
export function seenAmong(sizes: readonly number[], offset: number, length: number): Span {
  let at = 0;
  let first = 0;
  let end = sizes.length;
  for (const [i, size] of sizes.entries()) {
    if (at + size < offset) first = i;
    at += size;
    if (at > offset + length) {
      end = Math.min(sizes.length, i + 2);
      break;
    }
  }
  return { first, end };
}

/** Returns the total size in pixels of the items from `first` up to but not including `end`. */
export function lengthOf(sizes: readonly number[], first: number, end: number): number {
  return sizes.slice(first, end).reduce((sum, size) => sum + size, 0);
}
