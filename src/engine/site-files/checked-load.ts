import { decode } from '../../formats/decode.ts';
import { FormatError } from '../../formats/format-error.ts';
import { EDITIONS_FILE } from '../../formats/site/edities.ts';
import { memoizeAsync } from '../memoize.ts';
import { Altered } from './altered.ts';
import { readPackage } from './data-package.ts';
import type { Load } from './load.ts';
import { namedByHash } from './named-by-hash.ts';
import { sha256Of } from './sha-256.ts';
import { Unreachable } from './unreachable.ts';

const PACKAGE = 'datapackage.json';

/** The SHA-256 of files in hexadecimal digits, by their path in `public/data`. */
export type Hashes = Readonly<Record<string, string>>;

interface Site {
  /** The address of the folder with the data files of the edition that is read: `data/`, or `data/edities/…/`. */
  folder: string;
  /** The files that the site was built with; empty on a development server, which checks nothing. */
  hashes: Hashes;
  /** Returns those of the files that few visits need: rare ones, those in folders, and the data packages of the editions. */
  rareHashes: () => Promise<Hashes>;
}

/**
 * Returns the function that loads the site files and compares each with the hash that it must have: that with which the site was
 * built or, for an edition, that in its data package. A file with another hash is asked for once more, past the caches on the way,
 * and then refused with `Altered`.
 *
 * The files of the site itself are read under a name with their hash, so that they are never those of another version.
 */
export function checkedLoad({ folder, hashes, rareHashes }: Site): Load {
  const edition = /edities\/[^/]+\/$/.exec(folder)?.[0] ?? '';
  // The list of editions stands beside the newest one, and not in the folders of earlier editions.
  const root = folder.slice(0, folder.length - edition.length);
  const isChecked = Object.keys(hashes).length > 0;
  /** The data package of the edition is needed twice: by the page, and for the hashes of the other files. */
  const packageOfEdition = memoizeAsync(() => read(PACKAGE));
  const inEdition = memoizeAsync(async (): Promise<Hashes> => {
    const { resources } = readPackage(await packageOfEdition());
    return Object.fromEntries(
      resources.map(({ path, hash = '' }) => [path, hash.replace(/^sha256:/, '')]),
    );
  });

  /** Returns the hash of a file of an edition; null where the data package of the edition, which the page reads too, has none. */
  async function hashInEdition(file: string): Promise<string | null> {
    if (file === PACKAGE) return (isChecked && (await rareHashes())[edition + file]) || null;
    return inEdition().then(
      (all) => all[file] || null,
      () => null,
    );
  }

  /** Returns where a file is, and its hash; the hash is null where it is not known. */
  async function find(file: string): Promise<{ url: URL; hash: string | null }> {
    if (edition !== '' && file !== EDITIONS_FILE) {
      return { url: new URL(file, folder), hash: await hashInEdition(file) };
    }
    if (!isChecked) return { url: new URL(file, root), hash: null };
    const hash = hashes[file] ?? (await rareHashes())[file];
    // The site was built without such a file.
    if (hash === undefined) throw new Unreachable(file, 404);
    return { url: new URL(`../${namedByHash(file, hash)}`, root), hash };
  }

  const read: Load = async (file, progress) => {
    const { url, hash } = await find(file);
    let bytes = await bytesOf(url, file, 'default', progress);
    if (hash !== null && (await sha256Of(bytes)) !== hash) {
      bytes = await bytesOf(url, file, 'reload', progress);
      if ((await sha256Of(bytes)) !== hash) throw new Altered(file);
    }
    return decode(bytes, file, 'utf-8');
  };
  return (file, progress) =>
    edition !== '' && file === PACKAGE ? packageOfEdition() : read(file, progress);
}

async function bytesOf(
  url: URL,
  file: string,
  cache: RequestCache,
  progress?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { cache }).catch(() => null);
  // Many static hosts reply to a missing file with the page itself.
  const isPage = response?.headers.get('content-type')?.includes('text/html');
  if (!response?.ok || isPage) throw new Unreachable(file, isPage ? 404 : (response?.status ?? 0));
  try {
    return progress
      ? await (await import('./read-stream.ts')).readStream(response, progress)
      : new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // The transfer was cut off.
    throw error instanceof FormatError ? error : new Unreachable(file, 0);
  }
}
