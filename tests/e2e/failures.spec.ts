import { expect, test } from '@playwright/test';
import { answerOf, openAtlas } from './atlas-page.ts';
import { dataFile, serveData } from './serve-data.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const data = (file: string) => readFileSync(`dist/data/${file}`, 'utf8');

test('a data file that is missing is named, and the other sector still works', async ({ page }) => {
  await serveData(page, 'po.csv', 404);
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('po.csv: het bestand is niet te bereiken');
  await page.getByRole('radio', { name: 'Voortgezet (vo)' }).check();
  await expect(page.getByText(/in het voortgezet onderwijs/).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a wrong header and a truncated file are reported with their place, in the language of the reader', async ({
  page,
}) => {
  await serveData(page, 'po.csv', data('po.csv').replace('leerlingen', 'aantal'));
  await page.goto('./?taal=en');
  await expect(page.getByRole('alert')).toContainText(/po\.csv, line 1, column .*(header|column)/);
  await page.unrouteAll();
  await serveData(page, 'po.csv', data('po.csv').slice(0, 100_003));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(
    /po\.csv, regel [\d.]+.*(afgebroken|aantal velden)/,
  );
});

for (const { part, query } of [
  { part: 'BelowMap', query: '' },
  { part: 'Region', query: '?modus=regio' },
  { part: 'Sources', query: '?modus=bronnen' },
]) {
  test(`a script that cannot be loaded is reported in its place: ${part}`, async ({ page }) => {
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
    await page.goto(`./${query}`);
    await expect(page.getByRole('alert')).toContainText('Dit onderdeel kon niet worden geladen');
    await expect(page.getByRole('link', { name: 'Kaart', exact: true })).toBeVisible();
  });
}

test('without shapes the figures, the search and the ranking still work', async ({ page }) => {
  await serveData(page, 'gemeenten.topo.json', data('gemeenten.topo.json').slice(0, 1000));
  await page.goto('./?gemeenten=GM0197');
  await expect(page.getByRole('alert')).toContainText('gemeenten.topo.json');
  await expect(answerOf(page, 'Aalten')).toBeVisible();
  await expect(page.getByText(/De kaart kan niet worden getekend/)).toBeVisible();
});

test('a browser that cannot run the page is reported so, and still sees the first screen', async ({
  page,
}) => {
  await page.route('**/assets/main-*.js', (route) =>
    route.fulfill({ body: 'this is no JavaScript', contentType: 'text/javascript' }),
  );
  await page.goto('./');
  await expect(page.getByText(/kan in deze browser niet starten/)).toBeVisible();
  await expect(page.locator('[data-code]')).toHaveCount(342);
});

for (const [what, reply] of Object.entries({
  'is missing': { status: 404 },
  'has no end': { body: 'export const a = {', contentType: 'text/javascript' },
})) {
  test(`a script of the first screen that ${what} is not blamed on the browser`, async ({
    page,
  }) => {
    for (const script of ['main', 'page', 'nl']) {
      await page.unrouteAll();
      await page.route(`**/assets/${script}-*.js`, (route) => route.fulfill(reply));
      await page.goto('./');
      await expect(page.getByText(/is niet heel aangekomen/)).toBeVisible();
      await expect(page.getByText(/kan in deze browser niet starten/)).toBeHidden();
    }
  });
}

test('a policy of the host that stops the scripts is named, also where it stops all of them', async ({
  page,
}) => {
  const noScripts = page.getByText(/heeft JavaScript nodig om u te laten kiezen/);
  for (const policy of [
    "script-src 'unsafe-inline'",
    "trusted-types 'none'",
    "script-src 'none'",
  ]) {
    await page.unrouteAll();
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    await page.goto('./');
    if (policy === "script-src 'none'") {
      await expect(noScripts).toContainText('laat het de beheerder weten');
      await expect(noScripts).toBeVisible();
      await expect(answerOf(page, 'Nederland')).toBeVisible();
      continue;
    }
    await expect(noScripts).toBeHidden();
    await expect(page.getByText(/houdt scripts van de Leerlingenatlas tegen/)).toBeVisible();
    await expect(page.getByText(/kan in deze browser niet starten/)).toBeHidden();
    await expect(page.getByText(/is niet heel aangekomen/)).toBeHidden();
  }
});

for (const [what, file] of [
  ['the icon', '**/icon.svg'],
  ['the prepared answers', '**/first-answers-*.json'],
  ['a font', '**/*.woff2'],
] as const) {
  test(`a page that runs without ${what} does not say that it cannot start`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await openAtlas(page);
    await expect(page.getByText(/kan in deze browser niet starten/)).toBeHidden();
    await expect(page.getByText(/is niet heel aangekomen/)).toBeHidden();
  });
}

