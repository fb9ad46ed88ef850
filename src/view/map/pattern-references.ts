const PATTERNS = ['missing', 'masked', 'projected', 'rising-0', 'rising-1', 'rising-2', 'rising-3'];

/**
 * Style that makes the patterns of the map `id` (see `Patterns.svelte`) available as `var(--pattern-missing)` and so on, so
 * that one stylesheet paints every map of the document with patterns of its own: a pattern of a hidden map paints nothing.
 */
export const patternReferences = (id: string): string =>
  PATTERNS.map((name) => `--pattern-${name}:url(#${id}-${name})`).join(';');
