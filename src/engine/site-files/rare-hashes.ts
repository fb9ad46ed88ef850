import type { Hashes } from './checked-load.ts';

/** Written into the script when the site is built: scripts/data-names.ts. */
declare const RARE_HASHES: Hashes;

/**
 * The hashes of files that few visits need, loaded apart: of some rare files, of those in folders (pupils by postcode of each
 * gemeente), and of the data package of each edition.
 */
export const rareHashes = RARE_HASHES;
