const PATTERNS = [
  'missing',
  'noSchool',
  'masked',
  'projected',
  'rising-0',
  'rising-1',
  'rising-2',
  'rising-3',
];

/**
 * Returns a CSS style that defines the variables `--pattern-missing` and so on as the patterns of the map `id` (see
 * `Patterns.svelte`). With it, one style sheet fills every map with the patterns of that map itself: patterns of another map
 * would paint nothing while the other map is hidden.
 */
export const patternReferences = (id: string): string =>
  PATTERNS.map((name) => `--pattern-${name}:url(#${id}-${name})`).join(';');
