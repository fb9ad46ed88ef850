import { startEngine } from '../engine/client.ts';
import { loadWords } from '../text/words.ts';
// First of all styles, so that those of a component win over them: their order in the one stylesheet is that of the imports.
import '../view/styles/tokens.css';
import '../view/styles/base.css';
import '../view/map/shades.css';

/** The engine starts at once; the components wait until the prerendered screen has been painted. */
const engine = startEngine(new URL('./data/', document.baseURI));
/** Texts are fetched beside the components, not after them. */
const language = new URLSearchParams(location.search).get('taal') === 'en' ? 'en' : 'nl';
void loadWords('page', language).catch(() => {});
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
});

async function begin(target: Element): Promise<void> {
  const isPrerendered = !('asked' in document.documentElement.dataset);
  // A tab in the background paints nothing until it is looked at.
  if (isPrerendered && !document.hidden) await painted;
  const { start } = await import('./page.ts');
  await start(target, engine);
}

const target = document.querySelector('#app');
// Not awaited: the page's script takes libraries from this one, and would wait for it to end.
if (target) void begin(target);
