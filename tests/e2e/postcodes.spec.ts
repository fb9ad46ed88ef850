import { expect, test } from '@playwright/test';
import { take } from './atlas-page.ts';
import { expectAccessible } from './axe.ts';
import { dataFile } from './serve-data.ts';

test('the postcodes of a school are on a map, and lead to the market of one and back', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ofPostcodes = () => asked.filter((url) => /\/data\/postcodes\.\w+\.csv$/.test(url));
  await page.goto('./?modus=scholen&gemeenten=GM0197&school=05LR00');
  await expect(page.getByRole('heading', { name: 'Scholen in de buurt' })).toBeVisible();
  expect(ofPostcodes()).toEqual([]);
  await page.getByRole('heading', { name: 'Waar de leerlingen wonen' }).click();
  const map = page.getByRole('application', { name: /^Kaart: postcodes van de leerlingen van/ });
  await expect(map).toBeVisible();
  expect(ofPostcodes()).toHaveLength(1);
  await expect(page.getByText(/bij benadering: het midden van de scholen/)).toBeVisible();
  await expectAccessible(page);

  // The keyboard walks over the circles, and opens one.
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^71\d\d: .* leerlingen; aandeel van de school/)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/postcode=71\d\d/);
  await page.goBack();
  await page.getByRole('heading', { name: 'Waar de leerlingen wonen' }).click();
  await page.getByRole('link', { name: '7122' }).click();
  await expect(page).toHaveURL(/postcode=7122/);
  await expect(page).not.toHaveURL(/school=/);
  await expect(page.getByRole('heading', { name: 'Postcode 7122 (Aalten)' })).toBeVisible();
  await expect(page).toHaveTitle('7122 – Leerlingenatlas');
});

test('the market of a postcode has schools and boards with shares as bounds, and opens from a link', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&postcode=7121');
  const schools = page.getByRole('table', { name: 'Scholen van de leerlingen uit 7121' });
  await expect(schools.getByRole('row', { name: /Groen van Prinsterer/ })).toContainText(/39\s% tot 46\s%/); // prettier-ignore
  const boards = page.getByRole('table', { name: 'Besturen van de leerlingen uit 7121' });
  await expect(boards.getByRole('row', { name: /^Bestuur 41787/ })).toContainText(/\d+\s% tot \d+\s%/); // prettier-ignore
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await take(page, /^Meenemen: Scholen van de leerlingen uit 7121/, 'Tabel opslaan als CSV');
  expect((await download).suggestedFilename()).toBe('7121-scholen.csv');
  await page.getByRole('link', { name: 'Terug naar Scholen: Aalten' }).click();
  await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
});

test('a postcode is found in the list of a gemeente', async ({ page }) => {
  await page.goto('./?modus=scholen&gemeenten=GM0197');
  await page.getByRole('heading', { name: 'Marktaandeel per postcode' }).click();
  await page.getByRole('searchbox', { name: 'Zoek een postcode' }).fill('7126');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Postcode 7126 (Aalten)' })).toBeVisible();
});

test('an unknown postcode of a link is reported, and the rest of the link is shown', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&gemeenten=GM0197&postcode=0001');
  await expect(page.getByText('“postcode=0001”')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
});

test('a board has its postcodes with its share of each', async ({ page }) => {
  await page.goto('./?modus=scholen&bestuur=41787');
  await page.getByRole('heading', { name: 'Waar de leerlingen van de basisscholen wonen' }).click();
  const table = page.getByRole('table', { name: 'Postcodes van de leerlingen van Bestuur 41787' });
  await expect(table.getByRole('row', { name: /^7121/ })).toContainText(/73\s% tot 81\s%/);
});

for (const way of ['a link', 'the map']) {
  test(`how much of the files about schools has come is reported while they are loaded, from ${way}`, async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(dataFile('vestigingen.csv'), async (route) => {
      await held;
      await route.continue();
    });
    if (way === 'a link') {
      await page.goto('./?modus=scholen&gemeenten=GM0197', { waitUntil: 'commit' });
    } else {
      await page.goto('./?gemeenten=GM0197');
      await page.getByRole('link', { name: 'Scholen', exact: true }).click();
    }
    await expect(page.getByText(/van 2\.\d{3} kB geladen/)).toBeVisible();
    await expect(
      page.getByRole('progressbar', { name: 'De scholen worden geladen…' }),
    ).toBeVisible();
    release();
    await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });
}
