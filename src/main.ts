import { hydrate, mount } from 'svelte';
import { replayEarlyEvents } from './early.ts';
import { startEngine } from './engine/client.ts';
import { Atlas, type Address } from './state/atlas.svelte.ts';
import App from './view/App.svelte';

const address: Address = {
  query: () => location.search.slice(1),
  push: (query) => history.pushState(null, '', `?${query}`),
  replace: (query) => history.replaceState(null, '', `?${query}`),
};

/** The prerendered first screen is taken over as it stands; another one that was asked for is built afresh. */
function show(target: Element, atlas: Atlas): void {
  const isAsked = 'asked' in document.documentElement.dataset;
  const props = { atlas };
  if (isAsked || atlas.problems.length > 0 || !target.querySelector('main')) {
    target.replaceChildren();
    mount(App, { target, props });
    delete document.documentElement.dataset['asked'];
  } else {
    hydrate(App, { target, props });
    replayEarlyEvents();
  }
}

const target = document.querySelector('#app');
if (target) {
  const atlas = new Atlas(startEngine(new URL('./data/', document.baseURI)), address);
  addEventListener('popstate', () => void atlas.restore());
  await atlas.start();
  show(target, atlas);
}
