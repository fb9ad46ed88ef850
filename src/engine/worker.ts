import { expose, transfer } from 'comlink';
import { decode } from '../formats/decode.ts';
import { FormatError } from '../formats/format-error.ts';
import { EDITIONS_FILE } from '../formats/site/edities.ts';
import { createEngine } from './engine.ts';
import { allowOwnScripts } from './own-scripts.ts';
import type { Engine } from './protocol/engine.ts';
import { Unreachable } from './site-files/unreachable.ts';
import { writeInWorker } from './dataset/write-in-worker.ts';

/** The URL of the folder with the site files, which the page passes as the name of the worker. */
const folder = self.name;
/** The list of editions stands beside the newest one, and not in the folders of earlier editions. */
const root = folder.replace(/edities\/[^/]+\/$/, '');

async function load(file: string, progress?: (bytes: number) => void): Promise<string> {
  const response = await fetch(new URL(file, file === EDITIONS_FILE ? root : folder)).catch(
    () => null,
  );
  // Many static hosts reply to a missing file with the page itself.
  const isPage = response?.headers.get('content-type')?.includes('text/html');
  if (!response?.ok || isPage) throw new Unreachable(file, isPage ? 404 : (response?.status ?? 0));
  try {
    const bytes = progress
      ? await (await import('./site-files/read-stream.ts')).readStream(response, progress)
      : new Uint8Array(await response.arrayBuffer());
    return decode(bytes, file, 'utf-8');
  } catch (error) {
    // The transfer was cut off.
    throw error instanceof FormatError ? error : new Unreachable(file, 0);
  }
}

// For the worker that writes downloads.
allowOwnScripts(new URL('.', import.meta.url).href);
const engine = createEngine(load, writeInWorker);

/** Writes a download, and hands the bytes of the file over to the page without copying them. */
const download: Engine['download'] = async (...args) => {
  const reply = await engine.download(...args);
  return 'bytes' in reply ? transfer(reply, [reply.bytes.buffer]) : reply;
};

/** The page asks for a sign that the worker runs: src/engine/watched.ts. */
expose({ ...engine, download, sign: () => true });
