import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { writeServiceWorker } from '../../scripts/service-worker.ts';
import { namedByHash } from '../../src/engine/site-files/named-by-hash.ts';
import { TYPES } from '../fixtures/static-server.ts';

/** A host of which the folder can change while it serves, and which can be down. */
export class DeployedSite {
  folder: string;
  /** Matches the files of which the transfer breaks off half way; null for none. */
  cut: RegExp | null = null;
  readonly #isCached: boolean;
  #server: Server | null = null;
  #port = 0;

  /** @param isCached whether browsers may keep files as docs/deploying.md advises; else they keep nothing of their own accord */
  constructor(folder: string, isCached = true) {
    this.folder = folder;
    this.#isCached = isCached;
  }

  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void (async () => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const name = normalize(decodeURIComponent(pathname.slice(1)));
        const file = join(this.folder, name === '.' ? 'index.html' : name);
        const body = await readFile(file).catch(() => null);
        if (!body) return response.writeHead(404).end();
        const advised = name.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache';
        const caching = this.#isCached ? advised : 'no-store';
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        const headers = { 'content-type': type, 'cache-control': caching };
        if (!this.cut?.test(name)) return response.writeHead(200, headers).end(body);
        response.writeHead(200, { ...headers, 'content-length': body.length });
        const half = body.subarray(0, body.length / 2);
        return response.write(half, () => setTimeout(() => request.socket.destroy(), 100));
      })();
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    this.#port = typeof address === 'object' && address ? address.port : 0;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    await new Promise((resolve) => {
      if (!server) return resolve(null);
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}

const FILES_OF_VERSION = /^(.*)-([\w-]{8})\.(js|css|json)$/;

/**
 * Returns a folder with the site as a later build makes it: with another figure for Aalten in `po.csv`, another data version, and other
 * names for all scripts and styles, of which none of the earlier ones are there.
 */
export async function laterBuild(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-later-'));
  cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('edities') });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const assets = readdirSync(join(folder, 'assets')).filter((name) => FILES_OF_VERSION.test(name));
  const changes = new Map<string, string>();
  const rename = (from: string, to: string) => {
    renameSync(join(folder, 'assets', from), join(folder, 'assets', to));
    changes.set(from, to);
  };
  for (const name of assets) rename(name, name.replace(FILES_OF_VERSION, '$1-$2x.$3'));
  const changed = {
    'po.csv': (text: string) => text.replace(/^(GM0197,bo,2025),\d+/m, '$1,1999'),
    'datapackage.json': (text: string) => text.replace(/"version": "[\d.]+"/, '"version": "9.0.0"'),
  };
  for (const [file, change] of Object.entries(changed)) {
    const [before, after] = [read(`data/${file}`), change(read(`data/${file}`))];
    writeFileSync(join(folder, 'data', file), after);
    writeFileSync(join(folder, namedByHash(file, hashOf(before))), after);
    renameSync(join(folder, namedByHash(file, hashOf(before))), join(folder, namedByHash(file, hashOf(after)))); // prettier-ignore
    changes.set(hashOf(before), hashOf(after));
  }
  const texts = [
    'index.html',
    'embed.html',
    ...[...changes.values()].map((one) => `assets/${one}`),
  ];
  for (const path of texts.filter((one) => /\.(html|js)$/.test(one))) {
    let text = read(path);
    for (const [from, to] of changes) text = text.replaceAll(from, to);
    writeFileSync(join(folder, path), text);
  }
  await writeServiceWorker(folder);
  return folder;
}
