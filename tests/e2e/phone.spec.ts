import { expect, test } from '@playwright/test';
import { answer, area, openAtlas, take } from './atlas-page.ts';

test.use({ viewport: { width: 390, height: 844 } });

const bar = 'Jaar op de kaart, en delen';

test('on a phone the bar with the year stays, changes the map, and covers nothing', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  const group = page.getByRole('region', { name: bar });
  await expect(group).toContainText(/2025\s+voorlopig/);
  await page.mouse.wheel(0, 2000);
  await expect(group).toBeInViewport();
  await group.getByRole('button', { name: 'Jaar later' }).click();
  await expect(group).toContainText(/2026\s+projectie/);
  for (const name of ['Jaar eerder', 'Jaar later', 'Instellingen', 'Delen']) {
    const box = (await group.getByRole('button', { name }).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  // Nothing is behind the bar at the end of the page: the foot is above it.
  await page.mouse.wheel(0, 100_000);
  const last = page.getByRole('contentinfo').getByRole('link').last();
  await expect(last).toBeInViewport();
  const links = (await last.boundingBox())!;
  expect(links.y + links.height).toBeLessThanOrEqual((await group.boundingBox())!.y);
});

test('answer, map and chart of a gemeente are within two screens of a phone', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  // The chosen gemeente is in sight on the map, above the bar, without any scrolling.
  const top = (await page.getByRole('region', { name: bar }).boundingBox())!.y;
  const chosen = (await area(page, 'GM0197').boundingBox())!;
  expect(chosen.y + chosen.height / 2).toBeLessThan(top);
  const chart = page
    .getByRole('figure', { name: /^Lijngrafiek/ })
    .getByRole('img')
    .first();
  await expect(chart).toBeVisible();
  const ends = await chart.evaluate((svg) => svg.getBoundingClientRect().bottom + scrollY);
  const covered = (await page.getByRole('region', { name: bar }).boundingBox())!.height;
  expect(ends).toBeLessThanOrEqual(2 * 844 - covered);
});

test('the chosen gemeenten take one row above the answer, however many they are', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=0197,1859,1876,0222,1955,1586,1509,0294');
  const chips = page.getByRole('list', { name: 'Gekozen gemeenten' });
  expect((await chips.boundingBox())!.height).toBeLessThan(60);
  await page
    .getByRole('button', { name: /Winterswijk/ })
    .first()
    .focus();
  await expect(chips.getByText('Winterswijk')).toBeInViewport();
  expect((await answer(page).boundingBox())!.y).toBeLessThan(240);
});

test('pages without a year on a map have no bar, and share from the header', async ({ page }) => {
  await page.goto('./?modus=bronnen');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('region', { name: bar })).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: 'Delen' }).click();
  await expect(page.getByRole('dialog', { name: 'Deel dit scherm' })).toBeVisible();
});

test('the bar is not in print and not in a frame', async ({ page }) => {
  await page.goto('./?embed&gemeenten=GM0197');
  await expect(page.getByRole('button', { name: 'Jaar eerder' })).toHaveCount(1);
  await expect(page.getByRole('region', { name: bar })).toHaveCount(0);
  await openAtlas(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: bar })).toBeHidden();
});

test('the map has its picture in the menu of its legend, so that nothing lies over the country', async ({
  page,
}) => {
  await openAtlas(page);
  // The whole country is in sight above the bar, down to the south of Limburg.
  const top = (await page.getByRole('region', { name: bar }).boundingBox())!.y;
  const south = (await area(page, 'GM0981').boundingBox())!;
  expect(south.y + south.height).toBeLessThan(top);
  await take(page, 'kaart', 'Afbeelding…');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
});

test.describe('at 1440', () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  test('the chosen gemeenten stand beside the search, and the choices are one row below', async ({
    page,
  }) => {
    await openAtlas(page, 'gemeenten=GM0197,GM0222,GM1509');
    const middle = async (on: ReturnType<typeof page.getByRole>) => {
      const box = (await on.boundingBox())!;
      return { y: box.y + box.height / 2, bottom: box.y + box.height };
    };
    const search = await middle(page.getByRole('combobox', { name: /gemeente/i }).first());
    const chips = await middle(page.getByRole('list', { name: 'Gekozen gemeenten' }));
    expect(Math.abs(search.y - chips.y)).toBeLessThan(6);
    const choices = page.getByRole('group', { name: 'Wat wilt u zien?' });
    const box = (await choices.boundingBox())!;
    expect(box.y).toBeGreaterThan(search.bottom);
    expect(box.height).toBeLessThan(70);
    await expect(page.getByRole('banner').getByRole('button', { name: 'Delen' })).toBeVisible();
  });
});
