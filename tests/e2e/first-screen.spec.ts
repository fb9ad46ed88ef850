import { expect, test, type Page } from '@playwright/test';
import { answer, answerOf, area, openAtlas, slider } from './atlas-page.ts';
import { AtlasScreen } from './screen-text.ts';
import { dataFile } from './serve-data.ts';

test('the first screen is about the Netherlands before anything is chosen', async ({ page }) => {
  await openAtlas(page);
  await expect(answerOf(page, 'Nederland')).toContainText(/1\.443\.069\s+naar\s+1\.356\.911/);
  await expect(slider(page)).toHaveValue('2025');
  expect(await page.evaluate(() => performance.getEntriesByName('map-drawn').length)).toBe(1);
});

test('the map, the sentence and the sources stand in the page itself, without scripts', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('[data-code]')).toHaveCount(342);
  await expect(answerOf(page, 'Nederland')).toBeVisible();
  await expect(page.getByText(/heeft JavaScript nodig/)).toBeVisible();
  await context.close();
});

test('the first screen is painted, with its styles, before any other file than the page has come', async ({
  page,
}) => {
  await page.route(/\.(js|css|json)$/, () => {});
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('[data-code]')).toHaveCount(342);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('map-drawn').length))
    .toBe(1);
  // Black without styles.
  await expect(area(page, 'GM0363')).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
});

for (const language of ['nl', 'en']) {
  test(`the texts in ${language} are asked for before any script has come`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route(/\.js$/, () => {});
    await page.goto(`./?taal=${language}`, { waitUntil: 'commit' });
    const ofTexts = () => asked.filter((url) => /\/assets\/(nl|en)-/.test(url));
    await expect.poll(ofTexts).toEqual([expect.stringContaining(`/assets/${language}-`)]);
  });
}

test('the first key is answered before anything is loaded that follows the first screen', async ({
  page,
}) => {
  await holdEngine(page);
  const release = await holdBack(page, '**/assets/page-*.js');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./', { waitUntil: 'commit' });
  await slider(page).press('ArrowLeft');
  // The answer makes a request, whose place among the others says when it came.
  await page.evaluate(() => {
    const shown = document.querySelector('[role=table]')!;
    new MutationObserver((_, observer) => {
      if (!shown.textContent.includes('2024')) return;
      observer.disconnect();
      new Image().src = './icon.svg?answered';
    }).observe(shown, { subtree: true, childList: true, characterData: true });
  });
  release();
  const isLater = (url: string) => /(zoom|BelowMap|search)-[^/]*\.js$/.test(url);
  await expect.poll(() => requests.filter(isLater)).toHaveLength(3);
  const answered = requests.findIndex((url) => url.endsWith('?answered'));
  expect(answered).toBeGreaterThan(0);
  expect(requests.slice(0, answered).filter(isLater)).toEqual([]);
});

test('the styles of the page are not loaded a second time by its scripts', async ({ page }) => {
  const styles: string[] = [];
  page.on('request', (request) => styles.push(request.url()));
  await page.goto('./?modus=regio');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(styles.filter((url) => /\/(main|page|Trend)-[^/]*\.css$/.test(url))).toEqual([]);
  expect(styles.some((url) => /\/Region-[^/]*\.css$/.test(url))).toBe(true);
});

