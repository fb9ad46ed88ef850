import { describe, expect, it } from 'vitest';
import { readRecounts } from '../../../../src/formats/site/eerste-telling.ts';
import { editions as nl } from '../../../../src/text/nl/editions.ts';
import { editions as en } from '../../../../src/text/en/editions.ts';
import { provisionalSentence } from '../../../../src/view/method/recounts.ts';
import { smallBacktest } from '../../../fixtures/backtest-builder.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const rows = readRecounts(committed('eerste-telling.csv'), 'eerste-telling.csv');

describe('the sentence on the band and a provisional last count', () => {
  it('has the largest difference of the sums and the error one year ahead', () => {
    // Vo by residence of 2022: 202,202 at first and 201,970 later, 0.1147 % fewer; bo one year ahead in the small backtest 0.8 %.
    expect(provisionalSentence(rows, smallBacktest(), nl)).toBe(
      'De band wordt niet breder omdat de laatste telling voorlopig is: de sommen van 16 eerste tellingen lagen hoogstens 0,11\u202f% van de latere, en één jaar vooruit zit de verwachting voor het basisonderwijs er gemiddeld 0,8\u202f% naast.',
    );
    expect(provisionalSentence(rows, smallBacktest(), en)).toBe(
      'The band does not widen because the last count is provisional: the sums of 16 first counts were at most 0.11% from the later ones, and one year ahead the expectation for primary education is 0.8% off on average.',
    );
  });

  it('is left out where the figures are not known', () => {
    expect(provisionalSentence(rows, null, nl)).toBe('');
    expect(provisionalSentence([], smallBacktest(), nl)).toBe('');
  });
});
