import { expose, transfer } from 'comlink';
import { createEngine } from './engine.ts';
import { allowTrustedScripts } from './trusted-scripts.ts';
import type { Engine } from './protocol/engine.ts';
import { checkedLoad, type Hashes } from './site-files/checked-load.ts';
import { writeInWorker } from './dataset/write-in-worker.ts';

/** Written into the script when the site is built: scripts/data-names.ts. */
declare const DATA_HASHES: Hashes;

// For the worker that writes downloads.
allowTrustedScripts(new URL('.', import.meta.url).href);

const load = checkedLoad({
  // The page passes it as the name of the worker.
  folder: self.name,
  hashes: DATA_HASHES,
  rareHashes: async () => (await import('./site-files/rare-hashes.ts')).rareHashes,
});

const engine = createEngine(load, writeInWorker);

/** Writes a download, and hands the bytes of the file over to the page without copying them. */
const download: Engine['download'] = async (...args) => {
  const reply = await engine.download(...args);
  return 'bytes' in reply ? transfer(reply, [reply.bytes.buffer]) : reply;
};

/** The page asks for a sign that the worker runs: src/engine/supervised-worker.ts. */
expose({ ...engine, download, sign: () => true });
