import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { sha256 } from './serve-data.ts';

const data = (file: string) => readFileSync(`dist/data/${file}`, 'utf8');
const { version } = JSON.parse(data('datapackage.json')) as { version: string };

/** The figures of an earlier edition: another one for Aalten in 2025. */
const EARLIER_PO = data('po.csv').replace(/^(GM0197,bo,2025),\d+/m, '$1,1999');

/** Serves the data files under the name of an earlier edition, with its own figures and the hash of these in its data package. */
async function serveEarlier(page: Page, edition: string): Promise<void> {
  await page.route(`**/data/edities/${edition}/**`, (route) => {
    const file = route.request().url().split(`${edition}/`)[1] ?? '';
    const body = file === 'po.csv' ? EARLIER_PO : data(file);
    return route.fulfill({
      body: body
        .replace(`"version": "${version}"`, `"version": "${edition}"`)
        .replace(sha256(data('po.csv')), sha256(EARLIER_PO)),
      contentType: 'text/csv',
    });
  });
}

test('a link that names an earlier edition shows its figures, and leads to the newest', async ({
  page,
}) => {
  await serveEarlier(page, '1.9.0');
  await page.goto('./?editie=1.9.0&gemeenten=0197');
  const main = page.getByRole('main');
  await expect(main.getByText(/1\.999/).first()).toBeVisible();
  const notice = page.getByRole('complementary', { name: 'Editie van de cijfers' });
  await expect(notice).toContainText('U ziet de cijfers van editie 1.9.0');
  await expect(notice).toContainText(`Er zijn nieuwere: editie ${version}`);
  // Choices on the page stay in the edition.
  await page.getByRole('radio', { name: 'Voortgezet (vo)' }).check();
  await expect(page).toHaveURL(/editie=1\.9\.0/);
  await page.getByRole('radio', { name: 'Primair (po)' }).check();
  await notice.getByRole('link', { name: 'Toon de nieuwste cijfers' }).click();
  await expect(main.getByText(/2\.141/).first()).toBeVisible();
  await expect(page).not.toHaveURL(/editie/);
  await expect(notice).toHaveCount(0);
});

test('an edition that is not kept is reported, and no other figures are shown for it', async ({
  page,
}) => {
  await page.goto('./?editie=0.0.1&gemeenten=0197');
  await expect(page.getByText('Editie 0.0.1 van de cijfers is hier niet bewaard.')).toBeVisible();
  await expect(page.getByText(/2\.141/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Toon de nieuwste cijfers' }).click();
  await expect(page.getByText(/2\.141/).first()).toBeVisible();
});

test('the citation of a data set links to its edition, which has a folder of its own', async ({
  page,
}) => {
  await page.goto('./?modus=dataset&gemeenten=0197');
  const cited = page.getByText(new RegExp(`editie=${version.replaceAll('.', '\\.')}`)).first();
  const link = /https?:\S+editie=[\d.]+\d\S*/.exec((await cited.textContent()) ?? '')?.[0] ?? '';
  expect(link).toContain('gemeenten=GM0197');
  const folders = new Set<string>();
  page.on('request', (request) => {
    const [, folder] = /\/data\/(.*\/)?[\w-]+\.csv$/.exec(request.url()) ?? [];
    if (/\.csv$/.test(request.url())) folders.add(folder ?? '');
  });
  await page.goto(link.replace('modus=dataset', 'modus=kaart').replace(/[.)},]+$/, ''));
  await expect(page.getByText(/2\.141/).first()).toBeVisible();
  await expect(page.getByText('Dat is de nieuwste editie.')).toBeVisible();
  expect([...folders]).toEqual([`edities/${version}/`]);
});

test('the page about sources lists what changed in each edition, with a fixed address', async ({
  page,
}) => {
  await page.goto('./?modus=bronnen');
  const section = page.getByRole('region', { name: 'Edities en wat er veranderde' });
  await expect(
    section.getByRole('heading', { name: new RegExp(`Editie ${version}`) }),
  ).toBeVisible();
  const table = section.getByRole('table', {
    name: 'Eerdere en latere telling van hetzelfde jaar',
  });
  await expect(table.getByRole('row', { name: /^2022/ }).first()).toBeVisible();
  const address = section.getByRole('link', { name: /po\.csv$/ });
  const reply = await page.request.get((await address.getAttribute('href')) ?? '');
  expect(await reply.text()).toBe(data('po.csv'));
});
