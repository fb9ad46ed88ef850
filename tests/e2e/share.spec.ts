import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../fixtures/static-server.ts';
import { expectAccessible } from './axe.ts';
import { area, openAtlas } from './atlas-page.ts';

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delen' }).click();
  await page.getByText('Op een andere website tonen').click();
}

const code = (page: Page) => page.getByLabel('Code voor op de andere website');

/** Shows a page of another website with `html` in it. */
async function otherSite(page: Page, html: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'andere-site-'));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><title>Andere site</title><h1>Andere site</h1>${html}<p><a href="#x">Verder lezen</a></p></html>`,
  );
  const { url, close } = await serveFolder(folder);
  await page.goto(url);
  return async () => {
    close();
    await rm(folder, { recursive: true });
  };
}

test('the code for another website follows the options', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await openShare(page);
  await expect(code(page)).toHaveValue(
    /embed.html\?embed=kaart&amp;gemeenten=GM0197" .*height="680"/,
  );
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Toon' }).selectOption('kaart en grafiek');
  await dialog.getByRole('combobox', { name: 'Kleuren' }).selectOption('donker');
  await dialog.getByRole('combobox', { name: 'Taal' }).selectOption('English');
  await dialog.getByLabel('Hoogte in pixels').fill('800');
  await dialog.getByLabel('Lezers kunnen kiezen').uncheck();
  await expect(code(page)).toHaveValue(
    /embed=kaart\.grafiek&amp;bediening=nee&amp;thema=donker&amp;taal=en&amp;gemeenten=GM0197" .*height="800"/,
  );
  await expectAccessible(page, 'dialog[open]');
});

test('a frame on another website shows the map, can be used, and leaves that page its history', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await openShare(page);
  const leave = await otherSite(page, await code(page).inputValue());
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-code]')).toHaveCount(342);
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('verandering in %');
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(frame.getByRole('table', { name: 'Ranglijst' })).toHaveCount(0);
  await expect(frame.getByText('Bron: DUO')).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await frame.locator('[data-code="GM0222"]').click();
  const whole = frame.getByRole('link', { name: 'Bekijk dit in de Leerlingenatlas' });
  await expect(whole).toHaveAttribute('href', /gemeenten=GM0197\.GM0222/);
  await expect(whole).not.toHaveAttribute('href', /embed/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await leave();
});

for (const [what, query] of [
  ['kaart', 'gemeenten=GM0197'],
  ['kaart en grafiek', 'gemeenten=GM0197.GM0363&lijnen=methoden'],
  ['grafiek', 'gemeenten=GM0197.GM0222.GM0294.GM1509'],
  ['kaart', 'modus=regio&regio=corop.14'],
  ['kaart en grafiek', 'modus=regio&regio=corop.14'],
] as const) {
  test(`the offered height of a frame fits ${what} of ?${query}`, async ({ page, context }) => {
    await page.goto(`./?${query}`);
    await page.locator('html[data-running]').waitFor();
    await openShare(page);
    await page.getByRole('combobox', { name: 'Toon', exact: true }).selectOption(what);
    const frame = await context.newPage();
    // The height is that of the page in the frame once it is measured.
    await expect(async () => {
      const source = await code(page).inputValue();
      const [, address = '', height = ''] = /src="([^"]*)".*height="(\d+)"/.exec(source) ?? [];
      for (const width of [360, 480, 600, 800, 1200]) {
        await frame.setViewportSize({ width, height: Number(height) });
        await frame.goto(address.replaceAll('&amp;', '&'));
        await expect(frame.locator('html')).toHaveAttribute('data-running');
        await expect(frame.locator('footer')).toBeVisible();
        const content = () =>
          frame.evaluate(() => [
            document.documentElement.scrollWidth - innerWidth,
            document.documentElement.scrollHeight - innerHeight,
          ]);
        await expect.poll(content, { timeout: 5000 }).toEqual([0, 0]);
      }
    }).toPass({ timeout: 50_000 });
  });
}

test('an address of a frame from before it had a page of its own still opens', async ({ page }) => {
  await page.goto('./?embed=kaart&gemeenten=GM0197');
  await expect(page.locator('[data-code]')).toHaveCount(342);
  await expect(page.getByRole('banner')).toHaveCount(0);
  const whole = page.getByRole('link', { name: 'Bekijk dit in de Leerlingenatlas' });
  await expect(whole).toHaveAttribute('href', './?gemeenten=GM0197');
});

test('a frame brings no HTML of the first screen, and its links and pictures lead to the whole page', async ({
  page,
}) => {
  const response = await page.goto('./embed.html?embed=kaart&gemeenten=GM0197');
  expect(await response!.text()).not.toContain('data-code="');
  await expect(page.locator('[data-code]')).toHaveCount(342);
  await page.getByRole('link', { name: 'Bekijk dit in de Leerlingenatlas' }).evaluate((link) => {
    link.removeAttribute('target');
  });
  await page.getByRole('link', { name: 'Bekijk dit in de Leerlingenatlas' }).click();
  await expect(page).toHaveURL(/\/\?gemeenten=GM0197$/);
  await expect(page.getByRole('banner')).toBeVisible();
});

test('the keyboard goes into the frame and out of it again', async ({ page }) => {
  await openAtlas(page);
  const address = `${new URL(page.url()).origin}/embed.html?embed=kaart`;
  const leave = await otherSite(
    page,
    `<iframe src="${address}" title="Atlas" width="900" height="700"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: /Bekijk dit/ })).toBeVisible();
  const next = page.getByRole('link', { name: 'Verder lezen' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused({ timeout: 100 });
  }).toPass({ timeout: 20_000, intervals: [10] });
  await leave();
});

