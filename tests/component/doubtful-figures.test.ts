import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import UserFiles from '../../src/view/user-files/UserFiles.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

async function showCard(text: string) {
  const { atlas } = await startAtlas(
    countsWith({ GM0197: [2500, 2400], GM0106: [900, 800], GM0344: [3000, 3100] }),
    { names: { GM0197: 'Aalten' } },
  );
  render(WithAtlas, { atlas, of: UserFiles });
  await atlas.userFiles.add([new File([text], 'a.csv')], 'bo');
  return userEvent.setup();
}

describe('the card of a file whose figures differ much from ours', () => {
  it('asks what they are, and offers a use only when they are pupils', async () => {
    const user = await showCard('gemeentecode;jaar;aantal\nGM0197;2016;27300\nGM0106;2016;68000\n');
    expect(await screen.findByText(/95\.300 in 2016, bij ons 3\.200; in 2 van de 2 gemeenten/)).toBeVisible(); // prettier-ignore
    expect(screen.queryByRole('radio')).toBeNull();
    const question = screen.getByRole('combobox', { name: 'Wat zijn deze aantallen?' });
    await user.selectOptions(question, 'yes');
    for (const one of await screen.findAllByRole('radio')) expect(one).not.toBeChecked();
    expect(screen.queryByRole('button', { name: 'Gebruik deze cijfers' })).toBeNull();
    expect(screen.getByText(/Kies zelf/)).toBeVisible();
  });

  it('names a single gemeente that does, and preselects nothing', async () => {
    await showCard(
      'gemeentecode;jaar;aantal\nGM0197;2016;2410\nGM0106;2016;350\nGM0344;2016;3300\n',
    );
    expect(await screen.findByText(/GM0106 350 \(bij ons 800\)/)).toBeVisible();
    for (const one of screen.getAllByRole('radio')) expect(one).not.toBeChecked();
  });
});

it('says which years are a forecast, and how many rows are masked or have no number', async () => {
  await showCard(
    'gemeentecode;jaar;aantal\nGM0197;2016;2410\nGM0106;2016;<5\nGM0344;2016;n.b.\nGM0197;2099;2300\n',
  );
  expect(await screen.findByText(/Het jaar 2099 moet nog worden geteld/)).toBeVisible();
  expect(screen.getByText(/In 1 regel is het aantal afgeschermd/)).toBeVisible();
  expect(screen.getByText(/In 1 regel staat geen aantal/)).toBeVisible();
});
