import { expect, test, type Page } from '@playwright/test';
import { answer, answerOf, openAtlas } from './atlas-page.ts';

/** More presses of Tab than any of these journeys needs for one step. */
const MOST_STOPS = 120;

/** Presses Tab (or Shift and Tab) until the element with the focus has a name that matches. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const on = document.activeElement;
      if (!(on instanceof HTMLElement)) return '';
      const labels =
        on instanceof HTMLInputElement || on instanceof HTMLSelectElement ? on.labels : null;
      const label = on.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? on.innerText;
      return label.trim().replace(/\s+/g, ' ');
    });
    if (name.test(found)) return;
  }
  throw new Error(`${key} does not come to ${name}`);
}

test('a school board compares two gemeenten and copies the link by keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Zoek een gemeente/);
  for (const typed of ['oude ijss', 'doetinchem']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  }
  await expect(answerOf(page, 'Doetinchem')).toBeVisible();
  await tabTo(page, /^Basisjaar/);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await expect(answer(page)).toContainText(/2012\s+naar\s+2025.*Oude IJsselstreek/s);
  await tabTo(page, /^Delen/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /^Kopieer link/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('De link naar dit scherm is gekopieerd.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('basis=2012');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Delen' })).toBeFocused();
});

test('a talk about a region is prepared by keyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-asked-to-print', '');
  });
  await openAtlas(page);
  await tabTo(page, /^Regio$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kies een regio' })).toBeVisible();
  await tabTo(page, /^Zoek/);
  await page.keyboard.type('achterhoek');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Wat valt op' }).getByRole('listitem').first()).toBeVisible(); // prettier-ignore
  await tabTo(page, /^Profiel afdrukken/);
  await page.keyboard.press('Enter');
  await expect(page.locator('body[data-asked-to-print]')).toBeAttached();
});
