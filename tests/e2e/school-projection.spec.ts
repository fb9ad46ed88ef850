import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { fileAt } from './serve-data.ts';

const BARLO = 'modus=scholen&gemeenten=GM0197&school=05LR00';

test('the page of a school draws its projection and says what it holds for', async ({ page }) => {
  await page.goto(`./?${BARLO}`);
  await expect(page.getByText(/^Blijft de school open, dan heeft ze in 2030/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: /Naar verwachting \d+ in 2030 \(\d+ tot \d+\)/ }),
  ).toBeVisible();
  await expect(page.getByText(/De school is nu al onder de indicatieve opheffingsnorm van 63/)).toBeVisible(); // prettier-ignore
  await expect(page.getByText(/minder dan 50 leerlingen die open bleven, viel 5 jaar vooruit 79/)).toBeVisible(); // prettier-ignore
  await page.getByRole('button', { name: /^Tabel/ }).click();
  const table = page.getByRole('table', { name: /Grafiek: leerlingen/ });
  await expect(table.getByRole('row', { name: /^2030/ })).toContainText('projectie');
  await expect(table.getByRole('row', { name: /^2035/ })).toContainText('ruwe richting');
});

test('a school that closed or is of vo has no projection, and the page says why', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&gemeenten=GM0197&school=08CZ00');
  await expect(page.getByText(/^Geen projectie: de school is gesloten/)).toBeVisible();
  await page.goto('./?modus=scholen&sector=vo&school=00ZX10');
  await expect(page.getByText(/^Geen projectie: van scholen voor vo/)).toBeVisible();
});

test('the list is sorted by the first projected year below the norm, also from a link', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&gemeenten=GM0197&lijstop=grensjaar');
  const table = page.getByRole('table', { name: 'Scholen: Aalten' });
  await expect(table.getByRole('columnheader', { name: /Eerste jaar onder de norm/ })).toHaveAttribute('aria-sort', 'ascending'); // prettier-ignore
  await expect(table.getByRole('row').nth(1)).toContainText(/2026\s*kans/);
  await expect(page.getByText(/gelden voor een school die open blijft/)).toBeVisible();
});

test('the projection is fetched with the schools only, and reported on the page about methods', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.getByRole('application')).toBeVisible();
  await page.getByRole('link', { name: 'Bronnen en methode' }).click();
  const table = page.getByRole('table', { name: /^Toets van de projectie van een school/ });
  await expect(table.getByRole('row')).not.toHaveCount(0);
  const files = asked.map(fileAt);
  expect(files.filter((file) => file === 'toets-scholen.json')).toHaveLength(1);
  expect(files).not.toContain('vestigingen.csv');
});

for (const language of ['nl', 'en']) {
  test(`the page of a school with its projection has no faults of accessibility (${language})`, async ({
    page,
  }) => {
    await page.goto(`./?${BARLO}&taal=${language}`);
    await expect(page.getByText(/^(Blijft de school open|If the school stays open)/)).toBeVisible();
    await page.getByRole('button', { name: /^(Tabel|Table)/ }).click();
    await expectAccessible(page);
  });
}
