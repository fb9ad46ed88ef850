import { wrap } from 'comlink';
import type { Engine } from './protocol/engine.ts';

/**
 * Starts the engine in a web worker and returns it: each call of a method becomes a message to the worker. The worker reads
 * the site files from `folder`.
 */
export function startEngine(folder: URL): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: folder.href,
  });
  return wrap<Engine>(worker);
}
