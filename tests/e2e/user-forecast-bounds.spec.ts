import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { card, drop } from './user-files.ts';

/** A forecast of Aalten to 2035 with its bounds, as a consultant sends it. */
const FILE = [
  'gemeente;jaar;soort;prognose;onder;boven',
  ...Array.from({ length: 10 }, (_, i) => {
    const pupils = 2100 - 25 * i;
    return `Aalten;${2026 + i};bo;${pupils};${pupils - 40 - 20 * i};${pupils + 40 + 20 * i}`;
  }),
].join('\n');

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the bounds of a forecast of the user are a band around its line, and are said: ${width} wide, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto('./?gemeenten=GM0197');
      await drop(page, { name: 'bureau.csv', text: `${FILE}\n` });
      const file = card(page, 'bureau.csv');
      await file.getByRole('button', { name: 'Gebruik deze cijfers' }).click();
      await file.getByRole('button', { name: 'Bekijk op de kaart' }).click();
      const chart = page.getByRole('figure', { name: /Aalten/ });
      await expect(chart).toContainText('eigen prognose');
      await expect(chart).toContainText('Gestippelde band: eigen prognose, onder- en bovengrens.');
      await expect(chart).toContainText('niet bij nul');
      const line = chart.locator('[data-line^=own-prognose]');
      const heightOf = async (part: string) =>
        (await line.locator(part).first().boundingBox())!.height;
      expect(await heightOf('.band')).toBeGreaterThan(2 * (await heightOf('.sign')));
      const signs = await line
        .locator('.sign')
        .evaluateAll((those) => those.map((one) => one.getBoundingClientRect().x));
      const apart = signs.slice(1).map((x, k) => x - signs[k]!);
      expect(Math.min(...apart, 99)).toBeGreaterThanOrEqual(16);
      await expectAccessible(page);
    });
  }
}
