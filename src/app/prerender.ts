import { render } from 'svelte/server';
import { createEngine } from '../engine/engine.ts';
import type { Load } from '../engine/site-files/site-files.ts';
import { Atlas } from '../state/atlas.svelte.ts';
import App from '../view/App.svelte';

/**
 * Returns the first screen as HTML, so that the map is visible before scripts run. The page hydrates this HTML once the
 * engine has answered.
 * @param load returns the text of a site file
 * @throws Error if a site file cannot be used, so that no faulty screen is published
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
