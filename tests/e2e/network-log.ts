import { createServer, request as forward } from 'node:http';

/**
 * A proxy that writes down the host of each request that leaves a browser, also those of a service worker, and lets those to `allowed`
 * through.
 */
export async function networkLog(allowed: string) {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const { host } = new URL(request.url ?? '');
    hosts.push(host);
    if (host !== allowed) return response.writeHead(502).end();
    const { method = 'GET', headers } = request;
    const sent = forward(request.url ?? '', { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    sent.on('error', () => response.destroy());
    return request.pipe(sent);
  });
  server.on('connect', ({ url = '' }, socket) => {
    hosts.push(url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { proxy: `http://127.0.0.1:${port}`, hosts, close };
}
