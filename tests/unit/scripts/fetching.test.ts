import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchFiles } from '../../../scripts/run/fetching.ts';
import { remoteFiles, type RemoteFile } from '../../../scripts/run/remote-files.ts';

const TABLE = 'CODE;JAAR;LEERLINGEN\n00AB00;2025;100\n00AC00;2025;200\n';
const NOW = new Date('2026-12-01T06:00:00Z');

type Reply = (request: IncomingMessage, response: ServerResponse) => void;
let reply: Reply;
let close = () => {};
let file: RemoteFile;
let folder: string;
let address: string;

beforeEach(async () => {
  const server = createServer((request, response) => reply(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  folder = mkdtempSync(join(tmpdir(), 'fetched-'));
  file = {
    address: `${address}/tabel.csv`,
    path: 'duo/tabel.csv',
    columns: ['CODE', 'LEERLINGEN'],
    least: 40,
    isRead: true,
  };
});
afterEach(() => close());

const sends =
  (body: string, headers: Record<string, string> = {}, status = 200): Reply =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/csv', ...headers }).end(body);
const fetched = async (of: RemoteFile = file) => (await fetchFiles([of], folder, NOW))[0]!;
const held = () => readFileSync(join(folder, file.path), 'utf8');

describe('a file that is fetched', () => {
  it('stands at its path, and what it was is remembered', async () => {
    reply = sends(TABLE, { etag: '"1"', 'last-modified': 'Tue, 01 Sep 2026 10:00:00 GMT' });
    expect(await fetched()).toEqual({ path: file.path, what: 'new', problem: null });
    expect(held()).toBe(TABLE);
    const log = JSON.parse(readFileSync(join(folder, 'opgehaald.json'), 'utf8')) as object;
    expect(log).toMatchObject({
      [file.path]: { address: file.address, etag: '"1"', bytes: TABLE.length },
    });
  });

  it('is not sent again where it did not change', async () => {
    reply = sends(TABLE, { etag: '"1"' });
    await fetched();
    reply = (request, response) =>
      void response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end();
    expect(await fetched()).toMatchObject({ what: 'unchanged' });
    // A host that keeps no count of versions sends the same file.
    reply = sends(TABLE);
    expect(await fetched()).toMatchObject({ what: 'unchanged' });
    reply = sends(TABLE.replace('200', '201'));
    expect(await fetched()).toMatchObject({ what: 'new' });
  });

  it('may come from another place on the same host, and from no other host', async () => {
    reply = (request, response) =>
      request.url === '/tabel.csv'
        ? void response.writeHead(302, { location: '/nieuw/tabel.csv' }).end()
        : sends(TABLE)(request, response);
    expect(await fetched()).toMatchObject({ what: 'new' });
    const elsewhere = createServer(sends('CODE;LEERLINGEN\n'.repeat(10)));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const at = elsewhere.address();
    const port = typeof at === 'object' && at ? at.port : 0;
    reply = (_, response) =>
      void response.writeHead(302, { location: `http://127.0.0.1:${port}/tabel.csv` }).end();
    const outcome = await fetched();
    elsewhere.closeAllConnections();
    elsewhere.close();
    expect(outcome).toMatchObject({ what: 'refused' });
    expect(outcome.problem).toContain('another host');
    expect(held()).toBe(TABLE);
  });

  const PAGE = `<!doctype html><title>Niet gevonden</title>${' '.repeat(100)}`;
  it.each<[string, Reply, RegExp]>([
    ['is missing', sends('', {}, 404), /answers 404/],
    ['comes from a host that is down', sends('', {}, 503), /answers 503/],
    ['is a web page', sends(PAGE, { 'content-type': 'text/html' }), /is a web page/],
    ['is a web page that says it is a table', sends(PAGE), /is a web page/],
    ['has other columns', sends(TABLE.replaceAll('LEERLINGEN', 'AANTAL')), /no column LEERLINGEN/],
    ['is too small', sends('CODE;LEERLINGEN\n'), /of at least 40/],
    ['ends within a row', sends(`${TABLE}00AD00;20`), /ends within a row: 00AD00;20/],
    [
      'is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '5000' });
        response.write(TABLE, () => response.destroy());
      },
      /was cut off/,
    ],
  ])('that %s is refused, and the one that was there stays', async (_, faulty, why) => {
    mkdirSync(join(folder, 'duo'));
    writeFileSync(join(folder, file.path), TABLE);
    reply = faulty;
    const { what, problem } = await fetched();
    expect(what).toBe('refused');
    expect(problem).toMatch(why);
    expect(held()).toBe(TABLE);
    expect(readdirSync(join(folder, 'duo'))).toEqual(['tabel.csv']);
  });

  it('is refused where it lost a third of what it was', async () => {
    reply = sends(TABLE.repeat(10));
    await fetched();
    reply = sends(TABLE.repeat(6));
    expect(await fetched()).toMatchObject({ what: 'refused' });
  });

  it('may be missing where it is of a year that is not published yet', async () => {
    const next = { ...file, mayBeMissing: true };
    reply = sends('', {}, 404);
    expect(await fetched(next)).toMatchObject({ what: 'missing' });
    reply = sends(PAGE, { 'content-type': 'text/html' });
    expect(await fetched(next)).toMatchObject({ what: 'missing' });
  });

  it('does not keep the others from being fetched', async () => {
    reply = (request, response) =>
      request.url === '/weg.csv'
        ? sends('', {}, 404)(request, response)
        : sends(TABLE)(request, response);
    const gone = { ...file, address: `${address}/weg.csv`, path: 'duo/weg.csv' };
    const outcomes = await fetchFiles([gone, file], folder, NOW);
    expect(outcomes.map(({ what }) => what)).toEqual(['refused', 'new']);
  });
});

describe('the files of a refresh', () => {
  it('come from the documented address of DUO, encrypted, each to a path of its own', () => {
    const files = remoteFiles(2026);
    for (const one of files) {
      expect(one.address).toMatch(/^https:\/\/duo\.nl\/open_onderwijsdata\/images\/0\d\.-[\w.-]+$/);
    }
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(readFileSync('docs/data.md', 'utf8')).toContain(
      'https://duo.nl/open_onderwijsdata/images/',
    );
  });
});
