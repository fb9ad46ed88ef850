import { startEngine } from '../engine/client.ts';
import { loadWords } from '../text/words.ts';
// Before all components: the stylesheet has the order of the imports, and styles of components must override these.
import '../view/styles/tokens.css';
import '../view/styles/base.css';
import '../view/map/shades.css';

// The engine starts at once; components and texts load after the prerendered screen is painted.
const engine = startEngine(new URL('./data/', document.baseURI));
const language = new URLSearchParams(location.search).get('taal') === 'en' ? 'en' : 'nl';
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
});

async function begin(target: Element): Promise<void> {
  const isPrerendered = !('asked' in document.documentElement.dataset);
  // A background tab is not painted until it becomes visible.
  if (isPrerendered && !document.hidden) await painted;
  // Texts load in parallel with the components, not after them.
  const [{ start }] = await Promise.all([import('./page.ts'), loadWords('page', language)]);
  await start(target, engine);
}

const target = document.querySelector('#app');
// Not awaited at the top level: the built script of page.ts imports from this script, and is not evaluated before this one is.
if (target) void begin(target);
