import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runBacktest } from '../src/forecast/backtest/backtest.ts';
import { writeBacktest } from '../src/forecast/backtest/backtest-file.ts';
import { makePackage } from './datapackage.json.ts';
import { evidenceFrom } from './run/evidence.ts';
import { writeAll } from './run/make-all.ts';
import { report } from './run/report.ts';

/**
 * `npm run backtest [-- --data <folder>]`: tests the projections on the files of `public/data`, prints the errors beside the
 * largest that a build may have, and writes `toets.json` with the data package that describes it. Fails where an error is too large.
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: 'public/data' } } });

const names = (
  JSON.parse(readFileSync(join(values.data, 'datapackage.json'), 'utf8')) as {
    resources: { path: string }[];
  }
).resources.map(({ path }) => path);
const present = new Set(readdirSync(values.data));
const files = new Map(
  names
    .filter((name) => present.has(name))
    .map((name) => [name, readFileSync(join(values.data, name), 'utf8')]),
);

const evidence = evidenceFrom(files);
const start = performance.now();
const backtest = runBacktest(evidence);
const took = performance.now() - start;

const text = writeBacktest(backtest);
files.set('toets.json', text);
writeAll(new Map([['toets.json', text], ['datapackage.json', makePackage(files)]]), values.data); // prettier-ignore

const { lines, missed } = report(backtest);
console.log(lines.join('\n'));
console.log(`\nthe whole backtest took ${took.toFixed(0)} ms, cold`);
console.log(
  `wrote ${join(values.data, 'toets.json')} (${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzip)`,
);
if (missed > 0) process.exitCode = 1;
