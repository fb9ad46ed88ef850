import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/engine/protocol/engine.ts';
import { supervised } from '../../../src/engine/supervised-worker.ts';
import { FIRST_QUESTION } from '../../fixtures/first-question.ts';

const STOPPED = { file: 'worker.js', problem: 'script' };
/** How a worker of these tests behaves: it answers, its script does not come, or it says nothing. */
type Kind = 'runs' | 'breaks' | 'silent';

/** Stands for web workers, of which one after the other behaves as `kinds` says. */
function workers(...kinds: Kind[]) {
  const started: { stop: () => void }[] = [];
  const start = () => {
    const kind = kinds[started.length] ?? 'runs';
    const name = `worker ${started.length + 1}`;
    const { port1, port2 } = new MessageChannel();
    let isThere = kind === 'runs';
    if (isThere) {
      const gate = {
        addEventListener: (type: string, listener: (event: Event) => void) =>
          port2.addEventListener(type, (event) => isThere && listener(event)),
        removeEventListener: () => {},
        postMessage: (message: unknown) => port2.postMessage(message),
      };
      expose(
        {
          sign: () => true,
          ask: () => name,
          useFile: () => 'used',
          touching: () => Promise.reject(new TypeError('a script did not come')),
        },
        gate as unknown as Worker,
      );
      port2.start();
    }
    port1.start();
    const worker = Object.assign(port1, { onerror: () => {}, terminate: () => (isThere = false) });
    started.push({ stop: worker.terminate });
    if (kind === 'breaks') setTimeout(() => worker.onerror(), 1);
    return worker as unknown as Worker;
  };
  return { start, started };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets time pass, with room for messages in between. */
async function pass(seconds: number): Promise<void> {
  for (let i = 0; i < seconds; i++) {
    await vi.advanceTimersByTimeAsync(1000);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const ask = (engine: Engine) => engine.ask(FIRST_QUESTION) as Promise<unknown>;

describe('the engine in a worker that is watched', () => {
  it('answers', async () => {
    const { start, started } = workers('runs');
    expect(await ask(supervised(start))).toBe('worker 1');
    expect(started).toHaveLength(1);
  });

  it('is started once more where its script does not come, and answers what was asked', async () => {
    const { start } = workers('breaks', 'runs');
    const answer = ask(supervised(start));
    await pass(1);
    expect(await answer).toBe('worker 2');
  });

  it('answers with a problem where its script does not come twice, also later questions', async () => {
    const { start, started } = workers('breaks', 'breaks');
    const engine = supervised(start);
    const [answer, opening] = [ask(engine), engine.open()];
    await pass(1);
    expect(await answer).toMatchObject(STOPPED);
    expect(await opening).toMatchObject({ areas: [], problems: [STOPPED] });
    expect(await engine.check()).toMatchObject({ problems: [STOPPED] });
    expect(await engine.datasetRows(1, 50)).toEqual([]);
    expect(await ask(engine)).toMatchObject(STOPPED);
    expect(started).toHaveLength(2);
  });

  it('answers with a problem where a worker cannot be made', async () => {
    const engine = supervised(() => {
      throw new TypeError('This document requires TrustedScriptURL');
    });
    expect(await ask(engine)).toMatchObject(STOPPED);
  });

  it('is started once more where it says nothing, and then gives up', async () => {
    const { start, started } = workers('silent', 'silent');
    const answer = ask(supervised(start));
    await pass(60);
    expect(started).toHaveLength(1);
    await pass(70);
    expect(started).toHaveLength(2);
    expect(await answer).toMatchObject(STOPPED);
  });

  it('is asked again by a new worker where it stopped after it ran', async () => {
    const { start, started } = workers('runs', 'runs');
    const engine = supervised(start);
    await ask(engine);
    started[0]!.stop();
    const answer = ask(engine);
    await pass(40);
    expect(await answer).toBe('worker 2');
  });

  it('is not restarted where it was given figures of the user', async () => {
    const { start, started } = workers('runs', 'runs');
    const engine = supervised(start);
    await engine.useFile(1, 'vervangen');
    started[0]!.stop();
    const answer = ask(engine);
    await pass(40);
    expect(await answer).toMatchObject(STOPPED);
    expect(started).toHaveLength(1);
  });

  it('answers with a problem where a script that the answer needs does not come, and runs on', async () => {
    const { start, started } = workers('runs');
    const engine = supervised(start);
    expect(await engine.touching()).toMatchObject(STOPPED);
    expect(await ask(engine)).toBe('worker 1');
    expect(started).toHaveLength(1);
  });
});
