import type { Component } from 'svelte';
import type { Selection } from '../state/selection/selection.ts';
import type { WordsPart } from '../text/words.ts';

/** How the page of a mode is loaded on demand, and the texts that it needs: most visits use the map only. */
interface ModePage {
  load: () => Promise<{ default: Component }>;
  words: readonly WordsPart[];
}

/** The pages of the modes besides the map, which is on the first screen. */
export const MODE_PAGES: Record<Exclude<Selection['mode'], 'kaart'>, ModePage> = {
  regio: { load: () => import('./region/Region.svelte'), words: ['region', 'print'] },
  scholen: {
    load: () => import('./schools/Schools.svelte'),
    words: ['schools', 'print', 'school', 'origins', 'board', 'lastSchools'],
  },
  dataset: {
    load: () => import('./dataset/Dataset.svelte'),
    words: ['dataset', 'reuse', 'download', 'userFiles'],
  },
  bronnen: {
    load: () => import('./method/Sources.svelte'),
    words: ['sourcesPage', 'editions', 'about', 'accessibility'],
  },
};
