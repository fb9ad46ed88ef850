import { expect, test, type Page } from '@playwright/test';
import { answer, answerOf, openAtlas } from './atlas-page.ts';
import { resolve } from 'node:path';
import { DeployedSite } from './deployed-site.ts';
import { dataFile } from './serve-data.ts';

/** How often all years since the base year are played; a turn takes 20 seconds of the clock of the page: `PLAY=180` is an hour. */
const PLAYED_TURNS = Number(process.env['PLAY'] ?? 8);

/** What went wrong on a page past every door. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
const goTo = (page: Page, mode: string) =>
  page.getByRole('link', { name: mode, exact: true }).first().click();
const choose = (page: Page, sector: RegExp) => page.getByRole('radio', { name: sector }).check();

/** Ends the engine of a page as a browser does that lacks memory: without a word. */
async function killEngine(page: Page): Promise<void> {
  await expect.poll(() => page.workers().length).toBe(1);
  await page.workers()[0]!.evaluate(() => self.close());
  await expect.poll(() => page.workers().length).toBe(0);
}

test('an engine that dies after the start is started once more; where that dies too the page says so, and keeps a table', async ({
  page,
}) => {
  await page.clock.install();
  await openAtlas(page);
  await killEngine(page);
  await choose(page, /vo/);
  await expect(page.getByText(/cijfers van uw keuze \(Voortgezet \(vo\)\) worden geladen/)).toBeVisible(); // prettier-ignore
  await expect(answerOf(page, 'Nederland')).toContainText('1.356.911');
  await page.clock.runFor(60_000);
  await expect(answerOf(page, 'Nederland')).toContainText('956.857 naar 919.819');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await killEngine(page);
  await goTo(page, 'Regio');
  await page.clock.runFor(60_000);
  await expect(page.getByRole('alert').first()).toContainText('worker.js: dit script laadt niet');
  await goTo(page, 'Kaart');
  await choose(page, /po/);
  await expect(answerOf(page, 'Nederland')).toContainText('1.356.911');
  await page.reload();
  await choose(page, /vo/);
  await expect(answerOf(page, 'Nederland')).toContainText('956.857 naar 919.819');
});

