import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import YearBar from '../../src/view/YearBar.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith(
  { GM0197: [2500, 2450, 2400], NL: [1_400_000, 1_395_000, 1_390_000] },
  { first: 2015 },
);
const user = userEvent.setup();
const step = (name: string) => screen.getByRole('button', { name });

async function show(query: string) {
  const started = await startAtlas(counts, { query, provisional: [2017] });
  render(WithAtlas, { atlas: started.atlas, of: YearBar });
  return started;
}

describe('the bar with the year at the bottom of a phone', () => {
  it('goes to the year before and after, and says what kind of year it is', async () => {
    const { atlas } = await show('maat=aantal');
    const bar = screen.getByRole('region', { name: 'Jaar op de kaart, en delen' });
    expect(bar).toHaveTextContent(/2017\s+voorlopig/);
    await user.click(step('Jaar eerder'));
    expect(atlas.year).toBe(2016);
    expect(bar).not.toHaveTextContent('voorlopig');
    await user.click(step('Jaar later'));
    expect(atlas.selection.year).toBeNull();
  });

  it('stays at the last year, with the focus on the button', async () => {
    const { atlas } = await show('maat=aantal');
    await user.click(step('Jaar later'));
    expect(atlas.year).toBe(2017);
    expect(step('Jaar later')).toHaveAttribute('aria-disabled', 'true');
    expect(step('Jaar later')).toHaveFocus();
  });

  it('makes one step back of steps that follow each other closely', async () => {
    const { steps } = await show('maat=aantal');
    await user.click(step('Jaar eerder'));
    await user.click(step('Jaar eerder'));
    expect(steps.pushed).toHaveLength(1);
  });

  it('opens the choices, which are an element elsewhere on the page', async () => {
    await show('');
    expect(step('Instellingen')).toHaveAttribute('popovertarget', 'control-sheet');
  });

  it('shares the page', async () => {
    await show('');
    await user.click(step('Delen'));
    expect(await screen.findByRole('dialog', { name: 'Deel dit scherm' })).toBeVisible();
  });
});
