import { expect, test, type Page } from '@playwright/test';
import { printed } from './pdf.ts';

async function openBoard(page: Page, query: string): Promise<void> {
  await page.goto(`./?modus=scholen&${query}`);
  await expect(page.getByRole('button', { name: /^(Profiel afdrukken|Print profile)$/ })).toBeVisible(); // prettier-ignore
  await page.waitForLoadState('networkidle');
}

/** Boards with their numbers of schools in 2025 and the most pages that these need. */
const BOARDS = [
  { query: 'bestuur=53860', schools: 3, pages: 1 },
  { query: 'bestuur=42540', schools: 15, pages: 1 },
  { query: 'bestuur=40950', schools: 25, pages: 2 },
  { query: 'bestuur=24597', schools: 57, pages: 2 },
  { query: 'sector=vo&soort=vo&bestuur=41211', schools: 74, pages: 4 },
];

for (const { query, schools, pages } of BOARDS) {
  test(`the profile of a board with ${schools} schools has all of them (${query})`, async ({
    page,
  }) => {
    await openBoard(page, query);
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(pages);
    const text = sheets.join(' ');
    for (const part of [
      'Bestuursprofiel',
      `Bestuur ${query.slice(-5)}`,
      'Deel van de leerlingen per gemeente',
      'De scholen per gemeente',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Profiel afdrukken');
    // Every page with schools says where they come from and when they were counted, and no page says only that.
    for (const sheet of sheets.slice(1)) {
      expect(sheet).toContain('Teldatum 1 oktober 2025 (voorlopig)');
      expect(sheet).toMatch(/[+−]\d+(,\d)?\s?%/);
    }
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const rows = page.locator('article table').last().locator('tbody:not(.closed) tr');
    await expect(rows).toHaveCount(schools);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('article')).toHaveCount(0);
  });
}

test('the profile of a board is in English too', async ({ page }) => {
  await openBoard(page, 'taal=en&bestuur=53860');
  const text = (await printed(page)).join(' ');
  for (const part of ['Profile of a board', 'Schools in 2025 3', 'Below the indicative norm'])
    expect(text).toContain(part);
});
