import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import UserFiles from '../../src/view/user-files/UserFiles.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

async function showCard(text: string) {
  const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400], GM0106: [900, 800] }));
  render(WithAtlas, { atlas, of: UserFiles });
  await atlas.userFiles.add([new File([text], 'a.csv')], 'bo');
  return userEvent.setup();
}

const question = () => screen.findByRole('combobox', { name: 'Wat telt van deze regels?' });

describe('the card of a file with several figures for one gemeente, soort and year', () => {
  it('asks whether the rows are parts, shows their sum beside ours, and offers no use before the answer', async () => {
    const user = await showCard(
      'gemeentecode;school;jaar;soort;leerlingen\nGM0197;A;2016;bo;1400\nGM0197;B;2016;bo;900\n',
    );
    expect(await screen.findByText(/fijner dan gemeenten.*\(school\)/)).toBeVisible();
    const sums = screen.getByRole('table', { name: 'De som van de delen naast die van ons' });
    expect(within(sums).getByRole('row', { name: /2016 2\.300 2\.400/ })).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.selectOptions(await question(), 'parts');
    expect(await screen.findByText('Alle 2 regels zijn te gebruiken.')).toBeVisible();
    expect(screen.getByRole('row', { name: /2016 2\.300/ })).toBeVisible();
    expect(await screen.findByRole('radio', { name: /Vervangen/ })).toBeVisible();
    expect(await question()).toHaveFocus();
  });

  it('lists figures that contradict each other, and preselects nothing', async () => {
    const user = await showCard(
      'gemeentecode;jaar;soort;leerlingen\nGM0197;2016;bo;2400\nGM0106;2016;bo;805\nGM0106;2016;bo;803\n',
    );
    expect(await screen.findByText(/2 regels spreken elkaar tegen/)).toBeVisible();
    for (const figure of [805, 803]) {
      expect(screen.getByRole('cell', { name: new RegExp(`bo 2016: ${figure}`) })).toBeVisible();
    }
    for (const one of screen.getAllByRole('radio')) expect(one).not.toBeChecked();
    expect(screen.queryByRole('button', { name: 'Gebruik deze cijfers' })).toBeNull();
    await user.selectOptions(await question(), 'last');
    expect(await screen.findByText('Alle 3 regels zijn te gebruiken.')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Gebruik deze cijfers' })).toBeVisible();
  });

  it('asks which row counts of a vestiging that stands twice, and marks the gemeente until then', async () => {
    const row = (code: string, pupils: number) =>
      `00AR;00AR0${code};De Brug;BO;Openbaar;41791;197;AALTEN;${pupils}\n`;
    const user = await showCard(
      'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2016\n' +
        row('0', 1400) + row('1', 1000) + row('0', 1300),
    ); // prettier-ignore
    expect(await screen.findByText(/2 regels spreken elkaar tegen.*vestiging/)).toBeVisible();
    expect(screen.getByRole('cell', { name: '00AR00 bo 2016: 1300' })).toBeVisible();
    expect(screen.getByText(/1 gemeente onvolledig/)).toBeVisible();
    await user.selectOptions(await question(), 'first');
    expect(await screen.findByText('Alle 3 regels zijn te gebruiken.')).toBeVisible();
    expect(screen.getByRole('row', { name: /2016 2\.400 2\.400/ })).toBeVisible();
  });
});

it('the card reports headings between rows, and does not list these as faulty', async () => {
  await showCard('gemeente;soort;2015;2016\nGelderland\nGM0197;bo;2500;2400\nDrenthe;;;\n');
  expect(await screen.findByText('1 van de 3 regels is te gebruiken.')).toBeVisible();
  expect(
    screen.getByText(/2 regels hebben alleen een naam.*tussenkopje \(Gelderland; Drenthe\)/),
  ).toBeVisible();
  expect(screen.queryByText(/niet te gebruiken/)).toBeNull();
});
