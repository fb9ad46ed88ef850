import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makePackage } from './datapackage.json.ts';
import { withReason, writeChanges } from './run/changes.ts';
import { Ledger } from './run/ledger.ts';
import { makeAll, writeAll } from './run/make-all.ts';
import { objectionsTo } from './run/objections.ts';
import { publishedIn } from './run/published.ts';
import { Raw } from './run/raw.ts';

const PUBLISHED = 'public/data';

/**
 * `npm run data -- --from <folder of raw files> [--to <folder>] [--accept <reason>] [--accept-en <reason in English>]`: makes
 * `public/data` again, or leaves it unchanged where that fails or where the new files differ too much from what is there. With a
 * reason they are written nevertheless, and the reason becomes a version in the change log.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/data' },
    to: { type: 'string', default: PUBLISHED },
    accept: { type: 'string' },
    'accept-en': { type: 'string' },
  },
});

try {
  const ledger = new Ledger();
  const files = makeAll(new Raw(values.from, (line) => console.log(line)), ledger);
  const objections = objectionsTo(files, publishedIn(values.to, files.keys()), ledger);
  const reason = values.accept?.trim() ?? '';
  if (objections.length > 0) accept(files, objections, reason);
  writeAll(files, values.to);
  console.log(`\n${ledger.toString()}\n`);
  if (objections.length === 0 && reason !== '') console.log('There was nothing to accept.');
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
  const changes = withReason(reason, english, new Date().toISOString().slice(0, 10));
  files.set('datapackage.json', makePackage(files, changes));
  if (resolve(values.to) === resolve(PUBLISHED)) writeChanges(changes);
  console.log(`Accepted (${reason}):\n${list}`);
}
