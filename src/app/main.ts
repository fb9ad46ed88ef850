import { startEngine } from '../engine/client.ts';
import { allowTrustedScripts } from '../engine/trusted-scripts.ts';
import type { Engine } from '../engine/protocol/engine.ts';
import { dataFolder } from '../state/selection/edition.ts';
import { loadWords } from '../text/words.ts';
import { askedEdition } from './asked-edition.ts';
import { painted } from './painted.ts';
// Before all components: the stylesheet has the order of the imports, and styles of components must override these.
import '../view/styles/tokens.css';
import '../view/styles/base.css';
import '../view/map/shades.css';

allowTrustedScripts(new URL('.', document.baseURI).href);
let engine: Engine | undefined;
const folder = dataFolder(askedEdition(location.search));
const running = () => (engine ??= startEngine(new URL(folder, document.baseURI)));
const isPrerendered = !('asked' in document.documentElement.dataset);
// The first screen comes with its answers; another one waits for the engine.
if (!isPrerendered) running();

const language = new URLSearchParams(location.search).get('taal') === 'en' ? 'en' : 'nl';
const isPainted = painted();
// Asked for at once, like the components, which the page links to.
const words = loadWords('page', language);

async function begin(target: Element): Promise<void> {
  // A background tab is not painted until it becomes visible.
  if (isPrerendered && !document.hidden) await isPainted;
  const [{ start }] = await Promise.all([import('./page.ts'), words]);
  await start(target, running);
}

const target = document.querySelector('#app');
// Not awaited at the top level: the built script of page.ts imports from this script, and is not evaluated before this one is.
if (target) void begin(target);
