import type { Atlas } from '../../state/atlas.svelte.ts';

/** Returns the names of the areas in the table of key figures: the region, the region beside it (if any) and the country. */
export function comparedNames(atlas: Atlas): string[] {
  const { own } = atlas.wordsOf('region');
  const regions = [atlas.subject, atlas.places.beside].flatMap((one) =>
    one ? [one.name ?? own] : [],
  );
  return [...regions, atlas.words.country];
}
