import { describe, expect, it, vi } from 'vitest';
import type { FileProblem } from '../../src/engine/protocol/problem.ts';
import { Latest } from '../../src/state/latest.svelte.ts';

const REFUSED: FileProblem = {
  file: 'po.csv',
  problem: 'unreachable',
  row: null,
  column: null,
  found: '503',
};

type Reply = { text: string } | FileProblem;

/** A `Latest` whose replies are given by the test, in any order. */
function latestWith() {
  const replies: ((reply: Reply) => void)[] = [];
  const send = vi.fn(() => new Promise<Reply>((resolve) => replies.push(resolve)));
  const latest = new Latest<{ year: number }, { text: string }>(send);
  return { latest, send, reply: (n: number, reply: Reply) => replies[n]?.(reply) };
}

describe('the answer to the last question', () => {
  it('is kept, and the same question is not sent again', async () => {
    const { latest, send, reply } = latestWith();
    const asked = latest.ask({ year: 2024 });
    expect(latest.isPending).toBe(true);
    expect(await latest.ask({ year: 2024 })).toBeNull();
    reply(0, { text: 'a' });
    expect(await asked).toEqual({ text: 'a' });
    expect([latest.answer, latest.isPending]).toEqual([{ text: 'a' }, false]);
    await latest.ask({ year: 2024 });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is not replaced by a late reply to an earlier question', async () => {
    const { latest, reply } = latestWith();
    const first = latest.ask({ year: 2024 });
    const second = latest.ask({ year: 2025 });
    reply(1, { text: 'second' });
    await second;
    reply(0, { text: 'first' });
    expect(await first).toBeNull();
    expect(latest.answer).toEqual({ text: 'second' });
  });

  it('can be awaited, also by who asks the same question while the reply is pending', async () => {
    const { latest, reply } = latestWith();
    await latest.settled();
    void latest.ask({ year: 2024 });
    const settled = latest.settled().then(() => latest.answer);
    reply(0, { text: 'a' });
    expect(await settled).toEqual({ text: 'a' });
  });

  it('stays while the next reply is pending', async () => {
    const { latest, reply } = latestWith();
    const first = latest.ask({ year: 2024 });
    reply(0, { text: 'a' });
    await first;
    void latest.ask({ year: 2025 });
    expect([latest.answer, latest.isPending]).toEqual([{ text: 'a' }, true]);
  });

  it('is removed by a refusal, after which the same question is sent again', async () => {
    const { latest, send, reply } = latestWith();
    const refused = latest.ask({ year: 2024 });
    reply(0, REFUSED);
    expect(await refused).toBeNull();
    expect([latest.answer, latest.refusal, latest.isPending]).toEqual([null, REFUSED, false]);
    const again = latest.ask({ year: 2024 });
    reply(1, { text: 'a' });
    await again;
    expect(send).toHaveBeenCalledTimes(2);
    expect([latest.answer, latest.refusal]).toEqual([{ text: 'a' }, null]);
  });

  it('is requested again after `forget`, and a pending reply is dropped', async () => {
    const { latest, send, reply } = latestWith();
    const before = latest.ask({ year: 2024 });
    latest.forget();
    expect(latest.isPending).toBe(false);
    const after = latest.ask({ year: 2024 });
    expect(send).toHaveBeenCalledTimes(2);
    reply(0, { text: 'old figures' });
    expect(await before).toBeNull();
    expect(latest.answer).toBeNull();
    reply(1, { text: 'new figures' });
    await after;
    expect(latest.answer).toEqual({ text: 'new figures' });
  });
});
