import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
};

/** Serves `folder` under `path` (`/` or `/some/path/`) as any static host does, compressed. Sends nothing but files. */
export async function serveFolder(
  folder: string,
  path = '/',
): Promise<{ url: string; close(): void }> {
  const sent = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!pathname.startsWith(path)) return response.writeHead(404).end();
      const name = normalize(decodeURIComponent(pathname.slice(path.length))) || 'index.html';
      const file = join(folder, name === '.' ? 'index.html' : name);
      const body = sent.get(file) ?? (await readFile(file).then(gzipSync, () => null));
      if (!body || !file.startsWith(folder)) return response.writeHead(404).end();
      sent.set(file, body);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      return response
        .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
        .end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}${path}`, close: () => server.close() };
}
