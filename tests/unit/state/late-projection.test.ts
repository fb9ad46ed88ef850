import { expect, it, vi } from 'vitest';
import { lateProjection } from '../../../src/state/late-projection.ts';

it('what came without a projection is asked for again until it is whole, by one at a time, and not for ever', async () => {
  let left = 2;
  let answer = () => {};
  const confirm = vi.fn(async () => {
    await new Promise<void>((resolve) => (answer = resolve));
    left -= 1;
  });
  const completed = lateProjection(() => left > 0, confirm);
  const first = completed();
  await completed();
  expect(confirm).toHaveBeenCalledTimes(1);
  answer();
  await vi.waitFor(() => expect(confirm).toHaveBeenCalledTimes(2));
  answer();
  await first;
  await completed();
  expect(confirm).toHaveBeenCalledTimes(2);
  const never = vi.fn(() => Promise.resolve());
  await lateProjection(() => true, never)();
  expect(never).toHaveBeenCalledTimes(3);
});
