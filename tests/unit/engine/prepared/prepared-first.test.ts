import { describe, expect, it, vi } from 'vitest';
import type { FirstAnswers } from '../../../../src/engine/prepared/pack.ts';
import { preparedFirst } from '../../../../src/engine/prepared/prepared-first.ts';
import type { Engine } from '../../../../src/engine/protocol/engine.ts';
import { FIRST_QUESTION } from '../../../fixtures/first-question.ts';

const PREPARED = { opening: 'prepared opening', answer: 'prepared answer' };

/** A late engine whose started engine answers every question with the name of the method. */
function lateEngine({ isLoaded = true } = {}) {
  const started = new Proxy({} as Engine, {
    get: (_, name) => () => Promise.resolve({ engine: name }),
  });
  const start = vi.fn(() => started);
  const load = vi.fn(() =>
    Promise.resolve(isLoaded ? (PREPARED as unknown as FirstAnswers) : null),
  );
  return { ...preparedFirst({ question: FIRST_QUESTION, load }, start), start, load };
}

describe('an engine with prepared answers', () => {
  it('answers the first questions without being started, and loads the answers once', async () => {
    const { engine, start, load } = lateEngine();
    const asked = [engine.open(), engine.ask({ ...FIRST_QUESTION })];
    expect(await Promise.all(asked)).toEqual(['prepared opening', 'prepared answer']);
    expect(await engine.ask(FIRST_QUESTION)).toBe('prepared answer');
    expect(start).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledOnce();
  });

  it('is started by another question, without waiting for the prepared answers', async () => {
    const { engine, start, load } = lateEngine();
    expect(await engine.ask({ ...FIRST_QUESTION, base: 2012 })).toEqual({ engine: 'ask' });
    expect(await engine.touching()).toEqual({ engine: 'touching' });
    expect(start).toHaveBeenCalledOnce();
    expect(load).not.toHaveBeenCalled();
    expect(await engine.ask(FIRST_QUESTION)).toBe('prepared answer');
  });

  it('answers everything itself once it took over', async () => {
    const { engine, takeOver } = lateEngine();
    takeOver();
    expect(await engine.open()).toEqual({ engine: 'open' });
    expect(await engine.ask(FIRST_QUESTION)).toEqual({ engine: 'ask' });
  });

  it('answers itself where it took over while the prepared answers were loading', async () => {
    const { engine, takeOver } = lateEngine();
    const asked = engine.ask(FIRST_QUESTION);
    takeOver();
    expect(await asked).toEqual({ engine: 'ask' });
  });

  it('takes over when the user gives it figures, which change the prepared answers', async () => {
    const { engine } = lateEngine();
    await engine.useBirths(null, '');
    expect(await engine.ask(FIRST_QUESTION)).toEqual({ engine: 'ask' });
  });

  it('answers itself where the prepared answers cannot be loaded', async () => {
    const { engine } = lateEngine({ isLoaded: false });
    expect(await engine.open()).toEqual({ engine: 'open' });
    expect(await engine.ask(FIRST_QUESTION)).toEqual({ engine: 'ask' });
  });

  it('keeps the prepared answer where the engine does not run', async () => {
    const stopped = { file: 'worker.js', problem: 'script', row: null, column: null, found: null };
    const load = () => Promise.resolve(PREPARED as unknown as FirstAnswers);
    const { engine, takeOver } = preparedFirst(
      { question: FIRST_QUESTION, load },
      () => ({ ask: () => Promise.resolve(stopped) }) as unknown as Engine,
    );
    await engine.open();
    takeOver();
    expect(await engine.ask(FIRST_QUESTION)).toBe('prepared answer');
    expect(await engine.ask({ ...FIRST_QUESTION, base: 2012 })).toEqual(stopped);
  });
});
