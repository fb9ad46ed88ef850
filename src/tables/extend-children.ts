import type { YoungChildren } from '../formats/site/jonge-kinderen.ts';

/**
 * Returns the young children of the site and of the user as one list. Of a figure and year that the user has, only the figures of
 * the user are used: those of gemeenten are shares of one total.
 */
export function extendChildren(
  site: readonly YoungChildren[],
  own: readonly YoungChildren[],
): YoungChildren[] {
  const keyOf = ({ figure, year }: YoungChildren) => `${figure} ${year}`;
  const replaced = new Set(own.map(keyOf));
  return [...site.filter((one) => !replaced.has(keyOf(one))), ...own];
}
