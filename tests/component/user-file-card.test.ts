import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import UserFiles from '../../src/view/user-files/UserFiles.svelte';
import UserFilesNotice from '../../src/view/user-files/UserFilesNotice.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { xlsxFile, xlsxRows } from '../fixtures/workbooks.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const button = (name: string) => screen.getByRole('button', { name });
const find = (name: string) => screen.findByRole('button', { name });
const card = () => screen.getByRole('article', { name: 'a.csv' });

/** A file of which only the part from which its format is detected can be read before `rest`. */
class SlowFile extends File {
  #parts = 0;
  readonly #rest: Promise<void>;

  constructor(text: string, name: string, rest: Promise<void>) {
    super([text], name);
    this.#rest = rest;
  }

  override slice(...range: [number, number]): Blob {
    const part = super.slice(...range);
    if (this.#parts++ === 0) return part;
    const read = part.arrayBuffer.bind(part);
    return Object.assign(part, { arrayBuffer: () => this.#rest.then(read) });
  }
}

/** Shows the card of an added file, which can be read to the end after `rest`. */
async function showCard(rest: Promise<void> = Promise.resolve()) {
  const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400] }));
  render(WithAtlas, { atlas, of: UserFiles });
  const text = 'gemeentecode;jaar;soort;leerlingen\nGM0197;2016;bo;2300\n';
  void atlas.userFiles.add([new SlowFile(text, 'a.csv', rest)], 'bo');
  return { atlas, user: userEvent.setup() };
}

describe('the card of a user file', () => {
  it('moves the focus to the heading when it is removed', async () => {
    const { user } = await showCard();
    await user.click(await find('Verwijder a.csv'));
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Eigen bestanden' })).toHaveFocus();
  });

  it('keeps the focus when reading is stopped, and reads the file again on request', async () => {
    let readOn = () => {};
    const rest = new Promise<void>((resolve) => (readOn = resolve));
    const { user } = await showCard(rest);
    await user.click(await find('Stop'));
    expect(card()).toHaveFocus();
    readOn();
    await user.click(await find('Lees opnieuw'));
    await find('Gebruik deze cijfers');
    expect(screen.queryByRole('button', { name: 'Lees opnieuw' })).toBeNull();
    expect(card()).toHaveFocus();
  });

  it('keeps the focus when its figures are used, and when that is undone', async () => {
    const { user } = await showCard();
    await user.click(await find('Gebruik deze cijfers'));
    expect(card()).toHaveFocus();
    await user.click(await find('Ongedaan maken: a.csv'));
    expect(card()).toHaveFocus();
  });

  it('says after a wrong correction that the previous figures are in use, and stops using them on request', async () => {
    const { atlas, user } = await showCard();
    await user.click(await find('Gebruik deze cijfers'));
    await find('Ongedaan maken: a.csv');
    await atlas.userFiles.correct(1, { delimiter: ',' });
    expect(await screen.findByText(/De vorige lezing telt nog mee/)).toBeVisible();
    await user.click(button('Ongedaan maken: a.csv'));
    expect(atlas.userFiles.used).toEqual([]);
    expect(screen.queryByText(/De vorige lezing telt nog mee/)).toBeNull();
    expect(card()).toHaveFocus();
  });
});

it.each([
  ['GEMEENTENAAM;EXAMENKANDIDATEN;GESLAAGDEN\nAALTEN;10;9\n', /^Dit zijn examenkandidaten/],
  ['GM0197;2024;2160\nGM0222;2024;4655\n', /^De eerste regel is al een regel met cijfers/],
  ['gemeente;aantal\nAalten;5\n', /^Dit lijkt op onze eigen vorm, maar de kolom jaar ontbreekt/],
  ['kleur;smaak\nrood;zoet\n', /^Niet herkend/],
  ['<html><title>404</title></html>', /a\.csv: dit is een webpagina.*“404”/],
])('the card announces what a file is that cannot be read: %s', async (text, message) => {
  const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400] }));
  render(WithAtlas, { atlas, of: UserFiles });
  void atlas.userFiles.add([new File([text], 'a.csv')], 'bo');
  const said = await screen.findByText(message);
  expect(said.closest('[role=status]')).not.toBeNull();
  expect(screen.queryByText(/geen van de vormen/)).toBeNull();
});

