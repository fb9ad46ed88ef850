/** Matches a version of the data files. */
const VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** Returns the version that a text spells; null where it spells none. */
export const readVersion = (text: string): string | null => (VERSION.test(text) ? text : null);

/**
 * Returns the address of the folder with the data files of an edition, relative to the page: those of the newest edition for null.
 * Each edition stays in a folder of its own, so that a link which names the edition keeps its figures.
 */
export const dataFolder = (edition: string | null): string =>
  edition === null ? './data/' : `./data/edities/${edition}/`;
