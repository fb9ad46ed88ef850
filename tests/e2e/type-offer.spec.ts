import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { take } from './atlas-page.ts';
import { expectAccessible } from './axe.ts';

const EXAMS = 'sector=vo&telling=examen';
const section = (page: Page) =>
  page.getByRole('region', { name: /Waar een onderwijssoort verdween|Where a type of education/ });

async function open(page: Page, query: string) {
  await page.goto(`./?${query}`);
  await section(page).scrollIntoViewIfNeeded();
  await expect(section(page).getByRole('application')).toBeVisible();
}

for (const [width, colorScheme, language] of [
  [390, 'dark', 'nl'],
  [1440, 'light', 'en'],
] as const) {
  test(`axe finds no fault in the map and list of types, and nothing is too wide (${width}, ${colorScheme}, ${language})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await open(page, `${EXAMS}&taal=${language}`);
    await expect(section(page).getByRole('table')).toBeVisible();
    await expectAccessible(page, '[aria-labelledby="onderwijssoorten"]');
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test('a type is chosen for map and list together, and a row leads to its gemeente', async ({
  page,
}) => {
  await open(page, EXAMS);
  await section(page).getByRole('combobox', { name: 'Onderwijssoort' }).selectOption('havo');
  await expect(page).toHaveURL(/soort=havo/);
  const row = section(page).getByRole('row', { name: /Kapelle/ });
  await expect(row).toContainText('2023-24');
  await expect(row).toContainText('16 tot 28');
  await expect(section(page).getByRole('list', { name: /Legenda/ })).toContainText('verdwenen: 1');
  await row.getByRole('link', { name: 'Kapelle' }).click();
  await expect(page).toHaveURL(/gemeenten=GM0678/);
  await expect(section(page)).toContainText(
    'Kapelle: havo: verdwenen, laatst in 2023-24 (16 tot 28 kandidaten).',
  );
});

test('the list is saved as CSV with school years, bounds and its source', async ({ page }) => {
  await open(page, `${EXAMS}&regio=corop.01`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    take(section(page), /^Meenemen: (?!kaart)/, 'Tabel opslaan als CSV'),
  ]);
  expect(download.suggestedFilename()).toBe('verdwenen-onderwijssoorten.csv');
  const [head = '', ...lines] = (await readFile(await download.path(), 'utf8'))
    .trim()
    .split('\r\n');
  expect(head).toMatch(/Gemeente;Gemeentecode;Soort;.*ten minste.*ten hoogste.*Bron/);
  expect(lines).toEqual([expect.stringMatching(/Veendam;GM0047;vmbo-g;verdwenen;2018-19;8;8;.*Bron: DUO/)]); // prettier-ignore
});

test('the map is saved as a picture that says what it shows and where it comes from', async ({
  page,
}) => {
  await open(page, `${EXAMS}&soort=havo`);
  await take(section(page), 'kaart van onderwijssoorten', 'Afbeelding…');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Opslaan als SVG' }).click(),
  ]);
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toContain('Waar havo verdween of nog één vestiging heeft');
  expect(svg).toMatch(/verdwenen: 1 \(driehoek\)/);
  expect(svg).toContain('Bron: DUO, examenkandidaten');
});

test('the map reports a gemeente with masked candidates only that its type is still there', async ({
  page,
}) => {
  await open(page, `${EXAMS}&gemeenten=GM0093`);
  await expect(section(page)).toContainText(
    /Terschelling: vmbo-b: 1 vestiging, 1 tot 4 kandidaten/,
  );
  await section(page).getByRole('radio', { name: 'Nog één vestiging' }).check();
  await expect(section(page).getByRole('row', { name: /Terschelling.*vmbo-b/ })).toBeVisible();
});
