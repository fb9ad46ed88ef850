import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serveData } from './serve-data.ts';

const AALTEN = 'modus=scholen&gemeenten=GM0197';
const VESTIGINGEN = readFileSync('dist/data/vestigingen.csv', 'utf8');

/** `vestigingen.csv` with some cells of the row of a vestiging emptied. */
function without(code: string, columns: readonly string[]): string {
  const [head = '', ...rows] = VESTIGINGEN.split('\n');
  const names = head.trim().split(',');
  const row = rows.findIndex((one) => one.startsWith(`${code},`));
  const cells = rows[row]!.split(',').map((cell, i) => (columns.includes(names[i]!) ? '' : cell));
  return [head, ...rows.with(row, cells.join(','))].join('\n');
}

for (const [what, query] of [
  ['a gemeente', AALTEN],
  ['a school', `${AALTEN}&school=05LR00`],
  ['a board', 'modus=scholen&bestuur=41787'],
  ['the country', 'modus=scholen'],
] as const) {
  test(`a cut off vestigingen.csv is reported on the page of ${what}, and the map works`, async ({
    page,
  }) => {
    await serveData(page, 'vestigingen.csv', VESTIGINGEN.slice(0, VESTIGINGEN.length / 2));
    await page.goto(`./?${query}`);
    await expect(page.getByRole('alert').first()).toContainText('vestigingen.csv');
    await page.getByRole('link', { name: 'Kaart', exact: true }).click();
    await expect(page.getByRole('application')).toBeVisible();
  });
}

test('a cut off file of pupils of schools is reported, and a region keeps its other findings', async ({
  page,
}) => {
  await serveData(page, 'vestiging-leerlingen-po.csv', 'onleesbaar');
  await page.goto(`./?${AALTEN}`);
  await expect(page.getByRole('alert').first()).toContainText('vestiging-leerlingen-po.csv');
  await page.goto('./?modus=regio&regio=corop.01');
  const findings = page.getByRole('region', { name: 'Wat valt op' });
  await expect(findings.getByRole('listitem').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(findings.getByText(/basisscholen onder/)).toHaveCount(0);
});

test('norms that cannot be, twice or in an annex are refused row by row with the reason', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}`);
  await page.getByText('De officiële normtabel gebruiken').click();
  await page.getByLabel('Normtabel openen').setInputFiles({
    name: 'normen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'gemeente;norm\nAalten;60\nDoetinchem;209\nBronckhorst;12\nWinterswijk;50\nWinterswijk;55\nRaalte;zie bijlage 2\nNergenshuizen;70\n',
    ),
  });
  await expect(page.getByText(/De normen van 1 gemeente komen uit normen.csv/)).toBeVisible();
  for (const line of [3, 4, 6, 7, 8]) {
    await expect(page.getByRole('listitem').filter({ hasText: `regel ${line}` })).toBeVisible();
  }
});

test('a vestiging without point, board and town is listed, named beside the map, and has a page', async ({
  page,
}) => {
  await serveData(
    page,
    'vestigingen.csv',
    without('05LR00', ['bestuur', 'plaats', 'x', 'y', 'punt']),
  );
  await page.goto(`./?${AALTEN}`);
  const row = page.getByRole('row', { name: /^Christelijke Basisschool Barlo/ });
  await expect(row.first()).toBeVisible();
  await expect(page.getByText(/Plek niet bekend van 1 school/)).toBeVisible();
  await expect(page.getByText(/Niet meegeteld: 1 school, waarvan de plaats niet bekend is/)).toBeVisible(); // prettier-ignore
  await row.first().getByRole('link', { name: /Barlo/ }).click();
  await expect(page.getByRole('heading', { name: 'Christelijke Basisschool Barlo' })).toBeVisible();
  await expect(page.getByText('niet bekend').first()).toBeVisible();
});

test('a vo vestiging without structure is listed, and is the last of no kind', async ({ page }) => {
  const row = VESTIGINGEN.split('\n').find((one) => one.includes(',vo,vo,') && one.includes(',GM0060,'))!; // prettier-ignore
  const code = row.slice(0, 6);
  await serveData(page, 'vestigingen.csv', without(code, ['structuur']));
  await page.goto('./?modus=scholen&sector=vo&soort=vo&gemeenten=GM0060');
  const last = page.getByRole('region', {
    name: 'De enige vo-vestiging van een plaats of gemeente',
  });
  await expect(last.getByRole('row', { name: /vo.*de gemeente/ })).toHaveCount(1);
  await expect(last.getByRole('row', { name: /havo/ })).toHaveCount(0);
});

test('an unknown school of an old link is reported, and the rest of the link is shown', async ({
  page,
}) => {
  await page.goto(`./?${AALTEN}&basis=2018&school=99ZZ99`);
  await expect(page.getByText(/school=99ZZ99/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Scholen: Aalten' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '2018', exact: true })).toBeVisible();
});
