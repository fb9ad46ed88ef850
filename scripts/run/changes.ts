import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A version of the data files, with what changed since the previous version, in Dutch and in English. */
export interface Change {
  versie: string;
  datum: string;
  wat: { nl: string; en: string };
}

const LOG = fileURLToPath(new URL('./changes.json', import.meta.url));

/**
 * The change log of `public/data`, newest first; the first entry is the version in `datapackage.json`. In a version
 * `major.minor.patch`, major changes when a file, column or code is removed or gets another meaning, so that programs that read
 * the files may break; minor when a file, column, soort or year is added; patch when figures or words are corrected.
 */
export const CHANGES = JSON.parse(readFileSync(LOG, 'utf8')) as readonly Change[];

/** Returns the change log with a new version on top, with what changed in it, in both languages. */
export function withVersion(
  log: readonly Change[],
  step: 'major' | 'minor' | 'patch',
  day: string,
  wat: Change['wat'],
): readonly Change[] {
  const [major = 1, minor = 0, patch = 0] = (log[0]?.versie ?? '').split('.').map(Number);
  const versie = {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  }[step];
  return [{ versie, datum: day, wat }, ...log];
}

/** Writes the change log of the project. */
export function writeChanges(changes: readonly Change[]): void {
  writeFileSync(LOG, `${JSON.stringify(changes, null, 2)}\n`);
}
