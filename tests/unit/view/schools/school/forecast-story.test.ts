import { describe, expect, it } from 'vitest';
import { school as en } from '../../../../../src/text/en/school.ts';
import { school as nl } from '../../../../../src/text/nl/school.ts';
import {
  forecastNotes,
  forecastSentences,
} from '../../../../../src/view/schools/school/forecast-story.ts';

const FORECAST = {
  file: 'wpo.csv',
  code: '03AA00',
  name: '',
  label: '',
  points: [
    { year: 2026, pupils: 420.87 },
    { year: 2030, pupils: 402 },
    { year: 2045, pupils: 1491.79 },
  ],
};

describe('what is said of a forecast of a school', () => {
  it('is its first year, and the year of our projection', () => {
    expect(forecastSentences([FORECAST], 2030, nl)).toEqual([
      'DUO verwacht er 421 in 2026 en 402 in 2030 (wpo.csv).',
    ]);
    expect(forecastSentences([FORECAST], 2030, en)).toEqual([
      'DUO expects 421 in 2026 and 402 in 2030 (wpo.csv).',
    ]);
  });

  it('is its last year where there is no projection, or the file does not have that year', () => {
    const sentences = ['DUO verwacht er 421 in 2026 en 1.492 in 2045 (wpo.csv).'];
    expect(forecastSentences([FORECAST], null, nl)).toEqual(sentences);
    expect(forecastSentences([FORECAST], 2031, nl)).toEqual(sentences);
  });

  it('is one year where the file has one', () => {
    const one = { ...FORECAST, points: FORECAST.points.slice(0, 1) };
    expect(forecastSentences([one], 2030, nl)).toEqual(['DUO verwacht er 421 in 2026 (wpo.csv).']);
  });

  it('is the sign in the chart, and a number that the school had before', () => {
    expect(forecastNotes([], '03AA00', nl)).toEqual([]);
    expect(forecastNotes([FORECAST], '03AA00', nl)).toEqual([
      'Open ruiten: de prognose van DUO uit uw eigen bestand (wpo.csv).',
    ]);
    expect(forecastNotes([FORECAST], '03BB00', nl)[1]).toBe(
      'In wpo.csv heeft de school nog haar eerdere nummer 03AA00.',
    );
  });
});
