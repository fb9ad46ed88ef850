import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkedLoad, type Hashes } from '../../../../src/engine/site-files/checked-load.ts';
import { namedByHash } from '../../../../src/engine/site-files/named-by-hash.ts';

const SITE = 'https://atlas.example/krimp/';
const hex = (text: string) => createHash('sha256').update(text).digest('hex');

/** A host with files by their address below the site; a list of texts is given one for each time that the file is asked for. */
function serve(files: Record<string, string | string[]>): {
  asked: [path: string, cache: string][];
} {
  const asked: [string, string][] = [];
  const fetchFile = (url: URL, { cache }: RequestInit) => {
    const path = url.href.slice(SITE.length);
    asked.push([path, cache ?? '']);
    const held = files[path];
    const text = Array.isArray(held) ? held.shift() : held;
    return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
  };
  vi.stubGlobal('fetch', fetchFile);
  return { asked };
}

const reader = (hashes: Hashes, folder = `${SITE}data/`, rare: Hashes = {}) =>
  checkedLoad({ folder, hashes, rareHashes: () => Promise.resolve(rare) });

afterEach(() => vi.unstubAllGlobals());

const TEXT = 'gemeente,soort,jaar\nGM0197,bo,2025\n';
const NAMED = namedByHash('po.csv', hex(TEXT));

describe('the files of the site', () => {
  it('are read under a name with their hash', async () => {
    const { asked } = serve({ [NAMED]: TEXT });
    expect(await reader({ 'po.csv': hex(TEXT) })('po.csv')).toBe(TEXT);
    expect(asked).toEqual([[NAMED, 'default']]);
  });

  it.each([
    ['cut off at the end of a line', TEXT.slice(0, 20)],
    ['with a digit more', TEXT.replace('2025', '20255')],
    ['with another digit', TEXT.replace('0197', '0198')],
    ['with a line twice', `${TEXT}GM0197,bo,2025\n`],
    ['with other ends of lines', TEXT.replaceAll('\n', '\r\n')],
    ['without its last line end', TEXT.trimEnd()],
    ['empty', ''],
    ['with a byte order mark', `\uFEFF${TEXT}`],
  ])('are refused by name: %s', async (_, altered) => {
    const { asked } = serve({ [NAMED]: altered });
    await expect(reader({ 'po.csv': hex(TEXT) })('po.csv')).rejects.toMatchObject({
      name: 'Altered',
      file: 'po.csv',
    });
    expect(asked).toEqual([[NAMED, 'default'], [NAMED, 'reload']]); // prettier-ignore
  });

  it('are read where only a cache on the way held another content', async () => {
    serve({ [NAMED]: [TEXT.slice(0, 20), TEXT] });
    expect(await reader({ 'po.csv': hex(TEXT) })('po.csv')).toBe(TEXT);
  });

  it('are checked without the cryptography of the browser too, which needs https', async () => {
    vi.stubGlobal('crypto', {});
    serve({ [NAMED]: [TEXT, 'x', 'x'] });
    const load = reader({ 'po.csv': hex(TEXT) });
    expect(await load('po.csv')).toBe(TEXT);
    await expect(load('po.csv')).rejects.toMatchObject({ name: 'Altered' });
  });

  it('have their hashes in a list apart where they are in folders, and none that the site lacks', async () => {
    const path = 'herkomst/GM0197.csv';
    const { asked } = serve({ [namedByHash(path, hex(TEXT))]: TEXT });
    const load = reader({ 'po.csv': hex('') }, `${SITE}data/`, { [path]: hex(TEXT) });
    expect(await load(path)).toBe(TEXT);
    await expect(load('herkomst/GM9999.csv')).rejects.toMatchObject({ status: 404 });
    expect(asked).toHaveLength(1);
  });

  it('are read by their own name on a development server, which has no hashes', async () => {
    const { asked } = serve({ 'data/po.csv': TEXT });
    expect(await reader({})('po.csv')).toBe(TEXT);
    expect(asked).toHaveLength(1);
  });
});

describe('the files of an edition', () => {
  const edition = 'data/edities/2.5.0/';
  const described = (text: string) =>
    JSON.stringify({ resources: [{ path: 'po.csv', hash: `sha256:${hex(text)}` }] });
  const rare = { 'edities/2.5.0/datapackage.json': hex(described(TEXT)) };
  const load = () => reader({ 'edities.json': hex('[]') }, `${SITE}${edition}`, rare);

  it('have the hashes of its own data package, which is read once', async () => {
    const { asked } = serve({
      [`${edition}datapackage.json`]: described(TEXT),
      [`${edition}po.csv`]: TEXT,
    });
    const read = load();
    expect(await read('po.csv')).toBe(TEXT);
    expect(await read('datapackage.json')).toBe(described(TEXT));
    expect(asked.map(([path]) => path)).toEqual([`${edition}datapackage.json`, `${edition}po.csv`]);
  });

  it('are refused where they have others, and so is a data package that the site was not built with', async () => {
    serve({
      [`${edition}datapackage.json`]: [described(TEXT), described('x'), described('x')],
      [`${edition}po.csv`]: TEXT.slice(0, 20),
    });
    await expect(load()('po.csv')).rejects.toMatchObject({ name: 'Altered' });
    await expect(load()('datapackage.json')).rejects.toMatchObject({ name: 'Altered' });
  });

  it('are listed beside the newest files', async () => {
    const { asked } = serve({ [namedByHash('edities.json', hex('[]'))]: '[]' });
    expect(await load()('edities.json')).toBe('[]');
    expect(asked).toHaveLength(1);
  });

  it('are shown without a check where its data package does not come', async () => {
    serve({ [`${edition}po.csv`]: TEXT });
    expect(await load()('po.csv')).toBe(TEXT);
  });
});