test('without controls a frame shows one view that cannot be changed', async ({ page }) => {
  await page.goto('./?embed&bediening=nee&gemeenten=GM0197&jaar=2020');
  await expect(page.locator('[data-code]')).toHaveCount(342);
  await expect(page.getByText('2020 t.o.v. 2015')).toBeVisible();
  for (const name of ['Inzoomen', 'Speel de jaren af', /Meenemen/, 'Aantal']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('slider', { name: 'Basisjaar' })).toHaveCount(0);
  await expect(page.getByText('basis 2015')).toBeVisible();
  await area(page, 'GM0294').click();
  await expect(page.getByRole('link', { name: /Bekijk dit/ })).toHaveAttribute(
    'href',
    './?jaar=2020&gemeenten=GM0197',
  );
});

for (const [query, theme, width] of [
  ['embed&gemeenten=GM0197', 'light', 1000],
  ['embed=kaart&thema=donker&taal=en', 'dark', 500],
  ['embed=grafiek&bediening=nee', 'light', 320],
] as const) {
  test(`axe finds nothing in the frame ${query}, ${width} wide, and nothing is wider`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`./?${query}`);
    await expect(page.getByRole('contentinfo').or(page.locator('footer'))).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectAccessible(page);
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(content).toBeLessThanOrEqual(width);
  });
}

test('a browser that forbids copying leaves the link selected', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await page.getByRole('button', { name: 'Delen' }).click();
  await page.getByRole('button', { name: 'Kopieer link' }).click();
  await expect(page.getByText(/De tekst is geselecteerd/)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('gemeenten=GM0197');
});

test('a frame about a region shows that region and its course', async ({ page }) => {
  await page.goto('./?modus=regio&regio=corop.01');
  await openShare(page);
  await page.getByRole('combobox', { name: 'Toon' }).selectOption('kaart en grafiek');
  const src = /src="([^"]+)"/.exec(await code(page).inputValue())![1]!.replaceAll('&amp;', '&');
  await page.goto(src);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oost-Groningen');
  await expect(page.getByRole('application', { name: /^Kaart van Oost-Groningen/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: /Lijngrafiek.*Oost-Groningen/ })).toBeVisible();
  await expectAccessible(page);
});

for (const mode of ['dataset', 'bronnen', 'scholen']) {
  test(`a frame of a link to ${mode} shows the map, since a frame has no such page`, async ({
    page,
  }) => {
    await page.goto(`./?embed=kaart&modus=${mode}&gemeenten=GM0197`);
    await expect(area(page, 'GM0197')).toBeVisible();
    const whole = page.getByRole('link', { name: /Leerlingenatlas/ });
    await expect(whole).not.toHaveAttribute('href', /modus/);
  });
}
