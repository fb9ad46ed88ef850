import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as forms from '../fixtures/incoming-forms.ts';
import { HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';
import { dropMutated } from '../fixtures/dropped.ts';
import type { Bytes } from '../fixtures/mutated.ts';

/**
 * A number of files that chance does not go below: six standard deviations below the mean, where each of `runs` files has the chance
 * `share`. The shares in the tests are somewhat below those of 36,000 files: of the real ones 0.35 were used and 0.59 refused, of
 * the forms 0.23 and 0.67.
 */
const surelyOf = (share: number, runs: number) =>
  runs * share - 6 * Math.sqrt(runs * share * (1 - share));

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

describe('mutated files in the engine', () => {
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
