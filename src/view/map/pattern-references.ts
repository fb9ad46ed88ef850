const PATTERNS = ['missing', 'masked', 'projected', 'rising-0', 'rising-1', 'rising-2', 'rising-3'];

/**
 * Returns a style that makes the patterns of the map `id` (see `Patterns.svelte`) available as `var(--pattern-missing)` and
 * so on. Every map of the document is then painted by the same stylesheet with its own patterns; patterns of another map
 * would paint nothing while that map is hidden.
 */
export const patternReferences = (id: string): string =>
  PATTERNS.map((name) => `--pattern-${name}:url(#${id}-${name})`).join(';');
