import { render } from 'svelte/server';
import { createEngine } from '../engine/engine.ts';
import type { Load } from '../engine/site-files/site-files.ts';
import { Atlas } from '../state/atlas.svelte.ts';
import App from '../view/App.svelte';

/**
 * The first screen as HTML, from the data files that `load` brings, so that the map stands before any script has run.
 * The page takes the same elements over once the engine has answered.
 * @throws Error where a file cannot be used: a first screen with a fault in it must not be published.
 */
export async function prerender(load: Load): Promise<{ head: string; body: string }> {
  const ignore = () => {};
  const atlas = new Atlas(createEngine(load), {
    query: () => '',
    push: ignore,
    replace: ignore,
    settle: ignore,
  });
  await atlas.start();
  if (atlas.problems.length > 0) throw new Error(JSON.stringify(atlas.problems));
  const { head, body } = render(App, { props: { atlas, whole: true } });
  return { head, body };
}
