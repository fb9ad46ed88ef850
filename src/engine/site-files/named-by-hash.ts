/** The folder of the files that the site itself reads, beside the page. */
const FOLDER = 'assets/data';
/** The number of hexadecimal digits of the hash in the name of a file. */
const DIGITS = 12;

/**
 * Returns the address, relative to the page, of the file of `public/data` with a path and a SHA-256: `po.csv` becomes
 * `assets/data/po.9c56f449baab.csv`. The content behind an address never changes, so browsers can keep it for ever.
 */
export const namedByHash = (path: string, hash: string): string =>
  `${FOLDER}/${path.replace(/(?=\.\w+$)/, `.${hash.slice(0, DIGITS)}`)}`;
