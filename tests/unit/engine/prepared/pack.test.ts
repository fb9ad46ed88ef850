import { beforeAll, describe, expect, it } from 'vitest';
import {
  packAnswers,
  unpackAnswers,
  type FirstAnswers,
} from '../../../../src/engine/prepared/pack.ts';
import { isProblem } from '../../../../src/engine/protocol/problem.ts';
import type { Backtest } from '../../../../src/forecast/backtest/backtest-file.ts';
import { FIRST_QUESTION } from '../../../fixtures/first-question.ts';
import { engine } from '../../../fixtures/shipped-engine.ts';

describe('the first answers, packed with the shipped figures', () => {
  let first: FirstAnswers;
  let backtest: Backtest;
  beforeAll(async () => {
    const answer = await engine.ask(FIRST_QUESTION);
    const results = await engine.backtest();
    if (isProblem(answer) || isProblem(results)) throw new Error('The shipped files are not read');
    first = { opening: await engine.open(), answer };
    backtest = results;
  });

  it('are exactly the answers of the engine once they went through JSON', () => {
    const { shapes } = first.opening;
    const drawn = {
      borders: shapes!.borders,
      provinces: shapes!.provinces,
      paths: new Map(shapes!.gemeenten.map(({ code, path }) => [code, path])),
    };
    const sent = JSON.stringify(packAnswers(first, backtest));
    const received = unpackAnswers(JSON.parse(sent), drawn);
    expect(received.opening).toEqual(first.opening);
    expect(received.answer).toEqual(first.answer);
  });

  it('do not hold the outlines that the page draws, nor what follows from the rest', () => {
    const sent = JSON.stringify(packAnswers(first, backtest));
    expect(sent).not.toContain(first.opening.shapes!.gemeenten[0]!.path);
    expect(sent).not.toContain('low80');
    expect(sent.length).toBeLessThan(400_000);
  });

  it('are refused where they hold what could not be restored', () => {
    const { counts } = first.answer;
    const ofUser = { ...counts, fromUser: counts.fromUser.map(() => 1) };
    const changed = [
      { answer: { ...first.answer, projection: null } },
      { answer: { ...first.answer, whole: counts } },
      { answer: { ...first.answer, counts: ofUser } },
      { opening: { ...first.opening, shapes: null } },
    ];
    for (const change of changed) {
      expect(() => packAnswers({ ...first, ...change }, backtest)).toThrow(
        'not those of the first',
      );
    }
    expect(() => packAnswers(first, { calibrations: {} })).toThrow('not those of the first');
  });
});
