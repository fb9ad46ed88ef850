import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';

const BARLO = 'modus=scholen&gemeenten=GM0197&school=05LR00';

test('a school is found in the list, has a page of its own, and the way back leads to the list', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&gemeenten=GM0197');
  await page.getByRole('link', { name: 'Christelijke Basisschool Barlo' }).click();
  await expect(page).toHaveURL(/school=05LR00/);
  await expect(page).toHaveTitle('Christelijke Basisschool Barlo – Leerlingenatlas');
  await expect(
    page.getByText('Op 1 oktober 2025 telde Christelijke Basisschool Barlo 43 leerlingen.'),
  ).toBeVisible();
  await expect(page.getByText(/20 leerlingen minder dan de indicatieve opheffingsnorm van 63/)).toBeVisible(); // prettier-ignore
  await expect(page.getByText(/12 tellingen na elkaar onder de indicatieve norm/)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
  await page.goForward();
  await page.getByRole('link', { name: 'Terug naar Scholen: Aalten' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
  await expect(page).toHaveTitle('Aalten – Scholen – Leerlingenatlas');
});

test('the page of a school has its pupils as a chart and a table, its mergers and the law', async ({
  page,
}) => {
  await page.goto(`./?${BARLO}`);
  await expect(page.getByRole('img', { name: /Grafiek: leerlingen van/ })).toBeVisible();
  await page.getByRole('button', { name: /^Tabel/ }).press('Enter');
  await expect(
    page.getByRole('table', { name: /Grafiek: leerlingen/ }).getByRole('row', { name: /^2006/ }),
  ).toContainText('119');
  await page.getByText('Wat de wet zegt, met uitzonderingen').press('Enter');
  await expect(page.getByText(/WPO art\. 153–157/)).toBeVisible();
  await page.getByRole('link', { name: 'Talent' }).click();
  await expect(page.getByText(/Talent is gesloten/)).toBeVisible();
});

test('the postcodes of its pupils are fetched when asked for, with bounds for masked cells', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`./?${BARLO}`);
  await expect(page.getByRole('heading', { name: 'Scholen in de buurt' })).toBeVisible();
  expect(asked.filter((url) => url.includes('/data/herkomst'))).toEqual([]);
  await page.getByRole('heading', { name: 'Waar de leerlingen wonen' }).click();
  await expect(page.getByText(/Op 1 oktober 2024: 48 leerlingen uit/)).toBeVisible();
  await expect(
    page.getByRole('table', { name: /Postcodes van de leerlingen/ }).getByText(/^\d+ tot \d+$/).first(), // prettier-ignore
  ).toBeVisible();
});

test('of a gemeente without a file of postcodes that is said', async ({ page }) => {
  await page.goto('./?modus=scholen&gemeenten=GM0597');
  await page.getByRole('heading', { name: 'Waar leerlingen wonen en naar school gaan' }).click();
  await expect(page.getByText(/DUO heeft voor scholen in Ridderkerk geen cijfers/)).toBeVisible();
});

test('who comes in and goes out is reported per gemeente', async ({ page }) => {
  await page.goto('./?modus=scholen&gemeenten=GM0277');
  await page.getByRole('heading', { name: 'Waar leerlingen wonen en naar school gaan' }).click();
  await expect(page.getByText(/op scholen in Rozendaal met een bekende woonplaats woont 52\s% tot 53\s% buiten de gemeente/)).toBeVisible(); // prettier-ignore
  await expect(page.getByRole('table', { name: 'Naar school in Rozendaal uit' })).toBeVisible();
});

test('an unknown school or board of a link is reported, and the rest of the link is shown', async ({
  page,
}) => {
  for (const [key, value] of [
    ['school', '99ZZ99'],
    ['bestuur', '99999'],
  ]) {
    await page.goto(`./?modus=scholen&gemeenten=GM0197&${key}=${value}`);
    await expect(page.getByText(`“${key}=${value}”`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
  }
});

test('a board has its schools, pupils and share of each gemeente, and names of schools for its own', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&bestuur=41787');
  await expect(page).toHaveTitle('Bestuur 41787 – Leerlingenatlas');
  await expect(page.getByText(/De grootste scholen van dit bestuur zijn/)).toBeVisible();
  const shares = page.getByRole('table', { name: 'Deel van de leerlingen per gemeente' });
  await expect(shares.getByRole('row', { name: /^Aalten/ })).toContainText(/%/);
  await page.getByRole('link', { name: /^speciaal basisonderwijs/ }).click();
  await expect(page).toHaveURL(/soort=sbo/);
});

for (const language of ['nl', 'en']) {
  test(`the page of a board has no faults of accessibility (${language})`, async ({ page }) => {
    await page.goto(`./?modus=scholen&bestuur=41787&taal=${language}`);
    await expect(page.getByRole('table').nth(1)).toBeVisible();
    await expectAccessible(page);
  });
  test(`the page of a school has no faults of accessibility (${language})`, async ({ page }) => {
    await page.goto(`./?${BARLO}&taal=${language}`);
    await page.getByRole('button', { name: /^(Tabel|Table)/ }).click();
    await page.locator('summary').last().click();
    await expect(page.getByRole('table').nth(2)).toBeVisible();
    await expectAccessible(page);
  });
  test(`where pupils of a gemeente go has no faults of accessibility (${language})`, async ({
    page,
  }) => {
    await page.goto(`./?modus=scholen&gemeenten=GM0197&taal=${language}`);
    await page.getByRole('heading', { name: /^(Waar leerlingen wonen|Where pupils live)/ }).click();
    await expect(page.getByRole('table').nth(3)).toBeVisible();
    await expectAccessible(page);
  });
}

test('a closed school has no norm, in words and in its chart', async ({ page }) => {
  await page.goto('./?modus=scholen&gemeenten=GM0197&school=08CZ00');
  await expect(page.getByText('Dominee van Dijkschool is gesloten')).toBeVisible();
  await expect(page.getByText('Voor deze school is hier geen norm bekend.')).toBeVisible();
  await expect(page.getByText(/^norm \d+$/)).toHaveCount(0);
  await expect(page.getByText(/gestreepte lijn/)).toHaveCount(0);
});
