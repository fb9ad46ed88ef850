import { expect, test, type Page } from '@playwright/test';
import { answer, answerOf, area, openAtlas, slider } from './atlas-page.ts';
import { fileAt } from './serve-data.ts';

const SHARED =
  'maat=index&basis=2012&jaar=2020&klassen=natuurlijk&gemeenten=GM1509.GM0222&grafiek=index';

test('a link shows exactly what the sender saw', async ({ page, context }) => {
  const textOf = async (of: Page) => {
    // What comes after the first screen: the ways to regions, the sheet for paper and, once the page is idle, what CBS expects.
    await expect(of.getByText('Alle regio’s')).toBeVisible();
    await expect(of.getByRole('button', { name: '2 gemeenten afdrukken' })).toBeVisible();
    await expect(of.getByRole('button', { name: 'Teken die lijn' })).toBeVisible();
    return of.locator('main').innerText();
  };
  await openAtlas(page, SHARED);
  const sent = await textOf(page);
  const other = await context.newPage();
  await openAtlas(other, new URL(page.url()).search.slice(1));
  await expect(async () => expect(await textOf(other)).toBe(sent)).toPass();
  await expect(slider(other)).toHaveValue('2020');
});

test('Back and Forward go through the choices', async ({ page }) => {
  await openAtlas(page);
  await area(page, 'GM0363').click();
  await page.getByLabel('Maat').selectOption('index');
  await page.goBack();
  await expect(page.getByLabel('Maat')).toHaveValue('verandering');
  await expect(answerOf(page, 'Amsterdam')).toBeVisible();
  await page.goBack();
  await expect(answerOf(page, 'Nederland')).toBeVisible();
  await page.goForward();
  await expect(answerOf(page, 'Amsterdam')).toBeVisible();
});

test('junk, unknown codes and unknown years are ignored and the rest honoured', async ({
  page,
}) => {
  await openAtlas(
    page,
    'sector=po&maat=onzin&jaar=3000&basis=1850&gemeenten=GM9998.GM0197.<script>&utm_source=x&=&%',
  );
  await expect(answer(page)).toContainText(
    /Leerlingen in het basisonderwijs.*2015\s+naar\s+2025.*Aalten/,
  );
  await expect(slider(page)).toHaveValue('2025');
});

test('the language is part of the link', async ({ page }) => {
  await openAtlas(page, 'taal=en');
  await expect(answerOf(page, 'The Netherlands')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(answerOf(page, 'Nederland')).toBeVisible();
  await expect(page).not.toHaveURL(/taal/);
});

for (const [query, title] of [
  ['', /^Leerlingenatlas – /],
  ['gemeenten=GM0197', 'Aalten – Leerlingenatlas'],
  ['modus=regio&regio=corop.01', 'Oost-Groningen – Regio – Leerlingenatlas'],
  ['modus=scholen&gemeenten=GM0197', 'Aalten – Scholen – Leerlingenatlas'],
  ['modus=dataset', 'Dataset – Leerlingenatlas'],
  ['modus=bronnen&gemeenten=GM0197', 'Bronnen en methode – Leerlingenatlas'],
] as const) {
  test(`the title of ?${query} says which page it is, and of what`, async ({ page }) => {
    await page.goto(`./?${query}`);
    await expect(page).toHaveTitle(title);
  });
}

for (const [query, expected, others] of [
  ['sector=vo&soort=havo.vwo', ['vo.csv', 'vo-vestigingen.csv'], ['po.csv']],
  // The projection of vo follows from the pupils of bo.
  ['sector=vo', ['vo.csv', 'po.csv'], ['vo-vestigingen.csv']],
  ['soort=sbo', ['po.csv'], ['vo.csv', 'vo-vestigingen.csv']],
] as const) {
  test(`?${query} loads the figures that its screen needs and no others`, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/')) loaded.push(fileAt(request.url()));
    });
    await page.goto(`./?${query}`);
    await page.locator('html[data-running]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(loaded).toEqual(expect.arrayContaining([...expected]));
    for (const other of others) expect(loaded).not.toContain(other);
  });
}