test('a page from a disk says that it needs a web address, and does not blame the browser', async ({
  page,
}) => {
  await page.goto(`file://${resolve('dist/index.html')}`);
  await expect(page.getByText(/werkt alleen vanaf een\s+webadres/)).toBeVisible();
  await expect(page.getByText(/kan in deze browser niet starten/)).toBeHidden();
});

for (const query of ['', '?embed=kaart&gemeenten=GM0197']) {
  test(`a frame of ./${query} that is a site of its own says which word of sandbox is missing`, async ({
    page,
  }) => {
    await page.goto('./?modus=bronnen');
    await page.evaluate((query) => {
      const frame = { src: `./${query}`, width: '800', height: '600' };
      const element = Object.assign(document.createElement('iframe'), frame);
      element.sandbox.add('allow-scripts');
      document.body.replaceChildren(element);
    }, query);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText(/zonder allow-same-origin/)).toBeVisible();
    await expect(frame.getByText(/kan in deze browser niet starten/)).toBeHidden();
  });
}

test('a frame without scripts says which word of sandbox is missing', async ({ page }) => {
  await page.goto('./?modus=bronnen');
  await page.evaluate(() => {
    const frame = { src: './', width: '800', height: '600' };
    const element = Object.assign(document.createElement('iframe'), frame);
    element.setAttribute('sandbox', '');
    document.body.replaceChildren(element);
  });
  const note = page.frameLocator('iframe').getByText(/heeft JavaScript nodig/);
  await expect(note).toContainText('daar allow-scripts');
  await expect(note).toBeVisible();
});

test('a second try succeeds once the file is there', async ({ page }) => {
  await serveData(page, 'po.csv', 503);
  await page.goto('./?gemeenten=GM0197');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(answerOf(page, 'Aalten')).toBeVisible();
});

for (const [what, reply] of Object.entries({
  'is missing': { status: 404 },
  'is a page': { body: '<!doctype html><p>Niet gevonden', contentType: 'text/html' },
  'is no script': { body: 'this is no JavaScript', contentType: 'text/javascript' },
  'is not delivered': null,
})) {
  test(`a script of the engine that ${what} is asked for twice and then reported, beside the first figures`, async ({
    page,
  }) => {
    let asked = 0;
    await page.route('**/assets/worker-*.js', async (route) => {
      asked += 1;
      await (reply ? route.fulfill(reply) : route.abort());
    });
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText(/worker\.js: dit script laadt niet/);
    expect(asked).toBe(2);
    await expect(answerOf(page, 'Nederland')).toBeVisible();
    // Nothing says vo over figures of po.
    await page.getByRole('radio', { name: 'Voortgezet (vo)' }).check();
    await expect(answerOf(page, 'Nederland')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await page.getByRole('radio', { name: 'Primair (po)' }).check();
    await expect(answerOf(page, 'Nederland')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('radio', { name: 'Voortgezet (vo)' }).check();
    await expect(answerOf(page, 'Nederland')).toBeVisible();
  });
}

test('a part of the page that cannot be loaded can be asked for again with the page', async ({
  page,
}) => {
  await openAtlas(page);
  await page.route('**/assets/Region-*', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('link', { name: 'Regio', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Dit onderdeel kon niet worden geladen');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is geen verbinding');
  await page.context().setOffline(false);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
  await expect(page.getByRole('option', { name: 'COROP-gebied' })).toBeAttached();
});

test('a part of the engine that cannot be loaded is reported, and the page stays in use', async ({
  page,
}) => {
  await page.route('**/assets/{dataset,known-schools}-*.js', (route) => route.abort());
  for (const mode of ['dataset', 'scholen']) {
    await page.goto(`./?modus=${mode}&gemeenten=GM0197`);
    await expect(page.getByRole('alert').first()).toContainText(/worker\.js|Dit onderdeel/);
    await expect(page.getByText(/kan in deze browser niet starten/)).toBeHidden();
    await page.getByRole('link', { name: 'Kaart', exact: true }).click();
    await expect(answerOf(page, 'Aalten')).toBeVisible();
  }
});

test('figures that come late are awaited by name, and nothing says vo over those of po', async ({
  page,
}) => {
  let deliver = () => {};
  const held = new Promise<void>((resolve) => (deliver = resolve));
  await page.route(dataFile('vo.csv'), async (route) => {
    await held;
    await route.continue();
  });
  await openAtlas(page);
  await page.getByRole('radio', { name: 'Voortgezet (vo)' }).check();
  const awaited = page.getByText(/cijfers van uw keuze \(Voortgezet \(vo\)\) worden geladen/);
  await expect(awaited).toBeVisible();
  await expect(page.getByText(/historisch overzicht aantal leerlingen/).first()).toBeVisible();
  deliver();
  await expect(awaited).toHaveCount(0);
  await expect(page.getByText(/in het voortgezet onderwijs/).first()).toBeVisible();
});
