import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import UserFiles from '../../src/view/user-files/UserFiles.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { engine } from '../fixtures/shipped-engine.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** Shows the card of a file, checked by the engine with the figures of the site. */
async function showCard(content: string | Uint8Array) {
  const { atlas } = await startWith(engine);
  render(WithAtlas, { atlas, of: UserFiles });
  await atlas.userFiles.add([new File([content as BlobPart], 'a.csv')], 'bo');
  return userEvent.setup();
}

it('merged cells are said to look like that, and filled down where the user confirms it', async () => {
  const user = await showCard(
    'gemeente;jaar;leerlingen\nAalten;2022;2270\n;2023;2210\n;2024;2160\nDoetinchem;2022;4720\n;2023;4690\n;2024;4655\n',
  );
  expect(
    screen.getByText(
      'Op 4 regels is gemeente leeg, onder een regel waar die cel gevuld is. Dat lijkt op samengevoegde cellen.',
    ),
  ).toBeVisible();
  expect(screen.getByText('2 van de 6 regels zijn te gebruiken.')).toBeVisible();
  const box = () => screen.getByRole('checkbox', { name: 'Neem lege cellen over van de regel erboven' }); // prettier-ignore
  await user.click(box());
  expect(await screen.findByText('Alle 6 regels zijn te gebruiken.')).toBeVisible();
  expect(
    screen.getByText('Op 4 regels is gemeente overgenomen van de regel erboven.'),
  ).toBeVisible();
  await user.click(box());
  expect(await screen.findByText('2 van de 6 regels zijn te gebruiken.')).toBeVisible();
});

it('a date that Excel stored as a number is shown as the date that was read', async () => {
  await showCard('gemeente;peildatum;leerlingen\nAalten;45566;2160\nDoetinchem;45566;4655\n');
  expect(screen.getByText(/45566 is gelezen als 1-10-2024/)).toBeVisible();
});

it('rows without a figure are counted in one line', async () => {
  await showCard('gemeente;jaar;leerlingen\nAalten;2024;2160\nEde;2024;-\nGoes;2024;#N/B\n');
  expect(screen.getByText(/^In 2 regels staat geen aantal/)).toBeVisible();
});

it('the code page of a Mac is found, and the others can be chosen', async () => {
  const letters: Record<string, number> = { ú: 0x9c, â: 0x89 };
  const text = 'gemeente;jaar;leerlingen\rSúdwest-Fryslân;2024;7900\r';
  const user = await showCard(Uint8Array.from(text, (sign) => letters[sign] ?? sign.charCodeAt(0)));
  expect(screen.getByText('De enige regel is te gebruiken.')).toBeVisible();
  await user.click(screen.getByText('aanpassen'));
  const choice = screen.getByRole('combobox', { name: 'Tekencodering' });
  expect(choice).toHaveDisplayValue('Mac OS Roman (Mac)');
  await user.selectOptions(choice, 'DOS, codepagina 850');
  expect(await screen.findByText('De enige regel is niet te gebruiken.')).toBeVisible();
});
