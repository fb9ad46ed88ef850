import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { openAtlas } from './atlas-page.ts';
import { openRegions } from './region-page.ts';

const SCREENS = {
  'the country': '',
  'two gemeenten': 'gemeenten=GM0197.GM0222&klassen=grenzen',
  'vo with gaps': 'sector=vo&jaar=2023&gemeenten=GM0363',
};
const REGION_SCREENS = {
  'none chosen': 'modus=regio&indeling=provincie',
  'a region beside another': 'modus=regio&regio=corop.01&naast=corop.12',
  "one's own": 'modus=regio&eigen=Los!0197.0222.0448.9999',
};
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const language of ['nl', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of WIDTHS) {
      test.describe(`${language}, ${colorScheme}, ${viewport.width} wide`, () => {
        test.use({ colorScheme, viewport });
        for (const [name, query] of Object.entries(SCREENS)) {
          test(`axe finds nothing on the map page with ${name}`, async ({ page }) => {
            await openAtlas(page, `taal=${language}&${query}`);
            await expectAccessible(page);
          });
        }
        for (const [name, query] of Object.entries(REGION_SCREENS)) {
          test(`axe finds nothing on the page about regions with ${name}`, async ({ page }) => {
            await openRegions(page, `taal=${language}&${query}`);
            await expect(page.getByRole('table').first()).toBeVisible();
            await expectAccessible(page);
          });
        }
        test('axe finds nothing on the page about sources', async ({ page }) => {
          await page.goto(`./?taal=${language}&modus=bronnen`);
          await expect(page.getByRole('table').first()).toBeVisible();
          await expectAccessible(page);
        });
      });
    }
  }
}

for (const width of [390, 320]) {
  test(`nothing is wider than a screen of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const query of [
      '',
      'gemeenten=GM0197.GM0222.GM0363&sector=vo&jaar=2023',
      'gemeenten=GM0363.GM0599&scenario=Wijk!n100x0.2x2028&jaar=2030&lijnen=eerder.methoden',
    ]) {
      await openAtlas(page, query);
      await expect(page.getByRole('table', { name: 'Ranglijst' })).toBeVisible();
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, query).toBeLessThanOrEqual(screen!);
    }
    expect(Object.keys(REGION_SCREENS).length).toBeGreaterThan(1);
    for (const query of Object.values(REGION_SCREENS)) {
      await openRegions(page, query);
      await expect(page.getByRole('table').first()).toBeVisible();
      if (width === 320 && query.includes('naast')) await expectAccessible(page);
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, query).toBeLessThanOrEqual(screen!);
    }
  });
}
