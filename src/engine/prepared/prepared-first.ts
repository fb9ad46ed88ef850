import { CHANGING } from '../protocol/changing.ts';
import type { Engine } from '../protocol/engine.ts';
import type { Question } from '../protocol/figures.ts';
import { isProblem } from '../protocol/problem.ts';
import type { FirstAnswers } from './pack.ts';

/** The answers that were prepared when the site was built. */
export interface PreparedAnswers {
  /** The question about figures that has a prepared answer. */
  question: Question;
  /** Loads the answers; null where they cannot be loaded. Called once, at the first question that has a prepared answer. */
  load(): Promise<FirstAnswers | null>;
}

/** An engine that starts late, with the function that makes it answer everything itself from then on. */
export interface LateEngine {
  engine: Engine;
  /** Starts the engine, which then answers the questions with a prepared answer too. */
  takeOver(): void;
}

/**
 * Returns an engine that gives the prepared answers without being started. Any other question starts it with `start`; it then runs
 * beside the prepared answers until `takeOver` is called, or until the user gives it a file, which may change every answer.
 */
export function preparedFirst(prepared: PreparedAnswers, start: () => Engine): LateEngine {
  let started: Engine | undefined;
  let isPrepared = true;
  let loading: Promise<FirstAnswers | null> | undefined;
  const running = () => (started ??= start());
  const takeOver = () => {
    isPrepared = false;
    running();
  };
  const answers = async () => {
    loading ??= prepared.load();
    const loaded = await loading;
    return isPrepared ? loaded : null;
  };
  const key = JSON.stringify(prepared.question);
  const early: Pick<Engine, 'open' | 'ask'> = {
    open: async () => (isPrepared ? (await answers())?.opening : null) ?? running().open(),
    async ask(question, isWhole) {
      const isKnown = JSON.stringify(question) === key;
      const early = isKnown && isPrepared ? (await answers())?.answer : null;
      if (early) return early;
      const reply = await running().ask(question, isWhole);
      // An engine that does not run has no better answer.
      const hasStopped = isProblem(reply) && reply.problem === 'script';
      return (isKnown && hasStopped && (await loading)?.answer) || reply;
    },
  };
  const engine = new Proxy(early as Engine, {
    get: (_, name: keyof Engine) => {
      if (name in early) return early[name as keyof typeof early];
      if (CHANGING.has(name)) takeOver();
      return running()[name];
    },
  });
  return { engine, takeOver };
}