it('the card names the topics of StatLine that are not read', async () => {
  const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400] }));
  render(WithAtlas, { atlas, of: UserFiles });
  const text =
    "Perioden;Regio's;Leerlingen|Basisonderwijs (aantal);Aantal scholen|Basisonderwijs (aantal)\n2015;GM0197;2500;12\n";
  void atlas.userFiles.add([new File([text], 'a.csv')], 'bo');
  expect(
    await screen.findByText(
      /geen aantallen leerlingen van één soort.*Aantal scholen\|Basisonderwijs/,
    ),
  ).toBeVisible();
});

it('the notice moves the focus to the content when a file is no longer used', async () => {
  const main = document.createElement('main');
  Object.assign(main, { id: 'inhoud', tabIndex: -1 });
  document.body.append(main);
  const { atlas, user } = await showCard();
  await user.click(await find('Gebruik deze cijfers'));
  cleanup();
  render(WithAtlas, { atlas, of: UserFilesNotice });
  await user.click(await find('Ongedaan maken: a.csv'));
  expect(atlas.userFiles.used).toEqual([]);
  expect(main).toHaveFocus();
  main.remove();
});

describe('the card of a workbook', () => {
  it('says which sheet is read, and reads another one when the user chooses it', async () => {
    const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400] }));
    render(WithAtlas, { atlas, of: UserFiles });
    const user = userEvent.setup();
    const rows = (jaar: number) =>
      xlsxRows([
        ['gemeentecode', 'jaar', 'soort', 'leerlingen'],
        ['GM0197', jaar, 'bo', 2300],
      ]);
    const bytes = xlsxFile({ Telling: rows(2016), Oud: rows(2015) });
    await atlas.userFiles.add([new File([bytes], 'map.xlsx')], 'bo');
    const card = within(await screen.findByRole('article', { name: 'map.xlsx' }));
    await user.click(card.getByText(/Zo gelezen: blad Telling \(van de 2\), .*kop op regel 1/));
    expect(card.queryByLabelText('Scheidingsteken')).toBeNull();
    expect(card.getByRole('rowheader', { name: 'bo 2016' })).toBeInTheDocument();
    await user.selectOptions(card.getByLabelText('Blad'), 'Oud');
    expect(await card.findByRole('rowheader', { name: 'bo 2015' })).toBeInTheDocument();
    expect(card.getByLabelText('Blad')).toHaveValue('Oud');
  });
});

describe('the card of a table of the schools of one gemeente', () => {
  const TEXT =
    'Huisvestingsplan Aalten;;\nSchool;Leerlingen 1-10-2015;Leerlingen 1-10-2016\nDe Brug;1.200;1.150\nDe Poort;1.300;1.250\nTotaal;2.500;2.400\n';

  async function showTable() {
    const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400], GM0222: [9, 8] }), {
      names: { GM0197: 'Aalten' },
    });
    render(WithAtlas, { atlas, of: UserFiles });
    await atlas.userFiles.add([new File([TEXT], 'scholen.csv')], 'bo');
    return within(await screen.findByRole('article', { name: 'scholen.csv' }));
  }

  it('proposes the gemeente in the title, and reads nothing before the user confirms it', async () => {
    const card = await showTable();
    const user = userEvent.setup();
    expect(card.getByRole('status')).toHaveTextContent('Dit bestand noemt geen gemeente.');
    expect(card.getByLabelText('Van welke gemeente zijn deze cijfers?')).toHaveValue('GM0197');
    expect(card.queryByText(/te gebruiken/)).toBeNull();
    await user.click(card.getByRole('button', { name: 'Bevestig de gemeente' }));
    expect(await card.findByText('Geen van de 3 regels is te gebruiken.')).toBeInTheDocument();
    const parts = await card.findByLabelText('Wat telt van deze regels?');
    await user.selectOptions(parts, 'parts');
    const row = await card.findByRole('row', { name: /bo 2016/ });
    expect(row).toHaveTextContent('2.400');
  });

  it('shows the first rows as they are read, put below one another', async () => {
    const card = await showTable();
    const table = within(card.getByRole('region', { name: /Zo leest de pagina de eerste regels/ }));
    expect(table.getAllByRole('row').map((row) => row.textContent?.trim())).toEqual([
      'Schooljaarleerlingenprognose',
      'De Brug1-10-20151.200',
      'De Brug1-10-20161.150',
      'De Poort1-10-20151.300',
      'De Poort1-10-20161.250',
      'Totaal1-10-20152.500',
      'Totaal1-10-20162.400',
    ]);
  });
});
