import { expect, test, type Page } from '@playwright/test';
import { take } from './atlas-page.ts';
import { expectAccessible } from './axe.ts';

const AALTEN = 'modus=scholen&gemeenten=GM0197';
const map = (page: Page) => page.getByRole('application', { name: /Kaart van/ });
const table = (page: Page) => page.getByRole('table', { name: 'Scholen: Aalten' });
/** The share of the pixels of the canvas with points that are painted. */
const painted = (page: Page) =>
  page.locator('.points canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length / (data.length / 4);
  });

test('a row of the list marks its school on the map, by pointer and by keyboard', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}`);
  await table(page).getByRole('row').nth(1).hover();
  await expect(page.getByRole('tooltip')).toContainText('43 leerlingen in 2025');
  await expect(page.getByRole('tooltip')).toContainText(/norm 63 \(indicatief, inwoners 2024\)/);
  await expect(page.getByRole('tooltip')).toContainText('20 onder de norm');
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await table(page).getByRole('row').nth(2).getByRole('link').first().focus();
  await expect(page.getByRole('tooltip')).toContainText('57 leerlingen in 2025');
});

test('a point reports its school, marks its row, and opens the school', async ({ page }) => {
  await page.goto(`./?${AALTEN}`);
  await expect.poll(() => painted(page)).toBeGreaterThan(0);
  const row = table(page).getByRole('row').nth(1);
  await row.hover();
  // The ring lies over the map and must not hide it.
  await expect(page.locator('.ring')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const ring = await page.locator('.ring path').first().boundingBox();
  const spot = { x: ring!.x + ring!.width / 2, y: ring!.y + ring!.height / 2 };
  await page.mouse.move(0, 0);
  await page.mouse.move(spot.x, spot.y);
  await expect(page.getByRole('tooltip')).toContainText('Barlo');
  await expect(row).toHaveClass(/pointed/);
  await page.mouse.click(spot.x, spot.y);
  await expect(page).toHaveURL(/school=/);
  await expect(page.getByRole('heading', { name: /Barlo/ }).first()).toBeVisible();
});

test('the strip shows the schools by size with the norm, and marks the same school', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}`);
  const strip = page.getByRole('img', { name: /Aalten: 14 scholen naar grootte/ });
  await expect(page.getByText('lijn: opheffingsnorm 63 (indicatief, inwoners 2024)')).toBeVisible();
  await strip.hover({ position: { x: 10, y: 80 } });
  await expect(page.getByRole('tooltip')).toContainText('Barlo');
  await page.getByRole('searchbox', { name: 'Naam, plaats of nummer' }).fill('dinxperlo');
  await expect(page.getByRole('img', { name: /Aalten: \d scholen naar grootte/ })).toBeVisible();
});

test('the colour of the points can be the change, and says so', async ({ page }) => {
  await page.goto(`./?${AALTEN}`);
  const legend = page.getByRole('group', { name: 'Legenda van de punten' });
  await expect(legend).toContainText('indicatief, inwoners 2024');
  await expect(legend).toContainText('onder de norm');
  await legend.getByRole('radio', { name: 'verandering' }).check();
  await expect(legend).toContainText('Verandering van de leerlingen, 2015–2025.');
});

test('without a choice all schools of the country are on the map, and a gemeente can be chosen by keyboard', async ({
  page,
}) => {
  await page.goto('./?modus=scholen');
  await expect(
    page.getByText('Op 1 oktober 2025 zijn er 6.096 scholen met leerlingen.'),
  ).toBeVisible();
  await expect.poll(() => painted(page)).toBeGreaterThan(0.01);
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/gemeenten=GM/);
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('schools without a place are named below the map', async ({ page }) => {
  await page.goto(`./?${AALTEN}`);
  await page.getByRole('combobox', { name: 'Status' }).selectOption('gesloten scholen');
  await expect(page.getByText('Plek niet bekend van 5 scholen')).toBeVisible();
});

test('zooming draws the points anew where the map is', async ({ page }) => {
  await page.goto(`./?${AALTEN}`);
  await expect.poll(() => painted(page)).toBeGreaterThan(0);
  const before = await painted(page);
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  await expect.poll(() => painted(page)).toBeGreaterThan(before);
});

for (const of of ['kaart met scholen', /^Meenemen: Scholen naar grootte/]) {
  test(`a picture of ${String(of)} can be saved`, async ({ page }) => {
    await page.goto(`./?${AALTEN}`);
    await take(page, of, 'Afbeelding…');
    const image = page.getByRole('dialog').getByRole('img', { name: 'Scholen: Aalten' });
    await expect(image).toBeVisible();
    await expect(image).toHaveAttribute('src', /svg/);
  });
}

for (const width of [390, 1440]) {
  for (const theme of ['light', 'dark']) {
    test(`the map of schools has no faults of accessibility (${width}, ${theme})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(
        (value) => localStorage.setItem('leerlingenatlas-theme', value),
        theme,
      );
      for (const query of [AALTEN, 'modus=scholen']) {
        await page.goto(`./?${query}`);
        await expect.poll(() => painted(page)).toBeGreaterThan(0);
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
}
