import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FilesLoading } from '../../src/engine/protocol/schools.ts';
import Loading from '../../src/view/schools/Loading.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

async function show(loading: FilesLoading | null) {
  const { atlas } = await startAtlas(countsWith({ GM0001: [110, 100] }), {
    lines: { filesLoading: () => Promise.resolve(loading) },
  });
  await atlas.loadWords('schools');
  render(WithAtlas, { props: { atlas, of: Loading, text: 'Wordt geladen' } as never });
  await vi.advanceTimersByTimeAsync(400);
}

it('the bar is filled by the bytes that came where the size of the files is known', async () => {
  await show({ read: 1_250_000, of: 2_500_000 });
  expect(screen.getByText('1.250 van 2.500 kB geladen')).toBeVisible();
  const bar = screen.getByRole('progressbar', { name: 'Wordt geladen' });
  expect((bar as HTMLProgressElement).position).toBe(0.5);
  // What is announced does not change with each step.
  expect(screen.getByRole('status')).toHaveTextContent(/^Wordt geladen$/);
});

it('the bar has no length where a size is not known', async () => {
  await show({ read: 3_000, of: null });
  expect(screen.getByText('3 kB geladen')).toBeVisible();
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
});

it('there is no bar before a file is asked for', async () => {
  await show(null);
  expect(screen.getByRole('status')).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
});
