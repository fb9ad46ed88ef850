import { expect, test } from '@playwright/test';
import { answer, area, openAtlas } from './atlas-page.ts';
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
  const lead = answer(page);
  await expect(lead).toContainText(
    /Leerlingen in het voortgezet onderwijs.*2019\s+naar\s+2025.*Hulst/,
  );
  await page.getByRole('combobox', { name: 'Geteld' }).selectOption('examenkandidaten');
  await expect(lead).toContainText(/Examenkandidaten voor vmbo.*2014-15\s+naar\s+2024-25.*Hulst/);
  await expect(
    page.getByRole('heading', { name: 'Examenkandidaten voor vmbo per schooljaar' }),
  ).toBeVisible();
  await area(page, 'GM0677').hover();
  await expect(page.getByRole('tooltip')).toContainText(/kandidaten.*2024-25/s);
  await page.mouse.move(0, 0);
  await page.goBack();
  await expect(lead).toContainText(
    /Leerlingen in het voortgezet onderwijs.*2019\s+naar\s+2025.*Hulst/,
  );
  await page.goForward();
  await expect(lead).toContainText(/Examenkandidaten voor vmbo.*2014-15\s+naar\s+2024-25.*Hulst/);
  await page.getByRole('radio', { name: 'Primair (po)' }).check();
  await expect(lead).toContainText(/Leerlingen in het basisonderwijs.*2015\s+naar\s+2025.*Hulst/);
  await expect(page).not.toHaveURL(/telling/);
});

test('a region with exam candidates names no pupils, and has no findings about schools', async ({
  page,
}) => {
  await page.goto('./?modus=regio&regio=corop.32&sector=vo&telling=examen');
  await expect(page.getByRole('heading', { name: 'Van 2014-15 naar 2024-25' })).toBeVisible();
  const text = await page.locator('.summary').innerText();
  expect(text).toMatch(/Examenkandidaten voor vmbo\s.*2014-15\s+naar\s+2024-25/s);
  expect(text).not.toMatch(/leerling|teldatum/i);
  await expect(page.getByText('vijf jaar', { exact: true })).toHaveCount(0);
});
