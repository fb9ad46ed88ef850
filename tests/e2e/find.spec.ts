import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';

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

test('a ninth gemeente asks which one makes room, and Escape leaves the eight', async ({
  page,
}) => {
  const eight = '0197.0222.1509.0294.1586.1955.1876.1859';
  await openAtlas(page, `gemeenten=${eight}`);
  await find(page, 'deventer');
  const dialog = page.getByRole('dialog', { name: 'Ten hoogste acht gemeenten naast elkaar' });
  await expect(dialog.getByText('Deventer is niet toegevoegd.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(search(page)).toBeFocused();
  await find(page, 'deventer');
  await dialog.getByRole('button', { name: 'Deventer in plaats van Doetinchem' }).click();
  await expect(page.getByRole('button', { name: 'Deventer verwijderen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Doetinchem verwijderen' })).toHaveCount(0);
});
