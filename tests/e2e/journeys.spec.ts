import { expect, test, type Page } from '@playwright/test';
import { answer, answerOf, openAtlas, slider } from './atlas-page.ts';

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Zoek een gemeente' });

test.describe('a school board finds its own gemeente by keyboard alone', () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`on a screen ${viewport.width} wide`, async ({ page, context }) => {
      await page.setViewportSize(viewport);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openAtlas(page);
      await combobox(page).focus();
      await page.keyboard.type('oude ijss');
      await page.keyboard.press('Enter');
      await expect(answerOf(page, 'Oude IJsselstreek')).toContainText('−');

      await combobox(page).focus();
      await page.keyboard.type('doetinchem');
      await page.keyboard.press('Enter');
      const base = page.getByRole('slider', { name: 'Basisjaar' });
      await base.focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
      await expect(answer(page)).toContainText(/2012\s+naar\s+2025.*Oude IJsselstreek/s);
      await expect(answerOf(page, 'Doetinchem')).toContainText(
        /[+−][\d,]+\s%\s*[\d.]+\s+naar\s+[\d.]+/,
      );

      await page.getByRole('button', { name: 'Delen' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Kopieer link' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText('De link naar dit scherm is gekopieerd.')).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toContain('basis=2012');

      const fresh = await context.newPage();
      await fresh.setViewportSize(viewport);
      await fresh.goto(link);
      await expect(answer(fresh)).toContainText(/2012\s+naar\s+2025.*Oude IJsselstreek/s);
      await expect(fresh.getByRole('button', { name: 'Doetinchem verwijderen' })).toBeVisible();
    });
  }
});

test('old names, other spellings and merged gemeenten lead to those of today', async ({ page }) => {
  await openAtlas(page);
  for (const [typed, found] of [
    ['den bosch', "'s-Hertogenbosch"],
    ['s gravenhage', "'s-Gravenhage"],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['gendringen', 'Oude IJsselstreek'],
  ] as const) {
    await combobox(page).fill(typed);
    await expect(page.getByRole('option').first()).toContainText(found);
  }
  await combobox(page).fill('zzzz');
  await expect(page.getByText('Niets gevonden voor “zzzz”.', { exact: true })).toBeVisible();
});

test('a gemeente can be picked by region from a list', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Kies uit een lijst' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Drenthe/).click();
  await dialog.getByRole('checkbox', { name: 'Assen' }).check();
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  await expect(page).toHaveURL(/gemeenten=GM0106/);
});

test('the ranking has all gemeenten, sorts, narrows to a region and finds the own row', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0096');
  const table = page.getByRole('table', { name: 'Ranglijst' });
  await page.getByRole('button', { name: 'Toon alle 342 gemeenten' }).click();
  await expect(table.getByRole('checkbox')).toHaveCount(342);
  await page.getByRole('button', { name: 'Naar mijn gemeente' }).click();
  await expect(table.getByRole('row', { name: /Vlieland/ })).toBeInViewport();
  await table.getByRole('button', { name: /Gemeente/ }).click();
  await expect(page).toHaveURL(/sorteer=naam/);
  await expect(table.getByRole('checkbox').first()).toHaveAccessibleName(
    /'s-Gravenhage|Aa en Hunze/,
  );
  await page
    .getByRole('combobox', { name: 'Regio', exact: true })
    .selectOption({ label: 'Drenthe' });
  await expect(page).toHaveURL(/regio=provincie/);
  await expect(table.getByRole('checkbox')).toHaveCount(12);
  await table.getByRole('checkbox', { name: /Assen/ }).check();
  await expect(page).toHaveURL(/gemeenten=GM0096\.GM0106/);
});

test('the chart is read year by year with the arrow keys', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  const reader = page.getByRole('slider', { name: 'Jaar aflezen' });
  await reader.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText(/Aalten: [\d.]+ leerlingen/)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(slider(page)).toHaveValue('1996');
});
