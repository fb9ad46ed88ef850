import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makePackage } from './datapackage.json.ts';
import type { Edition } from '../src/formats/site/edities.ts';
import { CHANGES, withVersion, writeChanges, type Change } from './run/changes.ts';
import { differencesBetween } from './run/edition-differences.ts';
import { changesFor, describedIn, keepEdition, listEdition, versionIn } from './run/editions.ts';
import { Ledger } from './run/ledger.ts';
import { makeAll, writeAll } from './run/make-all.ts';
import { objectionsTo } from './run/objections.ts';
import { publishedIn } from './run/published.ts';
import { Raw } from './run/raw.ts';

const PUBLISHED = 'public/data';

/**
 * `npm run data -- --from <folder of raw files> [--to <folder>] [--accept <reason>] [--accept-en <reason in English>] [--edition]`:
 * makes `public/data` again, or leaves it unchanged where that fails or where the new files differ too much from what is there.
 * With a reason they are written nevertheless, and the reason becomes a version in the change log. With `--edition`, for files that
 * are published, what is there is kept as an edition of its own, and the list of editions says what differs.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/data' },
    to: { type: 'string', default: PUBLISHED },
    accept: { type: 'string' },
    'accept-en': { type: 'string' },
    edition: { type: 'boolean', default: false },
  },
});
const today = new Date().toISOString().slice(0, 10);

try {
  const ledger = new Ledger();
  const files = makeAll(new Raw(values.from, (line) => console.log(line)), ledger);
  const published = publishedIn(values.to, [...files.keys(), ...describedIn(values.to)]);
  const objections = objectionsTo(files, published, ledger);
  const reason = values.accept?.trim() ?? '';
  if (objections.length > 0) accept(files, objections, reason);
  const edition = values.edition ? editionOf(files, published) : null;
  if (edition?.previous) keepEdition(values.to, edition.previous);
  writeAll(files, values.to);
  if (edition) listEdition(values.to, edition);
  console.log(`\n${ledger.toString()}\n`);
  if (objections.length === 0 && reason !== '') console.log('There was nothing to accept.');
  if (values.edition) console.log(edition ? `edition ${edition.version}` : 'no new edition');
  const inFolders = [...files.keys()].filter((name) => name.includes('/'));
  if (inFolders.length > 0) console.log(`wrote ${inFolders.length} files in folders`);
  for (const [name, text] of files) {
    if (name.includes('/')) continue;
    console.log(`wrote ${join(values.to, name)} (${Buffer.byteLength(text)} bytes)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Nothing was written to ${values.to}.`);
  process.exitCode = 1;
}

/**
 * Returns the edition that the new files are, with its differences from the published one; null where nothing differs. Files that
 * differ under the published version get a new version, in the change log and in the data package.
 */
function editionOf(files: Map<string, string>, published: Map<string, string>): Edition | null {
  const previous = versionIn(values.to);
  const differences = differencesBetween(published, files);
  if (previous !== null && differences.length === 0) return null;
  const log = changesIn(files);
  const changes = previous === null ? log : changesFor(differences, previous, log, today);
  if (changes !== log) publish(files, changes);
  const { versie: version = '', datum: date = today } = changes[0] ?? {};
  const isKept = previous !== null;
  return { version, date, previous, files: isKept ? differences : [], previousIsKept: isKept };
}

/** Returns the change log in the data package of new files, which may have a version that `accept` added. */
function changesIn(files: ReadonlyMap<string, string>): readonly Change[] {
  const { wijzigingen } = JSON.parse(files.get('datapackage.json') ?? '') as {
    wijzigingen: readonly Change[];
  };
  return wijzigingen;
}

/** Puts a change log into the data package, and into the change log of the project where its own files are made. */
function publish(files: Map<string, string>, changes: readonly Change[]): void {
  files.set('datapackage.json', makePackage(files, changes));
  if (resolve(values.to) === resolve(PUBLISHED)) writeChanges(changes);
}

/**
 * Puts the reason into the change log and the data package.
 * @throws Error with the list of objections where there is no reason.
 */
function accept(files: Map<string, string>, objections: readonly string[], reason: string): void {
  const list = objections.map((line) => `  ${line}`).join('\n');
  if (reason === '') {
    throw new Error(
      `The new files differ more from those in ${values.to} than a correction or a new year explains:\n${list}\n` +
        'Compare the raw files with what their publisher gives. If this is right, run again with --accept "why", in Dutch, and ' +
        '--accept-en "why", in English: the reason is written to the change log.',
    );
  }
  const english = values['accept-en']?.trim() || `Accepted at the refresh, in Dutch: ${reason}`;
  publish(files, withVersion(CHANGES, 'patch', today, { nl: reason, en: english }));
  console.log(`Accepted (${reason}):\n${list}`);
}
