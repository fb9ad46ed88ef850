import { hydrate, mount } from 'svelte';
import { startEngine } from './engine/client.ts';
import { Atlas, type Address } from './state/atlas.svelte.ts';
import App from './view/App.svelte';

const address: Address = {
  query: () => location.search.slice(1),
  push: (query) => history.pushState(null, '', `?${query}`),
  replace: (query) => history.replaceState(null, '', `?${query}`),
};

const target = document.querySelector('#app');
if (target) {
  const atlas = new Atlas(startEngine(new URL('./data/', document.baseURI)), address);
  addEventListener('popstate', () => void atlas.restore());
  await atlas.start();
  if (target.querySelector('main') && location.search.length <= 1) {
    hydrate(App, { target, props: { atlas } });
  } else {
    target.replaceChildren();
    mount(App, { target, props: { atlas } });
  }
}
