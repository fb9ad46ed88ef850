import { readVersion } from '../state/selection/edition.ts';
import { queryParts, withoutDamage } from '../state/selection/query.ts';

/**
 * Returns the version of the data files that the address of the page asks for; null for the newest. It is read apart from the
 * other choices because the engine is started before the code that reads these has come.
 */
export function askedEdition(query: string): string | null {
  const text = queryParts(query)
    .filter(({ key }) => key === 'editie')
    .map((part) => withoutDamage(part.text))
    .find((one) => one !== '');
  return readVersion(text?.split(/[\s,;]/)[0] ?? '');
}
