import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { HEADERS_BY_PATH } from '../../scripts/run/policy.ts';
import { serveFolder } from '../fixtures/static-server.ts';
import { answerOf, take } from './atlas-page.ts';
import { download, downloadButton } from './dataset-page.ts';
import { networkLog } from './network-log.ts';
import { card, drop } from './user-files.ts';

/** Counts of a user for one gemeente. */
const FILE = 'gemeentecode;jaar;leerlingen\nGM0197;2024;2500\nGM0197;2025;2450\n';

/** What a visit asked of other hosts, and what the page or a worker did against the policy. */
async function watch(page: Page, url: string) {
  const requests = { foreign: [] as string[], against: [] as string[] };
  page.context().on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      requests.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') requests.against.push(message.text());
  });
  page.on('pageerror', (error) => requests.against.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return requests;
}

test('no mode asks anything of another host or breaks the policy, with every header of the documentation', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { url, close } = await serveFolder(resolve('dist'), '/atlas/', HEADERS_BY_PATH);
  const requests = await watch(page, url);

  await test.step('Kaart, with a picture and on paper', async () => {
    await page.goto(url);
    await page.getByRole('combobox', { name: /^Zoek een gemeente/ }).focus();
    await page.keyboard.type('Aalten');
    await page.keyboard.press('Enter');
    await expect(answerOf(page, 'Aalten')).toBeVisible();
    await take(page, 'kaart', 'Afbeelding…');
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    for (const kind of ['SVG', 'PNG']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: `Opslaan als ${kind}` }).click();
      await saved;
    }
    await page.keyboard.press('Escape');
    await page.pdf();
  });
  for (const query of [
    'modus=regio&regio=corop.01',
    'modus=scholen&gemeenten=GM0197',
    'modus=scholen&gemeenten=GM0197&school=05LR00',
    'modus=bronnen',
    'sector=vo&telling=examen&gemeenten=GM0677',
  ]) {
    await test.step(query, async () => {
      await page.goto(`${url}?${query}`);
      await expect(page.locator('html[data-running]')).toBeAttached();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    });
  }
  await test.step('Dataset, with a file of the user', async () => {
    for (const format of ['csv', 'xlsx', 'arrow', 'parquet']) {
      await page.goto(`${url}?modus=dataset&gemeenten=GM0197&bestand=${format}`);
      await expect(downloadButton(page)).toBeVisible();
      await download(page);
    }
    await drop(page, { name: 'eigen.csv', text: FILE });
    await expect(card(page, 'eigen.csv')).toBeVisible();
  });
  await test.step('a frame', async () => {
    await page.goto(`${url}embed.html?embed=kaart,grafiek&gemeenten=GM0197`);
    await expect(answerOf(page, 'Aalten')).toBeVisible();
  });

  expect(requests).toEqual({ foreign: [], against: [] });
  close();
});

test('with the service worker too, nothing that leaves the browser goes to another host, in any mode', async ({
  browser,
}) => {
  test.slow();
  const { url, close } = await serveFolder(resolve('dist'), '/atlas/', HEADERS_BY_PATH);
  const { host } = new URL(url);
  const log = await networkLog(host);
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    // Otherwise requests to this machine pass the proxy by.
    proxy: { server: log.proxy, bypass: '<-loopback>' },
  });
  const page = await context.newPage();
  const told = await watch(page, url);
  await page.goto(url);
  await expect(page.getByText('Werkt nu ook zonder netwerk.')).toBeVisible({ timeout: 90_000 });
  for (const mode of ['Regio', 'Scholen', 'Dataset', 'Bronnen en methode', 'Kaart']) {
    await page.getByRole('link', { name: mode, exact: true }).first().click();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  }
  await page.reload();
  await expect(answerOf(page, 'Nederland')).toBeVisible();
  expect(log.hosts.length).toBeGreaterThan(100);
  expect(log.hosts.filter((one) => one !== host)).toEqual([]);
  expect(told).toEqual({ foreign: [], against: [] });
  await context.close();
  log.close();
  close();
});
