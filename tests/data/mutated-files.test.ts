import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Corrections } from '../../src/formats/incoming/sniffed.ts';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import { answerOf } from '../fixtures/answer-of.ts';
import * as forms from '../fixtures/incoming-forms.ts';
import { committed, HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';

/**
 * A number of files that chance does not go below: six standard deviations below the mean, where each of `runs` files has the chance
 * `share`. The shares in the tests are somewhat below those of 36,000 files: of the real ones 0.35 were used and 0.59 refused, of
 * the forms 0.23 and 0.67.
 */
const surelyOf = (share: number, runs: number) =>
  runs * share - 6 * Math.sqrt(runs * share * (1 - share));

type Bytes = Uint8Array<ArrayBuffer>;

const REAL = [
  'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
  'duo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
  'duo/02.-alle-schoolvestigingen-basisonderwijs.csv',
  'duo/03.-leerlingen-vo-per-vestiging-2025-24-rijen.csv',
  'cbs/Regionale_kerncijfers_Nederland_10062024_133622.csv',
];
/** More than any file of that size takes. Seconds of processor time: a machine with other work gives each file less of its time. */
const HANGS = 20;
/** How much is taken of the beginning of a real file, and how much of each of some places further on. Bytes. */
const [HEAD, PIECE, PLACES] = [2000, 800, 6];

/** What users answer to the questions about a file: most that the figures are pupils and its rows are parts, others nothing. */
const answered = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Corrections>({ arePupils: true, repeats: 'parts' }) },
  { weight: 1, arbitrary: fc.constant<Corrections>({}) },
);

/** A real file as its first rows and some from further on, so that ten thousand of them are read in a minute. */
function samplesOf(path: string): Bytes[] {
  const bytes = readFileSync(join(RAW_FOLDER, path));
  const lineEnd = (from: number) => bytes.indexOf(10, from) + 1;
  const head = bytes.subarray(0, lineEnd(HEAD));
  return Array.from({ length: PLACES }, (_, i) => {
    const from = lineEnd(HEAD + Math.floor((i * (bytes.length - HEAD)) / (PLACES + 1)));
    return Uint8Array.from([...head, ...bytes.subarray(from, from + PIECE)]);
  });
}

/** Bytes that mean something to a reader of tables; now and then one that no text has, for which a file is refused as a whole. */
const spice = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(...[...'";,\t\r\n<.-0 9A='].map((c) => c.charCodeAt(0))),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) },
);
const mutation = fc.record({
  // Most columns of a header are needed, so that a change in it has the file refused: half the changes are in the rows.
  inRows: fc.boolean(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.integer({ min: 0, max: 30 }),
  put: fc.array(spice, { maxLength: 4 }),
});

function mutated(
  bytes: Bytes,
  { inRows, at, drop, put }: { inRows: boolean; at: number; drop: number; put: number[] },
): Bytes {
  const first = inRows ? bytes.indexOf(10) + 1 : 0;
  const from = first + Math.floor(at * (bytes.length - first));
  return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + drop)]);
}

/**
 * Drops mutations of samples at the door of the engine, over our own figures: each is refused in so many words, or is read,
 * used and forgotten again. What throws past the door fails the test.
 */
async function dropMutated(samples: readonly Bytes[], numRuns: number) {
  const engine = createEngine((file) => Promise.resolve(committed(file)));
  const count = { dropped: 0, refused: 0, used: 0, longest: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      answered,
      async (sample, mutations, answers) => {
        const file = new Blob([mutations.reduce(mutated, sample)]);
        const start = process.cpuUsage();
        count.dropped += 1;
        const told = await engine.checkFile(1, file, '2025.csv', {
          soort: 'bo',
          ...answers,
        });
        if (isProblem(told)) {
          expect(told.problem).toMatch(/^[a-z-]+$/);
          count.refused += 1;
        } else {
          expect(told.kept).toBeLessThanOrEqual(told.rows);
          expect(told.kept).toBeGreaterThanOrEqual(0);
          for (const { pupils, masked } of told.totals) expect(pupils + masked >= 0).toBe(true);
          if (told.choices.length > 0) {
            const how = told.advised ?? told.choices[0]!;
            const [used] = answerOf(await engine.useFile(1, how));
            expect(used?.how).toBe(how);
            count.used += 1;
          }
          expect(await engine.forgetFile(1)).toEqual([]);
        }
        const { user, system } = process.cpuUsage(start);
        count.longest = Math.max(count.longest, (user + system) / 1e6);
      },
    ),
    { numRuns },
  );
  return count;
}

describe('mutated files at the door', () => {
  test.skipIf(!HAS_RAW)(
    `ten thousand real ones are refused or used, none throws, none hangs${NEEDS_RAW}`,
    async () => {
      const runs = 10_000;
      const { dropped, refused, used, longest } = await dropMutated(REAL.flatMap(samplesOf), runs);
      expect(dropped).toBe(runs);
      expect(refused).toBeGreaterThan(surelyOf(0.5, runs));
      expect(used).toBeGreaterThan(surelyOf(0.3, runs));
      expect(longest).toBeLessThan(HANGS);
    },
    300_000,
  );

  // Where the real files are at hand these are more of the same; where they are not they stand for them.
  test('as many of every documented form', async () => {
    const samples = Object.values(forms).map((text) => new TextEncoder().encode(text));
    const runs = HAS_RAW ? 1_000 : 10_000;
    const { dropped, refused, used, longest } = await dropMutated(samples, runs);
    expect(dropped).toBe(runs);
    expect(refused).toBeGreaterThan(surelyOf(0.6, runs));
    expect(used).toBeGreaterThan(surelyOf(0.2, runs));
    expect(longest).toBeLessThan(HANGS);
  }, 300_000);
});
