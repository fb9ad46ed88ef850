import { hydrate, mount } from 'svelte';
import { browserAddress, frameAddress } from './address-bar.ts';
import { replayEarlyEvents } from './replay-early-events.ts';
import type { Engine } from '../engine/protocol/engine.ts';
import { Atlas } from '../state/atlas.svelte.ts';
import { parseEmbed, type Embed } from '../state/selection/embed.ts';
import App from '../view/App.svelte';

/** Brings `target` to life with the figures of `engine`. */
export async function start(target: Element, engine: Engine): Promise<void> {
  const embed = parseEmbed(location.search);
  const atlas = embed
    ? new Atlas(engine, frameAddress(), !embed.controls)
    : new Atlas(engine, browserAddress());
  addEventListener('popstate', () => void atlas.restore());
  await atlas.start();
  // A task of its own: reading the figures that came and taking over the screen would together hold the page up.
  await new Promise((resolve) => setTimeout(resolve));
  show(target, atlas, embed);
  document.documentElement.dataset['running'] = '';
}

/** The prerendered first screen is taken over as it stands; another one that was asked for is built afresh. */
function show(target: Element, atlas: Atlas, embed: Embed | null): void {
  const isAsked = 'asked' in document.documentElement.dataset;
  if (isAsked || atlas.problems.length > 0 || !target.querySelector('main')) {
    target.replaceChildren();
    mount(App, { target, props: { atlas, embed } });
    delete document.documentElement.dataset['asked'];
  } else {
    hydrate(App, { target, props: { atlas, whole: true } });
    replayEarlyEvents();
  }
}
