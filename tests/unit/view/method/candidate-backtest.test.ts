import { expect, it } from 'vitest';
import { readCandidateBacktest } from '../../../../src/forecast/candidates/candidate-backtest-file.ts';
import {
  candidateBias,
  candidateSizeTable,
  divisionTable,
} from '../../../../src/view/method/candidate-backtest.ts';
import { committed } from '../../../fixtures/raw-folder.ts';
import { WORDS } from '../../../fixtures/words.ts';

const FILE = 'toets-kandidaten.json';
const { rows } = readCandidateBacktest(committed(FILE), FILE);
const plain = (cells: readonly string[] = []) => cells.map((cell) => cell.replaceAll('\u202f', ''));

it('the backtest of exam candidates has a row per group, division and horizon that was tested from three start years', () => {
  const table = divisionTable(rows, WORDS.nl);
  expect(table.rows).toHaveLength(3 * 2 * 6);
  expect(table.rows[2]).toMatchObject({ group: 'Vmbo (b, k, g en t): COROP-gebieden', name: '3' });
  expect(plain(table.rows[2]?.cells)).toEqual(['5,2%', '10,0%', '48%', '77%', '96%', '6', 'ja']);
  expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
});

it('regions of a size for which it is no better than the last school year have no direction', () => {
  const table = candidateSizeTable(rows, WORDS.nl);
  const [small] = table.rows;
  expect(small?.group).toBe('Vmbo (b, k, g en t): minder dan 500 kandidaten');
  expect(plain(small?.cells)).toEqual(['10,7%', '8,9%', '−20%', '80%', '87%', '8', 'nee']);
});

it('says how often the expectation for the country was too high', () => {
  expect(candidateBias(rows, WORDS.nl)[1]).toBe(
    'Vmbo-b en -k, heel Nederland, 5 schooljaren vooruit: vanuit 4 van de 4 startjaren was de verwachting te hoog; gemiddeld zat zij 8,7\u202f% boven wat er kwam.',
  );
  expect(candidateBias([], WORDS.nl)).toEqual([]);
});
