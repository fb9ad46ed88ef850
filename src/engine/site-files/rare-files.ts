import { EDITIONS_FILE, readEditions } from '../../formats/site/edities.ts';
import { readRecounts } from '../../formats/site/eerste-telling.ts';
import { readYoungChildren } from '../../formats/site/jonge-kinderen.ts';
import { readSearchNames } from '../../formats/site/zoeknamen.ts';
import type { Load } from './load.ts';
import type { ReadOnce } from './school-files.ts';

/**
 * Returns an object with a function for each file of `public/data` that few visits need, which returns the parsed file: what was
 * published earlier, young children of gemeenten, and the towns and postcodes of the search.
 */
export const rareFiles = (once: ReadOnce, load: Load) => ({
  editions: once(EDITIONS_FILE, readEditions, load),
  recounts: once('eerste-telling.csv', readRecounts, load),
  youngChildren: once('jonge-kinderen.csv', readYoungChildren, load),
  searchNames: once('zoeknamen.csv', readSearchNames, load),
});