test('a script of a mode that is gone is told in its place in every mode, and the map stays in use', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openAtlas(page);
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
  for (const mode of ['Regio', 'Scholen', 'Dataset', 'Bronnen en methode']) {
    await goTo(page, mode);
    const told = page
      .getByRole('alert')
      .filter({ hasText: 'Dit onderdeel kon niet worden geladen' });
    await expect(told.first()).toBeVisible();
    await expect(told.first().getByRole('button', { name: 'Pagina opnieuw laden' })).toBeVisible();
    await goTo(page, 'Kaart');
    await expect(answerOf(page, 'Nederland')).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('a file that only projections need holds no mode: counts are shown without it, and the projection follows', async ({
  page,
}) => {
  let deliver = () => {};
  const held = new Promise<void>((resolve) => (deliver = resolve));
  await page.route(dataFile('toets.json'), async (route) => {
    await held;
    await route.continue();
  });
  await page.route('**/first-answers-*.json', (route) => route.abort());
  for (const query of ['modus=bronnen', 'modus=dataset', 'modus=regio&regio=corop.01']) {
    await page.goto(`./?${query}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  }
  await page.goto('./?sector=vo&gemeenten=GM0197&jaar=2030');
  await expect(answerOf(page, 'Aalten')).toContainText('1.500 naar 1.444');
  await expect(page.getByText('De projectie wordt nog geladen.')).toBeVisible();
  await expect(page.getByText(/jaar=2030/)).toHaveCount(0);
  deliver();
  await expect(page.getByText('De projectie wordt nog geladen.')).toHaveCount(0);
  await expect(answerOf(page, 'Aalten')).toContainText('1.500 naar 1.340');
});

test('without room or leave to keep anything, and with a clock that is wrong, every mode works', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.clock.setFixedTime(new Date('2001-01-01T00:00:00'));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  await openAtlas(page);
  await expect(answerOf(page, 'Nederland')).toContainText('1.356.911');
  await page
    .getByRole('button', { name: /Donker|donker/ })
    .first()
    .click();
  for (const mode of ['Regio', 'Scholen', 'Dataset', 'Bronnen en methode', 'Kaart']) {
    await goTo(page, mode);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('at a zoom of 400 % nothing is beside the window in any mode, and bars leave room for what they stand over', async ({
  browser,
  baseURL,
}) => {
  // A window of 1280 × 1024 pixels.
  const context = await browser.newContext({
    baseURL: baseURL!,
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  });
  const page = await context.newPage();
  for (const query of [
    'gemeenten=GM0197',
    'modus=regio&regio=corop.01',
    'modus=scholen&gemeenten=GM0197',
    'modus=dataset',
    'modus=bronnen',
  ]) {
    await page.goto(`./?${query}`);
    await expect(page.locator('html[data-running]')).toBeAttached();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    const { beside, covered } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const bars = [...document.querySelectorAll('*')].filter((one) => {
        const { position } = getComputedStyle(one);
        // The heads of rows stay beside what scrolls, and not over it.
        const isBar = position === 'fixed' || (position === 'sticky' && !one.matches('tbody *'));
        return isBar && one.checkVisibility();
      });
      const heights = bars.map((bar) => bar.getBoundingClientRect().height);
      return { beside: scrollWidth - clientWidth, covered: Math.max(0, ...heights) };
    });
    expect([query, beside]).toEqual([query, 0]);
    expect(covered, query).toBeLessThan(128);
  }
  await context.close();
});

test('a transfer that breaks off half way is told with its file, and can be tried again', async ({
  page,
}) => {
  test.slow();
  const site = new DeployedSite(resolve('dist'), false);
  await site.start();
  const cuts: [RegExp, string, RegExp][] = [
    [/data\/po\./, 'modus=regio', /po\.csv: het bestand is niet te bereiken/],
    [
      /data\/gemeenten\.topo/,
      'modus=regio',
      /gemeenten\.topo\.json: het bestand is niet te bereiken/,
    ],
    [/data\/gebieden/, 'modus=regio', /gebieden\.csv: het bestand is niet te bereiken/],
    [/data\/toets\./, 'modus=bronnen', /toets\.json: het bestand is niet te bereiken/],
    [
      /data\/vestigingen/,
      'modus=scholen&gemeenten=GM0197',
      /vestigingen\.csv: het bestand is niet te/,
    ],
    [/assets\/Region-.*js/, 'modus=regio', /Dit onderdeel kon niet worden geladen/],
    [/assets\/worker-/, 'modus=regio', /worker\.js: dit script laadt niet/],
    [/assets\/(page|main|nl)-.*js/, '', /is niet heel aangekomen/],
  ];
  for (const [cut, query, told] of cuts) {
    site.cut = cut;
    await page.goto(`${site.url}?${query}`);
    await expect(page.getByText(told).first()).toBeVisible();
    await expect(page.getByText(/kan in deze browser niet starten/)).toBeHidden();
    site.cut = null;
    const again = page.getByRole('button', { name: /Opnieuw proberen|Pagina opnieuw laden/ });
    if (await again.count()) await again.first().click();
    else await page.reload();
    await expect(page.getByText(told)).toHaveCount(query === '' ? 1 : 0);
    await expect(page.locator('html[data-running]')).toBeAttached();
  }
  site.cut = /first-answers/;
  await page.goto(site.url);
  await choose(page, /vo/);
  await expect(answerOf(page, 'Nederland')).toContainText('956.857 naar 919.819');
  await site.stop();
});

test('a hundred quick clicks end where a fresh page of that address is', async ({
  page,
  context,
}) => {
  const errors = errorsOf(page);
  await openAtlas(page, 'gemeenten=GM0197');
  await page.evaluate(async () => {
    const pick = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const shapes = ['GM0222', 'GM1509', 'GM0197'].map((code) => `[data-code=${code}]`).join();
    for (let i = 0; i < 100; i++) {
      const among = [pick(shapes), pick('input[type=radio]'), pick('header nav a'), pick(shapes)][i % 4]!; // prettier-ignore
      const one = among[(i * 7) % among.length];
      one?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      if (i % 9 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await goTo(page, 'Kaart');
  await expect(page.getByText(/worden geladen/)).toHaveCount(0);
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(answer(fresh)).toBeVisible();
  const both = () => Promise.all([page, fresh].map((one) => answer(one).innerText()));
  await expect.poll(async () => new Set(await both()).size).toBe(1);
  expect(errors).toEqual([]);
});

test('a page that is printed while figures are on their way is whole, and goes on', async ({
  page,
}) => {
  const errors = errorsOf(page);
  let deliver = () => {};
  const held = new Promise<void>((resolve) => (deliver = resolve));
  await page.route(dataFile('vo.csv'), async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await choose(page, /vo/);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  deliver();
  await expect(answerOf(page, 'Nederland')).toContainText('956.857 naar 919.819');
  expect(errors).toEqual([]);
});

test('years that are played for long leave no memory behind, and no error', async ({ page }) => {
  test.slow();
  const errors = errorsOf(page);
  await page.clock.install();
  await openAtlas(page, 'gemeenten=GM0197');
  const cdp = await page.context().newCDPSession(page);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const used: number[] = [];
  for (let turn = 0; turn < PLAYED_TURNS; turn++) {
    await page.getByRole('button', { name: 'Speel de jaren af' }).click();
    await page.clock.runFor(20_000);
    used.push(await heap());
  }
  if (process.env['PLAY']) console.log(used.map((mb) => mb.toFixed(1)).join(' '));
  // Flat after the first turns: less is added than the figures of one sector take.
  expect(used.at(-1)! - used[2]!).toBeLessThan(3);
  expect(errors).toEqual([]);
});
