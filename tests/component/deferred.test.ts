import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import Followed from '../fixtures/Followed.svelte';
import { Source } from '../fixtures/source.svelte.ts';

const frame = () => new Promise((resolve) => setTimeout(resolve, 150));

it('computes the copy once the frame with the change is painted, and not before', async () => {
  const source = new Source(1);
  const { container } = render(Followed, { source });
  expect(container).toHaveTextContent('copy 1');
  const computed = source.reads;
  flushSync(() => (source.value = 2));
  expect(source.reads).toBe(computed);
  expect(container).toHaveTextContent('copy 1');
  await frame();
  expect(container).toHaveTextContent('copy 2');
  expect(source.reads).toBe(computed + 1);
});

it('computes the copy once of several changes before the next frame', async () => {
  const source = new Source(1);
  const { container } = render(Followed, { source });
  const computed = source.reads;
  flushSync(() => (source.value = 2));
  flushSync(() => (source.value = 3));
  await frame();
  expect(container).toHaveTextContent('copy 3');
  expect(source.reads).toBe(computed + 1);
});

it('follows again after it followed', async () => {
  const source = new Source(1);
  const { container } = render(Followed, { source });
  for (const value of [2, 3, 4]) {
    flushSync(() => (source.value = value));
    await frame();
    expect(container).toHaveTextContent(`copy ${value}`);
  }
});
