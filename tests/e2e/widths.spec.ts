import { expect, test } from '@playwright/test';
import { cutOff } from './cut-off.ts';

const WIDTHS = [320, 390, 768, 1024, 1440];
/** The narrowest screen on which every text of a control is shown whole: a long name does not fit on a narrower one. */
const NARROWEST_WHOLE = 390;
const PAGES = {
  Kaart: 'gemeenten=GM0197.GM1509',
  'Kaart met kansen': 'gemeenten=GM0197&maat=kansgrens1',
  'kiezen van een regio': 'modus=regio',
  Regio: 'modus=regio&regio=corop.16',
  'Regio met een lange naam, naast een andere': 'modus=regio&regio=corop.25&naast=corop.14',
  'Regio in vo': 'modus=regio&regio=provincie.Zeeland&sector=vo',
  Scholen: 'modus=scholen&gemeenten=GM0197',
  Dataset: 'modus=dataset',
  Bronnen: 'modus=bronnen',
};

for (const [name, query] of Object.entries(PAGES)) {
  test(`nothing is beside the window and no control is cut off at any width: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`./?${query}`);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('main').getByRole('heading').nth(1)).toBeVisible();
    const beyond: Record<number, number> = {};
    const cut: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      // What is far below the window is laid out when it is near.
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(300);
      beyond[width] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return Math.max(0, scrollWidth - clientWidth);
      });
      cut[width] = width < NARROWEST_WHOLE ? [] : await cutOff(page);
    }
    expect(beyond).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, 0])));
    expect(cut).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, []])));
  });
}

test('the controls of Regio take two rows in a window of 1024 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('./?modus=regio&regio=corop.16');
  await expect(page.getByRole('combobox', { name: 'Regio', exact: true })).toBeVisible();
  const bottoms = await page
    .getByRole('main')
    .locator('select:visible, [role=radiogroup]:visible, fieldset:visible, input[role=combobox]')
    .evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ top }) => top < 300)
        .map(({ bottom }) => Math.round(bottom / 12)),
    );
  expect(bottoms.length).toBeGreaterThan(4);
  expect(new Set(bottoms).size).toBe(2);
});

test('the ranking has more columns the wider it is, and can be sorted by each', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const table = page.getByRole('table', { name: 'Ranglijst' });
  await table.scrollIntoViewIfNeeded();
  const heads = () =>
    table
      .getByRole('columnheader')
      .evaluateAll((all) =>
        all
          .filter((head) => head.checkVisibility())
          .map((head) => head.textContent.replace(/[↑↓#]/g, '').replace(/\s+/g, ' ').trim()),
      );
  await expect.poll(async () => (await heads()).join('; ')).toMatch(/vijf jaar.*verwacht 2030.*kans op > 10/); // prettier-ignore
  await table.getByRole('button', { name: /kans op/ }).click();
  await expect(page).toHaveURL(/sorteer=-kans/);
  const chance = table.getByRole('row').nth(2).getByRole('cell').filter({ hasText: '%' }).last();
  await expect(chance).toHaveText(/^\s*[5-9]\d\s%\s*$/);
  const wide = (await heads()).length;
  await page.setViewportSize({ width: 1024, height: 900 });
  const middle = (await heads()).length;
  await page.setViewportSize({ width: 390, height: 844 });
  expect([wide - middle, middle - (await heads()).length]).toEqual([1, 4]);
});

test('the legend has the same height in every year, also where it has signs in some', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const legend = page.getByRole('group', { name: /^Legenda/ });
  for (const query of ['', 'sector=vo&', 'soort=so&']) {
    const heights = new Set<number>();
    for (const year of [2015, 2019, 2023, 2025, 2030]) {
      await page.goto(`./?${query}jaar=${year}`);
      await expect(legend).toBeVisible();
      heights.add((await legend.boundingBox())!.height);
    }
    expect(heights.size, query).toBe(1);
  }
});
