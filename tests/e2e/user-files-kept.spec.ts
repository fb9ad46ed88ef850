import { expect, test, type Page } from '@playwright/test';
import { answerOf } from './atlas-page.ts';
import { card, chooseFiles, openDataset, panel, use } from './user-files.ts';

const LONG = 'gemeente;jaar;soort;leerlingen\nAalten;2025;bo;2.000\nDoetinchem;2025;bo;5.050\n';
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

const button = (page: Page, name: string) => panel(page).getByRole('button', { name });

async function useFile(page: Page, name: string): Promise<void> {
  await chooseFiles(page, csv(name, LONG));
  await use(page, name, /^Vervangen/);
}

async function keepFile(page: Page, name: string): Promise<void> {
  await useFile(page, name);
  await button(page, 'Bewaar in deze browser').click();
  await expect(panel(page)).toContainText('in deze browser bewaard');
}

const stillCounts = (page: Page, name: string) =>
  expect(page.getByRole('complementary', { name: 'Eigen bestanden' })).toContainText(name);

test('files are kept in the browser only when asked, come back, and can be forgotten', async ({
  page,
}) => {
  await openDataset(page, 'gemeenten=GM0197');
  await chooseFiles(page, csv('bewaard.csv', LONG));
  await use(page, 'bewaard.csv', /^Vervangen/);
  await page.reload();
  await expect(panel(page)).toBeVisible();
  await expect(card(page, 'bewaard.csv')).toHaveCount(0);

  await keepFile(page, 'bewaard.csv');
  await page.goto('./?gemeenten=GM0197');
  await expect(answerOf(page, 'Aalten')).toContainText('naar 2.000');

  await openDataset(page);
  await panel(page).getByRole('button', { name: 'Niet langer bewaren' }).click();
  await expect(button(page, 'Bewaar in deze browser')).toBeVisible();
  await page.reload();
  await expect(panel(page)).toBeVisible();
  await expect(card(page, 'bewaard.csv')).toHaveCount(0);
});

test('a browser that forbids keeping says so, and the file goes on counting', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await openDataset(page);
  await chooseFiles(page, csv('eigen.csv', LONG));
  await use(page, 'eigen.csv', /^Vervangen/);
  await panel(page).getByRole('button', { name: 'Bewaar in deze browser' }).click();
  await expect(panel(page)).toContainText('Bewaren lukt niet: uw browser staat het hier niet toe.');
  await expect(page.getByRole('complementary', { name: 'Eigen bestanden' })).toContainText(
    'eigen.csv',
  );
});

/** Another tab that asks for the database to be deleted while it holds on to it: nobody gets in any more. */
async function holdStore(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('./data/datapackage.json');
  await other.evaluate(async () => {
    const request = indexedDB.open('keyval-store');
    // Else the garbage collector may close the connection, which is to stay open.
    Object.assign(window, { request });
    await new Promise((resolve) => {
      request.onupgradeneeded = () => request.result.createObjectStore('keyval');
      request.onsuccess = resolve;
    });
    indexedDB.deleteDatabase('keyval-store');
  });
  return other;
}

test('a browser without room says so; what was kept before stays, and can still be removed', async ({
  page,
}) => {
  await openDataset(page);
  await keepFile(page, 'klein.csv');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await useFile(page, 'groot.csv');
  await expect(panel(page)).toContainText('de opslag van uw browser is vol');
  await expect(panel(page)).toContainText('Wat eerder bewaard is, is er nog.');
  await stillCounts(page, 'groot.csv');
  await page.reload();
  await expect(card(page, 'klein.csv')).toContainText('telt mee');
  await button(page, 'Niet langer bewaren').click();
  // It goes once the store has let the files go.
  await expect(button(page, 'Niet langer bewaren')).toHaveCount(0);
  await page.reload();
  await expect(panel(page)).toBeVisible();
  await expect(card(page, 'klein.csv')).toHaveCount(0);
});

test('a store that another tab holds is reported, tried again, and nothing is lost', async ({
  page,
}) => {
  await openDataset(page);
  await useFile(page, 'eigen.csv');
  const other = await holdStore(page);
  await button(page, 'Bewaar in deze browser').click();
  await expect(panel(page)).toContainText('een ander tabblad houdt de opslag bezet');
  await stillCounts(page, 'eigen.csv');
  await other.close();
  await button(page, 'Probeer opnieuw te bewaren').click();
  await expect(panel(page)).toContainText('in deze browser bewaard');
});

test('kept files that cannot be read now are not overwritten by what is used meanwhile', async ({
  page,
}) => {
  await openDataset(page);
  await keepFile(page, 'bewaard.csv');
  // The store opens, and gives nothing back.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('leesbaar') === null) {
      IDBObjectStore.prototype.get = () => {
        throw new DOMException('no', 'UnknownError');
      };
    }
  });
  await page.reload();
  await expect(panel(page)).toContainText('Uw bewaarde bestanden zijn nu niet te lezen');
  await useFile(page, 'ander.csv');
  await page.evaluate(() => sessionStorage.setItem('leesbaar', 'ja'));
  await page.reload();
  await expect(card(page, 'bewaard.csv')).toContainText('telt mee');
  await expect(card(page, 'ander.csv')).toHaveCount(0);
});

test('a store that never answers is reported on the map after a few seconds', async ({ page }) => {
  await openDataset(page);
  await keepFile(page, 'bewaard.csv');
  await page.addInitScript(() => {
    indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto('./?gemeenten=GM0197');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Uw bewaarde bestanden zijn nu niet te lezen', {
    timeout: 9_000,
  });
  await expect(answerOf(page, 'Aalten')).toBeVisible();
});

test('kept files that another tab removed are reported to be gone', async ({ page }) => {
  await openDataset(page);
  await keepFile(page, 'bewaard.csv');
  const other = await page.context().newPage();
  await other.goto('./data/datapackage.json');
  await other.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('keyval-store');
        request.onsuccess = resolve;
        request.onblocked = () => reject(new Error('the page holds on to its connection'));
      }),
  );
  // Here the file goes on counting, and can be kept anew.
  await stillCounts(page, 'bewaard.csv');
  await page.reload();
  await expect(panel(page)).toContainText('Uw bewaarde bestanden zijn er niet meer');
  await keepFile(page, 'bewaard.csv');
});
