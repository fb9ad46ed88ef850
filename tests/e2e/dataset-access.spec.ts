import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { downloadButton, openDataset } from './dataset-page.ts';

const QUERIES = {
  'all gemeenten, long': '',
  'regions with measures and a scenario, wide':
    'soort=bo.sbo&niveau=gemeente.land&gebieden=GM0197_corop.09&maten=verandering.kansgrens1&vorm=breed&gemeenten=GM0197&scenario=Wijk!n100x0.2x2028',
  nothing: 'jaren=1900-1910',
};

for (const [language, colorScheme] of [
  ['nl', 'light'],
  ['en', 'dark'],
] as const) {
  for (const width of [1440, 1024, 390]) {
    test.describe(`${language}, ${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      test('axe finds nothing on the data set', async ({ page }) => {
        test.slow();
        expect(Object.keys(QUERIES).length).toBeGreaterThan(1);
        for (const query of Object.values(QUERIES)) {
          await page.goto(`./?modus=dataset&taal=${language}&${query}`);
          await expect(page.getByRole('form').getByRole('combobox').first()).toBeVisible();
          await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
          await expectAccessible(page);
        }
        await page.goto(`./?modus=dataset&taal=${language}`);
        await page.locator('summary', { hasText: /^(Wat de|What the)/ }).click();
        await expectAccessible(page);
      });
    });
  }
}

for (const width of [390, 320]) {
  test(`no data set is wider than a screen of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    expect(Object.keys(QUERIES).length).toBeGreaterThan(1);
    for (const query of Object.values(QUERIES)) {
      await page.goto(`./?modus=dataset&${query}`);
      await expect(page.getByRole('form').getByRole('combobox').first()).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, query).toBeLessThanOrEqual(screen!);
    }
  });
}

test('a data set is put together, read, sorted and downloaded by keyboard alone', async ({
  page,
}) => {
  await openDataset(page);
  const until = async (name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const on = document.activeElement as HTMLElement;
        return on.getAttribute('aria-label') ?? on.innerText ?? '';
      });
      const label = await page.evaluate(
        () => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText ?? '',
      );
      if (name.test(text.trim()) || name.test(label.trim())) return;
    }
    throw new Error(`Tab does not come to ${name}`);
  };
  await page.locator('main').focus();
  await until(/^Drenthe$/);
  await page.keyboard.press('Space');
  await expect(page.getByText('540 rijen × 16 kolommen')).toBeVisible();
  await until(/^Download /);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  await expect(page.getByText(/is gedownload/)).toBeVisible();
  await until(/^leerlingen$/);
  await expect(
    page.getByText(/^leerlingen \(leerlingen\): Leerlingen zoals op de site/),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'leerlingen', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page).toHaveURL(/volgorde=-leerlingen/);
  await expect(page.getByRole('row').nth(1)).toContainText('Emmen');
});

test('a table of more than 100,000 rows scrolls to its end and never shows them all', async ({
  page,
}) => {
  await openDataset(
    page,
    'soort=bo.sbo.so.so/vso.vso&niveau=gemeente.provincie.corop.rmc.onderwijsgebied.rpa.wgr.nodaal.veiligheidsregio.vakantieregio.land',
  );
  await expect(page.getByText('144.900 rijen × 16 kolommen')).toBeVisible();
  const table = page.getByRole('table', { name: /^Voorbeeld van de dataset/ });
  await expect(table).toHaveAttribute('aria-rowcount', '144901');
  const scroller = page.getByRole('region', { name: /^Voorbeeld van de dataset/ });
  await scroller.evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
  await expect(table.locator('tr[aria-rowindex="72451"]')).not.toContainText('…');
  await scroller.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await expect(table.getByRole('row').last()).toContainText('2040');
  await expect(table.locator('tr[aria-rowindex="144901"]')).toContainText('NL');
  expect(await table.getByRole('row').count()).toBeLessThan(60);
});

test('Back and Forward, and a fresh window, show the same data set', async ({ page, context }) => {
  await openDataset(page, 'gebieden=provincie.Drenthe');
  await page.getByRole('combobox', { name: 'Van' }).selectOption('2020');
  await expect(page.getByText('252 rijen × 16 kolommen')).toBeVisible();
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByText('252 rijen × 16 kolommen')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('540 rijen × 16 kolommen')).toBeVisible();
  await expect(downloadButton(page)).toContainText('1996-2040');
});
