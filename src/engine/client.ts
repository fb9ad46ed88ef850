import type { Engine } from './protocol/engine.ts';
import { supervised } from './supervised-worker.ts';

/**
 * Starts the engine in a web worker and returns it: each call of a method becomes a message to the worker. The worker reads
 * the site files from `folder`.
 */
export function startEngine(folder: URL): Engine {
  return supervised(
    () =>
      new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: folder.href }),
  );
}
