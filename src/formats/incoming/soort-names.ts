import { memoizeText } from './memoize-text.ts';
import { SECTORS, SOORTEN, type Soort } from '../soorten.ts';

/** Names of soorten in user files, besides the names in `SOORTEN`, in the spelling of `keyOf`. */
const OTHER_NAMES: readonly [name: string, soort: Soort][] = [
  ['basisonderwijs', 'bo'],
  ['regulierbasisonderwijs', 'bo'],
  ['speciaalbasisonderwijs', 'sbo'],
  ['speciaalonderwijs', 'so'],
  ['voortgezetspeciaalonderwijs', 'vso'],
  // The spelling in table 85701NED of CBS.
  ['voortgezetspeciaalondewijs', 'vso'],
  ['voortgezetonderwijs', 'vo'],
  ['praktijkonderwijs', 'pro'],
  ['vmbobl', 'vmbo-b'],
  ['vmbokl', 'vmbo-k'],
  ['vmbogl', 'vmbo-g'],
  ['vmbotl', 'vmbo-t'],
];

/**
 * Returns a text in lower case without spaces, hyphens, slashes, points and underscores: `vmbo-b`, `VMBO B` and `vmbo_b` are all
 * `vmbob`. Brackets stay, because `(speciaal) basisonderwijs` is two soorten.
 */
const keyOf = (text: string) => text.toLowerCase().replace(/[\s_./-]+/g, '');

const BY_NAME = new Map<string, Soort>([
  ...SECTORS.flatMap((sector) =>
    SOORTEN[sector].map((soort): [string, Soort] => [keyOf(soort), soort]),
  ),
  ...OTHER_NAMES,
]);

/** Returns the soort that a cell of a user file names, in any spelling of its name; null where the cell names no soort. */
export const soortNamed: (text: string) => Soort | null = memoizeText(
  (text) => BY_NAME.get(keyOf(text)) ?? null,
);

/** Returns the one soort that the name of a file has as a word: vo for `vo-woongemeente.csv`; null for none or several. */
export function soortInName(file: string): Soort | null {
  const words = file.toLowerCase().split(/[^a-z]+/);
  const found = words.filter((word) => /^(po|bo|sbo|so|vso|vo)$/.test(word));
  return found.length === 1 ? soortNamed(found[0]!) : null;
}
