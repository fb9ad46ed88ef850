/** Serves the built site and the pages of the peers from one port, compressed with Brotli, and keeps what it sent. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { TYPES } from '../../fixtures/static-server.ts';

/** A slow line: milliseconds before each response begins, and bytes per second of all responses together. */
export interface Line {
  latency: number;
  download: number;
}

export interface Server {
  url: string;
  /**
   * Bytes of the bodies that were sent since the last call of `reset`, compressed.
   * @param until milliseconds since 1970; what was sent later does not count
   */
  sent(until?: number): number;
  /**
   * Forgets what was sent, and answers over `line` from now on; null for as fast as it goes. The line is here and not in Chromium,
   * whose emulation leaves out the script of a web worker.
   */
  reset(line: Line | null): void;
  close(): void;
}

const CHUNK = 8192;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param folders the folder behind each first part of the path, such as `atlas` */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Server> {
  const bodies = new Map<string, Promise<Buffer>>();
  let sent: { at: number; bytes: number }[] = [];
  const count = (bytes: number) =>
    sent.push({ at: performance.timeOrigin + performance.now(), bytes });
  let line: Line | null = null;
  /** The time at which the line has sent what it was given. */
  let free = 0;

  async function send(bytes: Buffer, response: ServerResponse): Promise<void> {
    if (line === null) {
      response.end(bytes);
      count(bytes.length);
      return;
    }
    const { latency, download } = line;
    await wait(latency);
    for (let at = 0; at < bytes.length && !response.destroyed; at += CHUNK) {
      const chunk = bytes.subarray(at, at + CHUNK);
      free = Math.max(free, performance.now()) + (1000 * chunk.length) / download;
      await wait(free - performance.now());
      response.write(chunk);
      count(chunk.length);
    }
    response.end();
  }

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const [, first = '', ...rest] = path.split('/');
    const folder = folders[first];
    const file = folder && normalize(join(folder, rest.join('/') || 'index.html'));
    if (!file?.startsWith(folder)) return void response.writeHead(404).end();
    const body = bodies.get(file) ?? readFile(file).then(compress);
    bodies.set(file, body);
    const bytes = await body;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': bytes.length,
      // Isolated from other origins, a page gets the time of a painted frame without rounding.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    await send(bytes, response);
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(decodeURIComponent(pathname), response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent: (until = Infinity) =>
      sent.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0),
    reset(next) {
      sent = [];
      line = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const brotli = promisify(brotliCompress);

const compress = (bytes: Buffer) =>
  brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
