import { wrap } from 'comlink';
import type { Engine } from './protocol/engine.ts';

/** Starts the engine in a worker that reads the data files from `folder`. */
export function startEngine(folder: URL): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: folder.href,
  });
  return wrap<Engine>(worker);
}
