import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  readBacktest,
  type BacktestFile,
} from '../../../../src/forecast/backtest/backtest-file.ts';
import { readBirths } from '../../../../src/formats/site/geboorten.ts';
import { WORDS } from '../../../fixtures/words.ts';
import {
  biasOf,
  evidenceOf,
  usefulHorizonTable,
  backtestSentences,
} from '../../../../src/view/method/backtest-summary.ts';
import { row, smallBacktest } from '../../../fixtures/backtest-builder.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const empty = { rows: [], usefulHorizons: [], chances: [], calibrations: {} };

describe('the plain words on looking ahead', () => {
  it('take their figures from the record', () => {
    const { trendLine, cameOut } = backtestSentences(smallBacktest(), WORDS.nl);
    expect(trendLine).toBe(
      'Tien jaar vooruit zat een trendlijn er gemiddeld 14,0\u202f% naast, onze verwachting 8,0\u202f%.',
    );
    expect(cameOut).toMatch(
      /vanuit 15 eerdere .* viel vanuit 11 daarvan 80\u202f% .* wij er 4,0\u202f% naast; .* 6,5\u202f%\./,
    );
  });

  it('have no such sentence where the record has no figures', () => {
    expect(backtestSentences(empty, WORDS.nl)).toEqual({ trendLine: '', cameOut: '' });
    expect(evidenceOf(empty, 'bo', WORDS.nl)).toBe('');
  });

  it('give the useful horizon by size and its origins, marked where it rests on one period', () => {
    const { rows } = usefulHorizonTable(smallBacktest(), WORDS.nl);
    expect(rows[0]).toEqual({
      name: 'minder dan 1.000',
      cells: ['3 jaar (17 startjaren)', '2 jaar (0 startjaren)', '–'],
    });
    expect(rows[3]?.cells).toEqual(['10 jaar* (10 startjaren)', '5 jaar (15 startjaren)', '–']);
  });

  it('say how many origins, gemeenten and separate periods there were', () => {
    expect(evidenceOf(smallBacktest(), 'bo', WORDS.en)).toBe(
      'Primary education (bo): 15 starting years for 5 years ahead, 10 gemeenten. These tests overlap; 3 periods are really separate.',
    );
  });

  it('say from how many years the country was projected too high, and by how much', () => {
    const rows = [
      row({ level: 'land', horizon: 10, bias: 0.0212, tooHigh: 8, origins: 10, forecasts: 10 }),
    ];
    expect(biasOf({ ...empty, rows }, 'bo', WORDS.nl)).toBe(
      'Voor heel Nederland was de verwachting 10 jaar vooruit vanuit 8 van de 10 startjaren te hoog; gemiddeld zat zij 2,1\u202f% boven de telling.',
    );
    expect(biasOf(empty, 'bo', WORDS.nl)).toBe('');
  });

  it.each(['nl', 'en'] as const)('take at most 300 words (%s)', (language) => {
    const words = WORDS[language];
    const { plain } = words.method;
    const toVerify = readBirths(published('geboorten.csv'), 'geboorten.csv')
      .filter(({ unverified }) => unverified)
      .map(({ year }) => year);
    const backtest = readBacktest(JSON.parse(published('toets.json')) as BacktestFile);
    const { trendLine, cameOut } = backtestSentences(backtest, words);
    const { lead, po, vo, band, trend, usefulHorizon, unknown } = plain;
    const said = [
      lead,
      ...[po, vo, band, trend, usefulHorizon].flatMap(({ name, text }) => [name, text]),
      trendLine,
      plain.cameOut.name,
      cameOut,
      usefulHorizon.once,
      unknown.name,
      ...unknown.items,
      unknown.births(toVerify),
    ];
    expect(trendLine && cameOut).not.toBe('');
    expect(said.join(' ').split(/ +/).length).toBeLessThanOrEqual(300);
  });
});
