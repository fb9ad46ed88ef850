import type { FromTo } from './cells.ts';

/**
 * Returns the longest of texts, for which the page keeps room; empty where there is none. Digits are of one width, so that texts of
 * one length take one room.
 */
export function longest(texts: readonly string[]): string {
  return texts.reduce((most, one) => (one.length > most.length ? one : most), '');
}

/** Writes a course with a space as wide as the arrow that is drawn in it. */
export const written = ({ from, to }: FromTo) => (to === '' ? from : `${from}\u00a0\u2003 ${to}`);
