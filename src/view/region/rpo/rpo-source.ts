import type { Atlas } from '../../../state/atlas.svelte.ts';

/** The file with the pupils that the test of a regional plan counts. */
const FILE = 'vestiging-leerlingen-vo.csv';

/** Returns the sentence that says where the pupils of the test of a regional plan come from and when they were counted. */
export function rpoSource({ opening, words }: Atlas, year: number): string {
  const source = opening?.sources.find(({ file }) => file === FILE);
  if (!source) return '';
  return words.source.line(
    [...new Set(source.sources.map(({ title }) => title))].join('; '),
    source.countDate,
    year,
    source.provisional.includes(year),
    opening?.boundaryYear ?? null,
  );
}
