import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { prerender } from '../src/app/prerender.ts';

/** What the server build of src/app/prerender.ts exports. */
interface Server {
  prerender: typeof prerender;
}

const DIST = resolve('dist');
const SERVER = resolve('.prerender');

/** Writes the first screen into the HTML of the built page; run after `vite build`. */
async function prerenderPage(): Promise<void> {
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.ts', outDir: SERVER, emptyOutDir: true },
  });
  const server = (await import(pathToFileURL(join(SERVER, 'prerender.js')).href)) as Server;
  const { head, body } = await server.prerender((file) =>
    readFile(join(DIST, 'data', file), 'utf8'),
  );
  const page = join(DIST, 'index.html');
  const shell = await readFile(page, 'utf8');
  const whole = shell.replace('<!--app-head-->', () => head).replace('<!--app-html-->', () => body);
  await writeFile(page, whole);
  await rm(SERVER, { recursive: true });
}

await prerenderPage();
