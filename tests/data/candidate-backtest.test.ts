import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidateEvidenceFrom } from '../../scripts/run/evidence.ts';
import { RAW } from '../../scripts/run/raw.ts';
import {
  readCandidateBacktest,
  writeCandidateBacktest,
} from '../../src/forecast/candidates/candidate-backtest-file.ts';
import { candidateBarsOf } from '../../src/forecast/candidates/candidate-bars.ts';
import {
  BEFORE_TREND,
  runCandidateBacktest,
} from '../../src/forecast/candidates/candidate-trial.ts';
import { MASKED_MEAN } from '../../src/forecast/candidates/masked-mean.ts';
import { committed, HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';

const FILE = 'toets-kandidaten.json';
const files = new Map(
  readdirSync('public/data')
    .filter((name) => name.includes('.'))
    .map((name) => [name, committed(name)]),
);
const evidence = candidateEvidenceFrom(files);
const backtest = readCandidateBacktest(committed(FILE), FILE);

describe('toets-kandidaten.json', () => {
  test('is what the backtest gives on the files beside it, to the byte', () => {
    expect(writeCandidateBacktest(runCandidateBacktest(evidence)) === committed(FILE)).toBe(true);
  });

  test('is read as it was written', () => {
    expect(writeCandidateBacktest(backtest) === committed(FILE)).toBe(true);
  });

  test.each(candidateBarsOf(backtest, runCandidateBacktest(evidence, BEFORE_TREND)))(
    'reaches the bar: $what, h$horizon',
    ({ reached, least, most }) => {
      expect(reached).toBeGreaterThanOrEqual(least);
      expect(reached).toBeLessThanOrEqual(most);
    },
  );

  test('has the same scores up to a school year when later school years and births are not there', () => {
    const last = 2021;
    const exams = evidence.exams.filter(({ year }) => year <= last);
    const births = evidence.births.filter(({ year }) => year < last);
    const then = runCandidateBacktest({ ...evidence, exams, births });
    const known = runCandidateBacktest({ ...evidence, exams });
    expect(then.rows.length).toBeGreaterThan(200);
    expect(then).toEqual(known);
  });
});

describe.skipIf(!HAS_RAW)(`the mean of a masked count${NEEDS_RAW}`, () => {
  test('is that of the counts of 1 to 4 candidates before DUO masked them', () => {
    const text = readFileSync(join(RAW_FOLDER, RAW.exams[2014]), 'latin1');
    const [header = [], ...rows] = text.trimEnd().split(/\r?\n/).map((line) => line.split(';').map((cell) => cell.replaceAll('"', ''))); // prettier-ignore
    const totals = header.flatMap((name, i) => (/^EXAMENKANDIDATEN .* TOTAAL$/.test(name) ? [i] : [])); // prettier-ignore
    const counts = rows
      .filter((cells) => /^VMBO [BKGT]\b/.test(cells[6] ?? ''))
      .flatMap((cells) => totals.map((i) => Number(cells[i])))
      .filter((count) => count >= 1 && count <= 4);
    expect(counts).toHaveLength(2368);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeCloseTo(MASKED_MEAN, 2);
  });
});
