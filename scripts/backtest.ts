import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runBacktest } from '../src/forecast/backtest/backtest.ts';
import { writeBacktest } from '../src/forecast/backtest/backtest-file.ts';
import { writeCandidateBacktest } from '../src/forecast/candidates/candidate-backtest-file.ts';
import { BEFORE_TREND, runCandidateBacktest } from '../src/forecast/candidates/candidate-trial.ts';
import { runSchoolBacktest } from '../src/forecast/schools/school-trial.ts';
import { writeSchoolBacktest } from '../src/formats/site/toets-scholen.ts';
import { makePackage } from './datapackage.json.ts';
import { candidateEvidenceFrom, evidenceFrom, schoolEvidenceFrom } from './run/evidence.ts';
import { writeAll } from './run/make-all.ts';
import { report } from './run/report.ts';

/**
 * `npm run backtest [-- --data <folder>]`: tests the projections on the files of `public/data`, prints the errors beside the
 * largest that a build may have, and writes `toets.json`, `toets-scholen.json` and `toets-kandidaten.json` with the data package that describes them. Fails
 * where an error is too large.
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: 'public/data' } } });

const described = JSON.parse(readFileSync(join(values.data, 'datapackage.json'), 'utf8')) as {
  resources: { path: string }[];
  mappen: { path: string; gemeenten: string[] }[];
};
const names = [
  ...described.resources.map(({ path }) => path),
  ...described.mappen.flatMap(({ path, gemeenten }) =>
    gemeenten.map((code) => path.replace('{gemeente}', code)),
  ),
];
const files = new Map(
  names
    .filter((name) => existsSync(join(values.data, name)))
    .map((name) => [name, readFileSync(join(values.data, name), 'utf8')]),
);

const evidence = evidenceFrom(files);
const start = performance.now();
const backtest = runBacktest(evidence);
const schools = runSchoolBacktest(evidence, schoolEvidenceFrom(files));
const candidates = runCandidateBacktest(candidateEvidenceFrom(files));
const took = performance.now() - start;
const sinceTrend = runCandidateBacktest(candidateEvidenceFrom(files), BEFORE_TREND);

const made = new Map([
  ['toets.json', writeBacktest(backtest)],
  ['toets-scholen.json', writeSchoolBacktest(schools)],
  ['toets-kandidaten.json', writeCandidateBacktest(candidates)],
]);
for (const [name, text] of made) files.set(name, text);
writeAll(new Map([...made, ['datapackage.json', makePackage(files)]]), values.data);

const { lines, missed } = report(backtest, schools, candidates, sinceTrend);
console.log(lines.join('\n'));
console.log(`\nthe whole backtest took ${took.toFixed(0)} ms, cold`);
for (const [name, text] of made) {
  console.log(
    `wrote ${join(values.data, name)} (${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzip)`,
  );
}
if (missed > 0) process.exitCode = 1;
