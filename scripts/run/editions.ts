import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  EDITIONS_FILE,
  readEditions,
  writeEditions,
  type Edition,
  type FileDifference,
} from '../../src/formats/site/edities.ts';
import { withVersion, type Change } from './changes.ts';

/** The folder with a folder for each earlier edition, inside the folder with the newest data files. */
const FOLDER = 'edities';

/** Returns the version of the data files in a folder; null where there is no data package. */
export const versionIn = (folder: string): string | null => packageIn(folder)?.version ?? null;

/** Returns the names of the data files that the data package in a folder describes; empty where there is no data package. */
export const describedIn = (folder: string): string[] =>
  packageIn(folder)?.resources.map(({ path }) => path) ?? [];

function packageIn(folder: string): { version: string; resources: { path: string }[] } | null {
  const path = join(folder, 'datapackage.json');
  if (!existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof packageIn>;
}

/**
 * Returns the change log with a version for files that differ from those of the version `published`: the log itself where its
 * newest version is another one, or else with a new version on top, which is minor where a file or year was added and patch
 * otherwise.
 */
export function changesFor(
  differences: readonly FileDifference[],
  published: string,
  log: readonly Change[],
  day: string,
): readonly Change[] {
  if (differences.length === 0 || log[0]?.versie !== published) return log;
  const isMore = differences.some(
    ({ what, years }) => what === 'new' || years.some(({ from }) => from === null),
  );
  const isLess = differences.some(({ what }) => what === 'removed');
  const names = differences.map(({ file }) => file).join(', ');
  return withVersion(log, isLess ? 'major' : isMore ? 'minor' : 'patch', day, {
    nl: `Bijgewerkt uit de nieuwste bestanden: ${names}. Wat verschilt, staat bij de edities.`,
    en: `Made again from the newest files: ${names}. The editions list what differs.`,
  });
}

/**
 * Copies the data files in a folder to the folder of their edition, where they stay as they are. To be called before newer files
 * are written. Does nothing where that edition is kept already.
 */
export function keepEdition(folder: string, version: string): void {
  const to = join(folder, FOLDER, version);
  if (existsSync(to)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name === FOLDER || name === EDITIONS_FILE || name.startsWith('.')) continue;
    cpSync(join(folder, name), join(to, name), { recursive: true });
  }
}

/** Puts an edition on top of the list of editions in a folder; an edition with the same version is replaced. */
export function listEdition(folder: string, edition: Edition): void {
  const path = join(folder, EDITIONS_FILE);
  const known = existsSync(path) ? readEditions(readFileSync(path, 'utf8'), EDITIONS_FILE) : [];
  const others = known.filter(({ version }) => version !== edition.version);
  writeFileSync(path, writeEditions([edition, ...others]));
}
