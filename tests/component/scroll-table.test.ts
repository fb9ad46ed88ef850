import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import ScrollTable from '../../src/view/kit/ScrollTable.svelte';

it('names the table and its frame by the caption, and puts the frame within reach of the keyboard', () => {
  const children = createRawSnippet(() => ({
    render: () => '<tbody><tr><th scope="row">Aalten</th><td>14</td></tr></tbody>',
  }));
  render(ScrollTable, { caption: 'Scholen per gemeente', children });
  expect(screen.getByRole('table', { name: 'Scholen per gemeente' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Scholen per gemeente' })).toHaveAttribute(
    'tabindex',
    '0',
  );
});
