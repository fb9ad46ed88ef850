import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

const section = (page: Page) =>
  page.getByRole('region', { name: /Kandidaten per onderwijssoort|Candidates by type/ });

async function open(page: Page, query: string) {
  await page.goto(`./?sector=vo&telling=examen&${query}`);
  await section(page).scrollIntoViewIfNeeded();
  await expect(section(page).getByRole('img').first()).toBeVisible();
}

test('the shares of the types stand beside those of the country, as a sentence, a chart and a table', async ({
  page,
}) => {
  await open(page, 'gemeenten=0093');
  const areas = section(page).getByRole('article');
  await expect(areas).toHaveCount(2);
  await expect(areas.first()).toContainText('Aandeel vmbo: 100,0');
  const country = areas.filter({ has: page.getByRole('heading', { name: 'Nederland' }) });
  await expect(country).toContainText(/54,5\s?% in 2014-15, 51,6\s?% \(50,5–52,7\s?%\) in 2024-25/);
  await country.locator('summary').click();
  const newest = country.getByRole('row', { name: /2024-25/ });
  await expect(newest.getByRole('cell')).toHaveCount(6);
  await expect(newest.getByRole('cell').first()).toContainText(/kandidaten/);
});

for (const [width, colorScheme, language] of [
  [390, 'dark', 'nl'],
  [1440, 'light', 'en'],
] as const) {
  test(`axe finds no fault in the shares of the types, and nothing is too wide (${width}, ${colorScheme}, ${language})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await open(page, `gemeenten=0093.0599.0344&taal=${language}`);
    await expectAccessible(page, '[aria-labelledby="verdeling"]');
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
