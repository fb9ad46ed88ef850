import { beforeEach, expect, it } from 'vitest';
import { browserAddress } from '../../src/app/address-bar.ts';

const frame = () => new Promise((resolve) => setTimeout(resolve, 150));
let steps = 0;

beforeEach(() => {
  history.pushState(null, '', '?');
  steps = history.length;
});

it('gives a new query string at once, and writes a step after the next frame', async () => {
  const address = browserAddress();
  address.push('jaar=2020');
  expect(address.query()).toBe('jaar=2020');
  expect(location.search).toBe('');
  await frame();
  expect(location.search).toBe('?jaar=2020');
  expect(history.length).toBe(steps + 1);
});

it('loses no step when another change comes before the next frame', async () => {
  const address = browserAddress();
  address.push('jaar=2020');
  address.push('jaar=2019');
  address.replace('jaar=2018');
  expect(history.length).toBe(steps + 2);
  expect(location.search).toBe('?jaar=2019');
  expect(address.query()).toBe('jaar=2018');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(location.search).toBe('?jaar=2018');
  expect(history.length).toBe(steps + 2);
});

it('writes what waits when the page is left', () => {
  const address = browserAddress();
  address.push('jaar=2020');
  dispatchEvent(new Event('pagehide'));
  expect(location.search).toBe('?jaar=2020');
});
