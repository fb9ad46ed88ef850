/** A licence in the form of a data package: its SPDX id, its title and the address of its text. */
interface Licence {
  name: string;
  title: string;
  path: string;
}

/** The licences that sources of the site have, by SPDX id. */
const LICENCES: Record<string, Licence> = {
  'CC0-1.0': {
    name: 'CC0-1.0',
    title: 'Creative Commons Zero 1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'CC-BY-4.0': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Naamsvermelding 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

/** Returns the licences of the sources, each once, in the order of the sources; a source without a known licence is skipped. */
export function licencesOf(sources: readonly { licence: string }[]): Licence[] {
  const ids = new Set(sources.map(({ licence }) => licence));
  return [...ids].flatMap((id) => LICENCES[id] ?? []);
}

/**
 * Returns the SPDX id of the most restrictive licence of the sources; null if a source has no known licence, or if there are no
 * sources.
 */
export function strictestOf(sources: readonly { licence: string }[]): string | null {
  const ids = sources.map(({ licence }) => licence);
  if (ids.some((id) => !(id in LICENCES))) return null;
  return ['CC-BY-4.0', 'CC0-1.0'].find((id) => ids.includes(id)) ?? null;
}
