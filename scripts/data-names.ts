import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { namedByHash } from '../src/engine/site-files/named-by-hash.ts';

const SOURCE = 'public/data';
const EDITIONS = 'edities';
const PACKAGE = 'datapackage.json';
/** Files beside the others that no map, region or school needs: for editions, some methods, and the backtest of candidates. */
const RARE: readonly string[] = [
  'edities.json',
  'eerste-telling.csv',
  'jonge-kinderen.csv',
  'toets-kandidaten.json',
  'woongemeente.csv',
];

/** The SHA-256 of each data file in hexadecimal digits, by its path in `public/data`. */
type Hashes = Record<string, string>;

/**
 * Writes the hashes of the data files into the script of the engine, which reads the files under a name with their hash and refuses
 * a file with another one. A development server has no such names, and no hashes.
 */
export function dataHashes(): Plugin {
  return {
    name: 'data-hashes',
    config(_, { command }) {
      const [all, rare] = command === 'build' ? [checkedHashes(), rareHashes()] : [{}, {}];
      return { define: { DATA_HASHES: JSON.stringify(all), RARE_HASHES: JSON.stringify(rare) } };
    },
  };
}

/** Copies the data files in the built site to the names under which the page reads them. */
export function copyToNames(dist: string): void {
  for (const [path, hash] of Object.entries({ ...hashesBeside(), ...hashesInFolders() })) {
    const to = join(dist, namedByHash(path, hash));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(dist, 'data', path), to);
  }
}

/** Returns the hashes of the newest files that the engine starts with. Each must have the hash that its description states. */
function checkedHashes(): Hashes {
  const hashes = hashesBeside();
  for (const { path, hash } of described().resources) {
    if (hash !== `sha256:${hashes[path]}`) throw new Error(`${path} is not as ${PACKAGE} says`);
  }
  return Object.fromEntries(Object.entries(hashes).filter(([path]) => !RARE.includes(path)));
}

/** Returns the hashes of what few visits read: rare files, files in folders, and the data package of each edition. */
function rareHashes(): Hashes {
  const folder = join(SOURCE, EDITIONS);
  const earlier = existsSync(folder) ? readdirSync(folder) : [];
  return {
    ...hashesOf(RARE),
    ...hashesInFolders(),
    ...hashesOf(earlier.map((edition) => `${EDITIONS}/${edition}/${PACKAGE}`)),
    // The build makes the folder of the newest edition: scripts/prerender.ts.
    [`${EDITIONS}/${described().version}/${PACKAGE}`]: hashesOf([PACKAGE])[PACKAGE] ?? '',
  };
}

const described = () =>
  JSON.parse(readFileSync(join(SOURCE, PACKAGE), 'utf8')) as {
    version: string;
    resources: { path: string; hash: string }[];
  };

const hashesBeside = (): Hashes =>
  hashesOf(
    readdirSync(SOURCE, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name),
  );

/** Returns the hashes of the files in the folders that are no editions. */
const hashesInFolders = (): Hashes =>
  hashesOf(
    readdirSync(SOURCE, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== EDITIONS)
      .flatMap(({ name }) => readdirSync(join(SOURCE, name)).map((file) => `${name}/${file}`)),
  );

const hashesOf = (paths: readonly string[]): Hashes =>
  Object.fromEntries(
    paths.map((path) => {
      const digest = createHash('sha256').update(readFileSync(join(SOURCE, path)));
      return [path, digest.digest('hex')];
    }),
  );