test('what a quick reader does before the page can act on it is not lost', async ({ page }) => {
  const release = await holdBack(page, '**/assets/page-*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await area(page, 'GM0363').dispatchEvent('click');
  await slider(page).fill('2020');
  release();
  await expect(page).toHaveURL(/gemeenten=GM0363/);
  await expect(page).toHaveURL(/jaar=2020/);
  await expect(answerOf(page, 'Amsterdam')).toBeVisible();
});

/** Holds back the files with addresses like `like`, until the function that is returned is called. */
async function holdBack(page: Page, like: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(like, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const PAGES = { regio: 'Regio', scholen: 'Scholen', dataset: 'Dataset', bronnen: 'Bronnen' };
/** Per mode the script of its page. */
const SCRIPTS = { regio: 'Region', scholen: 'Schools', dataset: 'Dataset', bronnen: 'Sources' };

/** What stands on the page: whether anything of the map does, the height of what the main part shows, and the chosen tab. */
const frameOf = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const main = document.querySelector('main')!;
    const tab = [...document.querySelectorAll('header nav a')].find(
      (one) => getComputedStyle(one).borderBlockEndColor !== 'rgba(0, 0, 0, 0)',
    );
    return {
      map: [...main.querySelectorAll('[data-code], [role=slider], input')].filter(isSeen).length,
      isEmpty: main.getBoundingClientRect().height < 300,
      tab: tab?.textContent.trim().split(/\s/)[0],
    };
  });

for (const [mode, name] of Object.entries(PAGES)) {
  test(`a link to the page ${name} never shows the map, and is never empty`, async ({ page }) => {
    const frame = { map: 0, isEmpty: false, tab: name };
    const start = await holdBack(page, '**/assets/page-*.js');
    const part = await holdBack(page, `**/assets/${SCRIPTS[mode as keyof typeof SCRIPTS]}-*.js`);
    await page.goto(`./?modus=${mode}`, { waitUntil: 'commit' });
    // Before the scripts of the page have come,
    await expect.poll(() => frameOf(page).catch(() => null)).toEqual(frame);
    const current = page.locator('header nav').locator('[aria-current]');
    await expect(current).toHaveText(new RegExp(`^${name}`));
    start();
    // while the script of this mode has not,
    await expect(page.getByRole('status').filter({ hasText: 'wordt geladen' })).toBeAttached();
    expect(await frameOf(page)).toEqual(frame);
    part();
    // and after it.
    await expect(page.getByRole('status').filter({ hasText: 'wordt geladen' })).toHaveCount(0);
    await expect(current).toHaveText(new RegExp(`^${name}`));
    expect((await frameOf(page)).isEmpty).toBe(false);
  });
}

/** Holds back the script and the files of the engine for good. */
async function holdEngine(page: Page): Promise<void> {
  await page.route(/\/assets\/worker-|\/data\//, () => {});
}

test('the first key is answered while the engine has not even begun', async ({ page }) => {
  await holdEngine(page);
  await page.goto('./', { waitUntil: 'commit' });
  await slider(page).press('ArrowLeft');
  await expect(answer(page)).toContainText(/2015\s+naar\s+2024/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/projectie/).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the first clicks on gemeenten are answered while the engine has not even begun', async ({
  page,
}) => {
  await holdEngine(page);
  await page.goto('./', { waitUntil: 'commit' });
  await area(page, 'GM0363').dispatchEvent('click');
  await expect(answerOf(page, 'Amsterdam')).toBeVisible();
  await area(page, 'GM0197').dispatchEvent('click');
  await expect(answerOf(page, 'Aalten')).toBeVisible();
  await expect(page.getByRole('figure', { name: /Amsterdam/ })).toContainText('Aalten');
});

test('the first keys on the map walk over it and choose, and do not scroll the page', async ({
  page,
}) => {
  await holdEngine(page);
  const release = await holdBack(page, '**/assets/page-*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('application').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  release();
  await expect(page).toHaveURL(/gemeenten=GM/);
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test('what is done in the chart, the legend and the bar before these live is not lost, nor done twice', async ({
  page,
}) => {
  await holdEngine(page);
  const release = await holdBack(page, '**/assets/Trend-*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'Zoek een gemeente' }).fill('aalt');
  await page.getByRole('button', { name: /^minder dan .* gemeente/ }).dispatchEvent('click');
  await page.getByRole('radio', { name: 'Index' }).check();
  await slider(page).press('ArrowLeft');
  await expect(answer(page)).toContainText(/2015\s+naar\s+2024/);
  release();
  await expect(page).toHaveURL(/grafiek=index/);
  await expect(page).toHaveURL(/jaar=2024/);
  await expect(page).toHaveURL(/toon=/);
  await expect(page.getByRole('combobox', { name: 'Zoek een gemeente' })).toHaveValue('aalt');
  await expect(page.getByRole('figure', { name: /Nederland/ })).toContainText('2015 = 100');
});

test('a link to gemeenten with the figures of the first screen is shown without the engine', async ({
  page,
}) => {
  await holdEngine(page);
  await page.goto('./?gemeenten=GM0197&jaar=2030');
  await expect(answerOf(page, 'Aalten')).toBeVisible();
});

test('a page whose prepared answers are gone waits for the engine', async ({ page }) => {
  await page.route('**/assets/first-answers-*', (route) => route.fulfill({ status: 404 }));
  await openAtlas(page, 'gemeenten=GM0197');
  await expect(answerOf(page, 'Aalten')).toBeVisible();
});

for (const query of ['', 'gemeenten=GM0197&jaar=2031', 'jaar=1998&sorteer=-naam']) {
  test(`the prepared answers of ./?${query} say what the engine says`, async ({
    page,
    context,
  }) => {
    const prepared = await AtlasScreen.of(page);
    const reply = await prepared.open(query);
    const asked = await context.newPage();
    await asked.route('**/assets/first-answers-*', (route) => route.fulfill({ status: 404 }));
    const byEngine = await AtlasScreen.of(asked);
    expect(reply).toEqual(await byEngine.open(query));
  });
}

test('a link to another screen never shows the figures of the prerendered one', async ({
  page,
}) => {
  const release = await holdBack(page, dataFile('vo.csv'));
  await page.goto('./?sector=vo');
  await expect(page.locator('[data-code]')).toHaveCount(342);
  await expect(answer(page)).toBeHidden();
  release();
  await expect(page.getByText(/in het voortgezet onderwijs/).first()).toBeVisible();
});

test('only the texts of the reader’s language and page are loaded', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
  });
  const loaded = async () => (await Promise.all(scripts)).join('\n');
  await page.goto('./?taal=en&modus=bronnen');
  await expect(page.getByRole('heading', { name: 'Sources and method', level: 2 })).toBeVisible();
  expect(await loaded()).toContain('Pupil decline by gemeente');
  expect(await loaded()).not.toContain('Leerlingendaling per gemeente');
  expect(await loaded()).not.toContain('Rows about');
  await page.getByRole('link', { name: 'Data set', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Build a data set' })).toBeVisible();
  expect(await loaded()).toContain('Rows about');
  expect(await loaded()).not.toContain('Rijen over');
});

test('the page keeps the room for texts that it was prerendered with, which is that of the figures of the engine', async ({
  page,
}) => {
  await openAtlas(page);
  const rooms = () =>
    answer(page)
      .locator('xpath=..')
      .locator('[data-room]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-room')));
  const prerendered = await rooms();
  expect(prerendered.filter(Boolean).length).toBeGreaterThanOrEqual(5);
  const base = page.getByRole('combobox', { name: 'Ten opzichte van' });
  const usual = await base.inputValue();
  await base.selectOption('2005');
  await expect.poll(rooms).not.toEqual(prerendered);
  await base.selectOption(usual);
  await expect.poll(rooms).toEqual(prerendered);
});
