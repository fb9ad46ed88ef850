import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { printed } from './pdf.ts';

const AALTEN = 'modus=scholen&gemeenten=GM0197';
const PAGES = {
  'a filtered list': `${AALTEN}&status=onder&kolommen=nummer.norm.bestuur&punten=verandering`,
  'an empty list': `${AALTEN}&zoek=zzz&richting=islamitisch`,
  'one school': `${AALTEN}&school=05LR00`,
  'a board': 'modus=scholen&bestuur=41787',
  'the country, filtered': 'modus=scholen&status=onder&grootte=tot50',
};
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();

for (const [name, query] of Object.entries(PAGES)) {
  for (const [width, theme, language] of [
    [390, 'dark', 'nl'],
    [1440, 'light', 'en'],
  ] as const) {
    test(`axe finds no fault in ${name} (${width}, ${theme}, ${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(
        (value) => localStorage.setItem('leerlingenatlas-theme', value),
        theme,
      );
      await page.goto(`./?${query}&taal=${language}`);
      await expect(heading(page)).toBeVisible();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await expectAccessible(page);
    });
  }
  // A window of 720 pixels is one of 1440 at 200 %.
  test(`nothing of ${name} is wider than a window of 320 or of 720 pixels`, async ({ page }) => {
    for (const width of [320, 720]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`./?${query}`);
      await expect(heading(page)).toBeVisible();
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await beyond()).toBeLessThanOrEqual(0);
    }
  });
}

test('filters, columns, order and a school are reached with the keyboard alone', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}`);
  const table = page.getByRole('table', { name: 'Scholen: Aalten' });
  await expect(table).toBeVisible();
  await page.getByRole('searchbox', { name: 'Naam, plaats of nummer' }).focus();
  await page.keyboard.press('Tab');
  const status = page.getByRole('combobox', { name: 'Status' });
  await expect(status).toBeFocused();
  await status.press('ArrowDown');
  await expect(page.getByText('2 van 19 scholen')).toBeVisible();
  for (const name of ['Grootte', 'Richting', 'Bestuur']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Nummer' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(table.getByRole('columnheader', { name: 'Nummer' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: 'Nummer' })).toBeHidden();
  // Past the menu of the table.
  for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
  await expect(table.getByRole('button', { name: 'Nummer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(table.getByRole('columnheader', { name: 'Nummer' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await table.getByRole('link').first().focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/school=/);
});

test('paper says which schools are listed, and has the list without the controls', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}&status=onder`);
  await expect(page.getByRole('table', { name: 'Scholen: Aalten' })).toBeVisible();
  const text = (await printed(page)).join(' ');
  expect(text).toContain('Filters: onder de norm.');
  expect(text).toContain('Basisschool Barlo');
  expect(text).not.toContain('Naam, plaats of nummer');
  expect(text).not.toContain('CSV downloaden');
});

test('a school is printed on at most two pages, without links back and what would have to be opened', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&school=05RY00');
  await expect(page.getByRole('heading', { name: 'Scholen in de buurt' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByText(/Blijft de school open/).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sheets = await printed(page);
  expect(sheets.length).toBeLessThanOrEqual(2);
  const text = sheets.join(' ');
  expect(text).toContain('Blijft de school open');
  expect(text).toContain('Bron: DUO');
  expect(text).not.toMatch(/Terug naar|Wat de wet zegt|Waar de leerlingen wonen/);
});

test('all columns of the list fit on paper, also those of a board in several gemeenten', async ({
  page,
}) => {
  // The width of A4 within its margins, in pixels of CSS.
  await page.setViewportSize({ width: 688, height: 970 });
  await page.goto('./?modus=scholen&bestuur=41787');
  const table = page.getByRole('table', { name: 'Scholen: Bestuur 41787' });
  await expect(table.getByText(/^kans /).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const box = await table.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(688);
});
