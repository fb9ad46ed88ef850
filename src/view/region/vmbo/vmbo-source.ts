import type { Atlas } from '../../../state/atlas.svelte.ts';

/** The files from which the picture of vmbo is made. */
const FILES = [
  'examenkandidaten-vestigingen.csv',
  'bereik.csv',
  'vestiging-leeftijden.csv',
  'po.csv',
];

/** Returns the sentence that says where the figures about vmbo come from. */
export function vmboSource(atlas: Atlas): string {
  const { opening } = atlas;
  const titles = FILES.flatMap(
    (name) =>
      opening?.sources.find(({ file }) => file === name)?.sources.map(({ title }) => title) ?? [],
  );
  return atlas.wordsOf('vmbo').source([...new Set(titles)], opening?.boundaryYear ?? null);
}
