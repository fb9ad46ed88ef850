import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserAddress } from '../../src/app/address-bar.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
let steps = 0;

beforeEach(() => {
  history.pushState(null, '', '?');
  steps = history.length;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('writes a step at once, so that Back right after a choice goes back from that choice', async () => {
  const address = browserAddress();
  address.push('jaar=2020');
  address.push('jaar=2019');
  expect(location.search).toBe('?jaar=2019');
  expect(history.length).toBe(steps + 2);
  history.back();
  await expect.poll(() => location.search).toBe('?jaar=2020');
  expect(address.query()).toBe('jaar=2020');
});

it('writes a replaced query string after a pause, and gives it at once', async () => {
  const address = browserAddress();
  address.push('jaar=2020');
  address.replace('jaar=2019');
  address.replace('jaar=2018');
  expect(address.query()).toBe('jaar=2018');
  expect(location.search).toBe('?jaar=2020');
  await pause();
  expect(location.search).toBe('?jaar=2018');
  expect(history.length).toBe(steps + 1);
});

it('writes a waiting query string before a further step, and when the page is left', () => {
  const address = browserAddress();
  address.replace('jaar=2020');
  address.push('jaar=2019');
  expect(history.length).toBe(steps + 1);
  address.replace('jaar=2018');
  dispatchEvent(new Event('pagehide'));
  expect(location.search).toBe('?jaar=2018');
});

it('writes a step after the next frame where it may, gives it at once, and writes it before a further one', async () => {
  const address = browserAddress();
  address.push('jaar=2020', true);
  expect(location.search).toBe('');
  expect(address.query()).toBe('jaar=2020');
  await expect.poll(() => location.search).toBe('?jaar=2020');
  address.push('jaar=2019', true);
  address.push('jaar=2018', true);
  expect(location.search).toBe('?jaar=2019');
  address.replace('jaar=2017');
  expect(location.search).toBe('?jaar=2018');
  expect(history.length).toBe(steps + 3);
});

it('goes back from a step that is not yet written', async () => {
  const address = browserAddress();
  address.push('jaar=2020');
  address.push('jaar=2019', true);
  history.back();
  await expect.poll(() => address.query()).toBe('jaar=2020');
  await pause();
  expect(location.search).toBe('?jaar=2020');
});

it('gives a step that the browser refuses, as Safari does after a hundred, and writes it later', () => {
  vi.useFakeTimers();
  const address = browserAddress();
  const refuse = () => {
    throw new DOMException(
      'Attempt to use history.pushState() more than 100 times',
      'SecurityError',
    );
  };
  const refusals = (['pushState', 'replaceState'] as const).map((name) =>
    vi.spyOn(history, name).mockImplementation(refuse),
  );
  address.push('jaar=2020');
  address.push('jaar=2019');
  address.replace('jaar=2018');
  vi.advanceTimersByTime(300);
  expect(address.query()).toBe('jaar=2018');
  expect(location.search).toBe('');
  for (const refusal of refusals) refusal.mockRestore();
  vi.advanceTimersByTime(2000);
  expect(location.search).toBe('?jaar=2018');
  expect(history.length).toBe(steps + 1);
  vi.advanceTimersByTime(10_000);
  expect(history.length).toBe(steps + 1);
});
