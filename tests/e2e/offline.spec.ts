import { expect, test, type Page } from '@playwright/test';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answerOf } from './atlas-page.ts';
import { download } from './dataset-page.ts';
import { DeployedSite, laterBuild } from './deployed-site.ts';

test.use({ serviceWorkers: 'allow' });

const DIST = resolve('dist');
const works = (page: Page) => page.getByText('Werkt nu ook zonder netwerk.');
const newer = (page: Page) =>
  page.getByRole('complementary', { name: 'Er is een nieuwe versie van de Leerlingenatlas.' });
const goTo = (page: Page, mode: string) =>
  page.getByRole('link', { name: mode, exact: true }).first().click();

test('after one visit every mode works while the site is down', async ({ page }) => {
  test.slow();
  // Nothing comes from what the browser keeps by the headers of the host.
  const site = new DeployedSite(DIST, false);
  await site.start();
  await page.goto(site.url);
  await expect(works(page)).toBeVisible({ timeout: 60_000 });
  await site.stop();

  // In the tab that was open: scripts, data and texts that it had not asked for.
  await page.getByRole('radio', { name: 'Voortgezet (vo)' }).check();
  await expect(answerOf(page, 'Nederland')).toContainText('956.857 naar 919.819');
  await goTo(page, 'Regio');
  await expect(page.getByRole('option', { name: 'COROP-gebied' })).toBeAttached();
  await goTo(page, 'Scholen');
  await expect(page.getByRole('heading', { name: /^Scholen/ }).first()).toBeVisible();
  await goTo(page, 'Dataset');
  await expect(page.getByRole('table').first()).toBeVisible();
  await goTo(page, 'Bronnen en methode');
  await expect(page.getByRole('region', { name: 'Edities en wat er veranderde' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  // Opened anew, with links to other screens.
  await page.goto(`${site.url}?modus=scholen&gemeenten=GM0197&school=05LR00&taal=en`);
  await page.getByRole('heading', { name: 'Where the pupils live' }).click();
  await expect(page.getByText(/48 pupils/).first()).toBeVisible();
  await expect(page.getByText(/^No connection: you are using what is kept/)).toBeVisible();
  await page.goto(`${site.url}?modus=regio&regio=corop.01`);
  await expect(page.getByRole('region', { name: 'Wat valt op' })).toBeVisible();
  await page.goto(`${site.url}?modus=dataset&gemeenten=GM0197`);
  expect((await download(page)).suggestedFilename()).toMatch(/\.zip$/);
  expect(
    await page.evaluate(async () => (await (await fetch('./data/po.csv')).text()).length),
  ).toBe(readFileSync(join(DIST, 'data/po.csv'), 'utf8').length);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a newer version is offered to open tabs, which go on with theirs until they take it', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const site = new DeployedSite(DIST);
  await site.start();
  const address = `${site.url}?gemeenten=GM0197&jaar=2025`;
  await page.goto(address);
  await expect(works(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/2\.141/).first()).toBeVisible();
  const without = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await without.goto(`${site.url}?gemeenten=GM0197&taal=nl`);
  await expect(answerOf(without, 'Aalten')).toBeVisible();

  site.folder = await laterBuild(DIST);
  const other = await context.newPage();
  await other.goto(address);
  await expect(newer(other)).toContainText('Wat u koos staat in het adres en blijft.', { timeout: 60_000 }); // prettier-ignore
  await expect(newer(page)).toBeVisible();
  await expect(other.getByText(/2\.141/).first()).toBeVisible();

  // One tab takes it; the other one goes on with scripts and data of its own version, which the host no longer has.
  await newer(other).getByRole('button', { name: 'Herladen' }).click();
  await expect(other.getByText(/1\.999/).first()).toBeVisible();
  await expect(other).toHaveURL(address);
  await expect(newer(other)).toHaveCount(0);
  for (const mode of ['Regio', 'Scholen', 'Dataset', 'Bronnen en methode', 'Kaart']) {
    await goTo(page, mode);
    await expect(page.getByRole('status').filter({ hasText: 'wordt geladen' })).toHaveCount(0);
  }
  await page.getByRole('radio', { name: 'Voortgezet (vo)' }).check();
  await expect(answerOf(page, 'Aalten')).toContainText('1.500 naar 1.444');
  await page.getByRole('radio', { name: 'Primair (po)' }).check();
  await expect(page.getByText(/2\.141/).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const chosen = page.url();
  await newer(page).getByRole('button', { name: 'Later' }).click();
  await expect(newer(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Herladen' }).click();
  await expect(page.getByText(/1\.999/).first()).toBeVisible();
  expect(page.url()).toBe(chosen);

  // A tab without a service worker meets the gap, and offers the same.
  await goTo(without, 'Regio');
  await expect(without.getByText('Dit onderdeel kon niet worden geladen').first()).toBeVisible();
  await without.getByRole('button', { name: 'Pagina opnieuw laden' }).first().click();
  await expect(without.getByRole('option', { name: 'COROP-gebied' })).toBeAttached();

  // What docs/deploying.md says to put in the place of the service worker ends it.
  const [, off = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/deploying.md', 'utf8')) ?? [];
  writeFileSync(join(site.folder, 'sw.js'), off);
  await other.close();
  await page.goto(site.url);
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left, { timeout: 30_000 }).toEqual([0, 0]);
  await site.stop();
  rmSync(site.folder, { recursive: true });
});
