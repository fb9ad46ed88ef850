import { startEngine } from './engine/client.ts';

/** The engine starts at once; the components wait until the prerendered screen has been painted. */
const engine = startEngine(new URL('./data/', document.baseURI));
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
});
const target = document.querySelector('#app');
if (target) {
  const isPrerendered = !('asked' in document.documentElement.dataset);
  // A tab in the background paints nothing until it is looked at.
  if (isPrerendered && !document.hidden) await painted;
  const { start } = await import('./page.ts');
  await start(target, engine);
}
