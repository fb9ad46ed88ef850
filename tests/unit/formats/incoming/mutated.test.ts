import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../../src/formats/format-error.ts';
import { RAW_FOLDER } from '../../../data/raw-folder.ts';
import * as forms from './forms.ts';
import { readFile } from './incoming-file.ts';

const REAL = [
  'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
  'duo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
  'duo/02.-alle-schoolvestigingen-basisonderwijs.csv',
  'duo/03.-leerlingen-vo-per-vestiging-2025-24-rijen.csv',
  'cbs/Regionale_kerncijfers_Nederland_10062024_133622.csv',
];

/** The beginnings of the real files where they are at hand, and files of every documented form. */
const samples: Uint8Array[] = [
  ...REAL.map((path) => join(RAW_FOLDER, path))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path).subarray(0, 2500)),
  ...Object.values(forms).map((text) => new TextEncoder().encode(text)),
];

/** Bytes that mean something to a reader of tables, and others. */
const spice = fc.oneof(
  fc.constantFrom(...[...'";,\t\r\n<.-0'].map((c) => c.charCodeAt(0)), 0, 0xff, 0xfe, 0xe9, 0xef),
  fc.integer({ min: 0, max: 255 }),
);
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.integer({ min: 0, max: 30 }),
  put: fc.array(spice, { maxLength: 4 }),
});

function mutated(
  bytes: Uint8Array,
  { at, drop, put }: { at: number; drop: number; put: number[] },
) {
  const from = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + drop)]);
}

describe('ten thousand mutated files', () => {
  it('are read or refused with a FormatError, none throws anything else and none takes a second', async () => {
    let [refused, longest] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (sample, mutations) => {
          const start = performance.now();
          try {
            const { rows, kept, cells } = await readFile(mutations.reduce(mutated, sample), {
              name: '2025.csv',
            });
            expect(kept).toBeLessThanOrEqual(rows);
            for (const cell of cells) expect(cell).not.toMatch(/NaN|undefined|= -/);
          } catch (error) {
            if (!(error instanceof FormatError)) throw error;
            refused++;
          }
          longest = Math.max(longest, performance.now() - start);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(9_000);
    expect(longest).toBeLessThan(1000);
  }, 120_000);
});
