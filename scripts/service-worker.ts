import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { SiteFile, Version } from '../src/service-worker/version-cache.ts';

/** The script in the built site. Its address is always the same: browsers look there for a newer version. */
const SCRIPT = 'sw.js';
/** What the pages need: not the data under their public names, of which the pages read copies, and not what is for other programs. */
const KEPT = /^(assets\/.*|(index|embed)\.html|manifest\.webmanifest|icon[\w-]*\.(svg|png))$/;

/**
 * Writes the service worker into the built site, with the list of all files that the site needs. To be called when these files have
 * their final content: the script is another one, and so a new version to the browser, whenever one of them is.
 */
export async function writeServiceWorker(dist: string): Promise<void> {
  const files = keptFiles(dist);
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const described = readFileSync(join(dist, 'data/datapackage.json'), 'utf8');
  const { version: data } = JSON.parse(described) as { version: string };
  const version: Version = { name: `${data} ${hash}`, data, files };
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { VERSION: JSON.stringify(version) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: 'src/service-worker/service-worker.ts',
        output: { format: 'iife', entryFileNames: SCRIPT },
      },
    },
  });
}

/** Returns the files of the site that are kept for use without a network, with the page itself at the address of its folder. */
function keptFiles(dist: string): SiteFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [file, file.slice(dist.length + 1).replaceAll('\\', '/')] as const)
    .filter(([, path]) => KEPT.test(path))
    .map(([file, path]): SiteFile => {
      const digest = createHash('sha256').update(readFileSync(file)).digest('base64');
      return [path === 'index.html' ? '' : path, `sha256-${digest}`];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
