import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { expectAccessible } from './axe.ts';

const search = (page: Page) =>
  page.getByRole('combobox', { name: 'Zoek een gemeente, regio, plaats of postcode' });

async function find(page: Page, text: string) {
  await search(page).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('a town, a postcode and a region are found by keyboard', async ({ page }) => {
  await openAtlas(page);
  await find(page, 'varsseveld');
  await expect(page.getByRole('button', { name: 'Oude IJsselstreek verwijderen' })).toBeVisible();
  await find(page, '7001');
  await expect(page.getByRole('button', { name: 'Doetinchem verwijderen' })).toBeVisible();
  await find(page, 'achterhoek');
  await expect(page.getByRole('heading', { name: 'Achterhoek', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/modus=regio/);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Doetinchem verwijderen' })).toBeVisible();
});

test('what is found is grouped by kind, and accessible', async ({ page }) => {
  await openAtlas(page);
  await search(page).fill('utrecht');
  for (const kind of ['Gemeenten', 'Regio’s']) {
    await expect(page.getByRole('group', { name: kind, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('option', { name: 'Utrecht provincie, 26 gemeenten' })).toBeVisible();
  await expectAccessible(page);
});

test('a region leads to its gemeenten and back, and a gemeente to its regions', async ({
  page,
}) => {
  await openAtlas(page);
  await find(page, 'achterhoek');
  const members = page.getByRole('region', { name: /^Van / });
  await members.getByRole('link', { name: 'Aalten' }).click();
  await expect(page.getByRole('button', { name: 'Aalten verwijderen' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de regio Achterhoek' }).click();
  await expect(page.getByRole('heading', { name: 'Achterhoek', exact: true })).toBeVisible();
  await page.goBack();
  const ways = page.getByRole('region', { name: 'Regio’s en buren' });
  await ways.getByRole('link', { name: 'Gelderland' }).click();
  await expect(page.getByRole('heading', { name: 'Gelderland', exact: true })).toBeVisible();
});

test('neighbours and a region of the chosen gemeenten are one click, and Back undoes each', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await page.getByRole('button', { name: 'Vergelijk met de buren' }).click();
  await expect(
    page.getByText('Toegevoegd: Oude IJsselstreek, Oost Gelre en Winterswijk.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Maak hiervan een regio' }).click();
  const name = page.getByLabel('Naam van de regio');
  await expect(name).toHaveValue('Aalten en 3 andere gemeenten');
  await expect(name).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Winterswijk verwijderen' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Winterswijk verwijderen' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Aalten verwijderen' })).toBeVisible();
});

test('a ninth gemeente asks which one makes room, and Escape leaves the eight', async ({
  page,
}) => {
  const eight = '0197.0222.1509.0294.1586.1955.1876.1859';
  await openAtlas(page, `gemeenten=${eight}`);
  await find(page, 'deventer');
  const dialog = page.getByRole('dialog', { name: 'Ten hoogste acht gemeenten naast elkaar' });
  await expect(dialog.getByText('Deventer is niet toegevoegd.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(search(page)).toBeFocused();
  await find(page, 'deventer');
  await dialog.getByRole('button', { name: 'Deventer in plaats van Doetinchem' }).click();
  await expect(page.getByRole('button', { name: 'Deventer verwijderen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Doetinchem verwijderen' })).toHaveCount(0);
});
