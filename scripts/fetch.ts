import { parseArgs } from 'node:util';
import { fetchFiles } from './run/fetching.ts';
import { remoteFiles } from './run/remote-files.ts';

/**
 * `npm run data:fetch -- --to <folder of raw files>`: fetches the newest files from their publishers, by their documented addresses,
 * into a folder of raw files. Ends with an error where one could not be taken; those that were there stay.
 */
const { values } = parseArgs({ options: { to: { type: 'string' } } });
if (!values.to) {
  console.error('Say where to: npm run data:fetch -- --to <folder of raw files>');
  process.exit(1);
}

const now = new Date();
const files = remoteFiles(now.getFullYear());
const outcomes = await fetchFiles(files, values.to, now);
for (const [i, { path, what, problem }] of outcomes.entries()) {
  const note = what === 'new' && !files[i]!.isRead ? ' (not read by npm run data yet)' : '';
  console.log(`${what} ${path}${note}${problem === null ? '' : `: ${problem}`}`);
}
if (outcomes.some(({ what }) => what === 'refused')) process.exitCode = 1;
