import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openAtlas, take } from './atlas-page.ts';
import { expectAccessible } from './axe.ts';
import { serveData } from './serve-data.ts';

const AALTEN = 'modus=scholen&gemeenten=GM0197';
const table = (page: Page) => page.getByRole('table', { name: 'Scholen: Aalten' });

test('the schools of a gemeente are found from the header', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await page.getByRole('link', { name: 'Scholen', exact: true }).click();
  await expect(page).toHaveURL(/modus=scholen/);
  await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
  await expect(
    page.getByText('Op 1 oktober 2025 zijn er 14 scholen met leerlingen.'),
  ).toBeVisible();
  // Smallest first, with the counts of the base year and the newest year.
  await expect(table(page).getByRole('row').nth(1)).toContainText(/Barlo.*54.*43.*−20,4/s);
});

test('schools are filtered, sorted and shown with other columns', async ({ page }) => {
  await page.goto(`./?${AALTEN}`);
  await expect(page.getByRole('combobox', { name: 'Maat' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Status' }).selectOption('gesloten scholen');
  await expect(page.getByText('5 van 19 scholen')).toBeVisible();
  await page.getByRole('combobox', { name: 'Status' }).selectOption('alle scholen');
  await page.getByRole('searchbox', { name: 'Naam, plaats of nummer' }).fill('dinxperlo');
  await expect(table(page).getByRole('row')).not.toHaveCount(20);
  await page.getByRole('searchbox', { name: 'Naam, plaats of nummer' }).fill('');
  await table(page).getByRole('button', { name: '2025' }).click();
  await expect(
    table(page).getByRole('columnheader', { name: '2025', exact: true }),
  ).toHaveAttribute('aria-sort', 'descending');
  await expect(table(page).getByRole('row').nth(1)).toContainText('354');
  await page.locator('summary', { hasText: 'Kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Nummer' }).check();
  await expect(table(page).getByRole('columnheader', { name: 'Nummer' })).toBeVisible();
});

test('a link opens the list as it was made, and Back goes through its choices', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}`);
  const status = page.getByRole('combobox', { name: 'Status' });
  await status.selectOption('gesloten scholen');
  await page.getByRole('combobox', { name: 'Richting' }).selectOption('Openbaar');
  await page.getByRole('searchbox', { name: 'Naam, plaats of nummer' }).fill('de');
  await table(page).getByRole('button', { name: 'School' }).click();
  await expect(page).toHaveURL(/zoek=de&status=gesloten&richting=openbaar&lijstop=naam/);
  const shown = await table(page).getByRole('rowheader').allInnerTexts();
  await page.reload();
  await expect(table(page).getByRole('rowheader')).toHaveText(shown, { useInnerText: true });
  await page.goBack();
  await page.goBack();
  await expect(page.getByText('5 van 19 scholen')).toBeVisible();
  await expect(status).toHaveValue('gesloten');
  await page.goBack();
  await expect(page.getByText('14 van 19 scholen')).toBeVisible();
});

test('a filter without any school is reported, and the rest of the link is used', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}&richting=islamitisch&status=alle&grootte=reus`);
  await expect(page.getByText(/Het filter “islamitisch” telt niet mee/)).toBeVisible();
  await expect(page.getByText('“grootte=reus”')).toBeVisible();
  await expect(page.getByText('19 scholen', { exact: true })).toBeVisible();
});

test('the only schools of a town stand with the distance to the next one, and are saved as CSV', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}`);
  const last = page.getByRole('region', { name: 'De enige basisschool van een plaats' });
  await expect(last.getByText(/maar één basisschool.*Het verst van de volgende is.*hemelsbreed/s)).toBeVisible(); // prettier-ignore
  const rows = last.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toContainText(/\d (km|m)/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    take(last, /^Meenemen/, 'Tabel opslaan als CSV'),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.split('\r\n')[0]).toContain('School;Nummer;Plaats;Gemeente;Leerlingen 2025;Norm');
  expect(text).toMatch(/;\d,\d;van adres tot adres;/);
  await rows.nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/school=/);
});

test('a missing file of schools is reported, and the rest works', async ({ page }) => {
  await serveData(page, 'vestigingen.csv', 404);
  await page.goto(`./?${AALTEN}`);
  await expect(page.getByRole('alert')).toContainText('vestigingen.csv');
  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  await expect(page.getByRole('application')).toBeVisible();
});

test('the table of norms of the user takes the place of the computed norms', async ({ page }) => {
  await page.goto(`./?${AALTEN}`);
  await page.getByText('De officiële normtabel gebruiken').click();
  await page.getByLabel('Normtabel openen').setInputFiles({
    name: 'normen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('gemeente;norm\nAalten;60\nDoetinchem;209\n'),
  });
  await expect(page.getByText('De normen van 1 gemeente komen uit normen.csv')).toBeVisible();
  await expect(page.getByText(/regel 3.*heel getal van 23 tot en met 200/)).toBeVisible();
  await expect(table(page).getByRole('row').nth(1)).toContainText(/60\s*uw tabel/);
  await page.getByRole('button', { name: 'Terug naar de berekende normen' }).click();
  await expect(table(page).getByRole('row').nth(1)).toContainText('indicatief');
});

test('a data set has a row for each school', async ({ page }) => {
  await page.goto('./?modus=dataset&gemeenten=GM0197');
  await page.getByRole('radio', { name: 'een school' }).check({ force: true });
  await expect(page).toHaveURL(/rijen=vestigingen/);
  await expect(page.getByRole('columnheader', { name: 'denominatie' })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Dominee van Dijkschool');
  await expect(page.getByText('Maten naast leerlingen')).toHaveCount(0);
  await expectAccessible(page);
});

for (const language of ['nl', 'en']) {
  test(`the page about schools has no faults of accessibility (${language})`, async ({ page }) => {
    await page.goto(`./?${AALTEN}&taal=${language}`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectAccessible(page);
  });
}
