import type { Inspection, Sniffed } from '../../src/engine/protocol/user-files.ts';
import type { FileProblem } from '../../src/engine/protocol/problem.ts';

/** What the first rows of a file tell. */
export const SNIFFED: Sniffed = {
  encoding: 'utf-8',
  delimiter: ';',
  headerLine: 1,
  header: ['gemeente', 'jaar', 'leerlingen'],
  above: [],
  format: 'lange-vorm',
  nearMiss: null,
  year: null,
  needsYear: false,
  decimal: 'either',
  preview: [],
  figures: [],
};

/** What was found in a file with one row. */
export const inspection = (id: number, change: Partial<Inspection> = {}): Inspection => ({
  id,
  name: 'a.csv',
  format: 'lange-vorm',
  encoding: 'utf-8',
  rows: 1,
  kept: 1,
  problems: [],
  listed: [],
  notes: [],
  days: [],
  sectors: ['vo'],
  totals: [
    {
      soort: 'vo',
      jaar: 2025,
      pupils: 5,
      masked: 0,
      gemeenten: 1,
      incomplete: 0,
      covers: false,
      ours: null,
      ahead: false,
    },
  ],
  vestigingen: 0,
  unplaced: [],
  addresses: 0,
  forecasts: null,
  undrawn: [],
  choices: ['apart'],
  advised: 'apart',
  how: null,
  ...change,
});

/** Why a file was not read. */
export const REFUSED: FileProblem = {
  file: 'a.csv',
  problem: 'cancelled',
  row: 1,
  column: '1',
  found: '',
};
