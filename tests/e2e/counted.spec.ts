import { expect, test } from '@playwright/test';
import { area, openAtlas } from './atlas-page.ts';
import { expectAccessible } from './axe.ts';

const LINKS = {
  'exam candidates': 'sector=vo&telling=examen&gemeenten=GM0677',
  'pupils of vo by residence': 'sector=vo&telling=woon&gemeenten=GM0677',
  'pupils of po by residence': 'telling=woon&gemeenten=GM0677',
};

for (const [name, query] of Object.entries(LINKS)) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on the map page with ${name}, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openAtlas(page, query);
      await expectAccessible(page);
    });
  }
}

test('texts follow what is counted, with Back and Forward and in the other sector', async ({
  page,
}) => {
  await openAtlas(page, 'sector=vo&gemeenten=GM0677');
  const lead = page.getByText(/^In Hulst/).first();
  await expect(lead).toContainText('leerlingen in het voortgezet onderwijs tussen 2019 en 2025');
  await page.getByRole('combobox', { name: 'Geteld' }).selectOption('examenkandidaten');
  await expect(lead).toContainText('examenkandidaten voor vmbo tussen 2014-15 en 2024-25');
  await expect(page.getByRole('heading', { name: 'Examenkandidaten voor vmbo' })).toBeVisible();
  await area(page, 'GM0677').hover();
  await expect(page.getByRole('tooltip')).toContainText(/kandidaten.*2024-25/s);
  await page.mouse.move(0, 0);
  await page.goBack();
  await expect(lead).toContainText('leerlingen in het voortgezet onderwijs tussen 2019 en 2025');
  await page.goForward();
  await expect(lead).toContainText('examenkandidaten voor vmbo tussen 2014-15 en 2024-25');
  await page.getByRole('radio', { name: 'Primair (po)' }).check();
  await expect(lead).toContainText('leerlingen in het basisonderwijs tussen 2015 en 2025');
  await expect(page).not.toHaveURL(/telling/);
});

test('a region with exam candidates names no pupils, and has no findings about schools', async ({
  page,
}) => {
  await page.goto('./?modus=regio&regio=corop.32&sector=vo&telling=examen');
  await expect(page.getByRole('heading', { name: 'Van 2014-15 naar 2024-25' })).toBeVisible();
  const text = await page.locator('.summary').innerText();
  expect(text).toMatch(/telde in 2024-25 [\d.]+ examenkandidaten voor vmbo/);
  expect(text).not.toMatch(/leerling|teldatum/i);
  await expect(page.getByText('vijf jaar', { exact: true })).toHaveCount(0);
});
