import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { printed } from './pdf.ts';
import { openRegions } from './region-page.ts';

const AMSTERDAM = 'modus=regio&sector=vo&eigen=Amsterdam!0363';
const requests = (page: Page) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.split('/').pop()!));
  return files;
};
/** The sentence with the outcome. */
const outcome = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^(Nog niemand|Met deze keuze|Of de regio)/ });

/** By how many pixels the test is wider than its place on the page. */
const overflow = (page: Page) =>
  page
    .getByRole('region', { name: 'RPO-toets' })
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

test('the RPO test is loaded only when it is opened, and the choice is in the address', async ({
  page,
}) => {
  const files = requests(page);
  await openRegions(page, 'modus=regio&sector=vo&regio=corop.09');
  const open = page.getByRole('button', { name: 'Doe de RPO-toets' });
  await open.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const isOfTest = (file: string) => /^RpoPanel-.*\.js$/.test(file);
  expect(files.filter(isOfTest)).toEqual([]);
  await open.press('Enter');
  await expect(outcome(page)).toHaveText(/^Nog niemand doet mee/);
  expect(files.filter(isOfTest)).toHaveLength(1);
  await expect(page).toHaveURL(/rpo=geen/);
  await page.getByRole('button', { name: 'Kies groep 1' }).press('Enter');
  await expect(outcome(page)).toHaveText(/^Met deze keuze voldoet de regio aan de drie regels/);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(outcome(page)).toHaveText(/^Met deze keuze voldoet de regio aan de drie regels/);
  await page.getByRole('button', { name: 'Sluit de RPO-toets' }).click();
  await expect(page).not.toHaveURL(/rpo=/);
});

test('Amsterdam has 23 boards, of which 15 must take part; the keyboard changes the outcome', async ({
  page,
}) => {
  await openRegions(page, `${AMSTERDAM}&rpo=geen`);
  const boards = page.getByRole('checkbox', { name: /^bestuur \d{5}: / });
  await expect(boards).toHaveCount(23);
  await expect(page.getByText('Met minder dan 15 besturen voldoet de regio niet')).toBeVisible();
  await page.getByRole('button', { name: 'Alle besturen' }).press('Enter');
  await expect(outcome(page)).toHaveText(/voldoet de regio aan de drie regels/);
  await page.getByRole('button', { name: 'Geen bestuur' }).press('Enter');
  // The five boards with most pupils have 60 % of them.
  for (let i = 0; i < 5; i++) await boards.nth(i).press('Space');
  const cells = page
    .getByRole('table', { name: 'De regels per gemeente' })
    .getByRole('row', { name: /^Amsterdam/ })
    .getByRole('cell');
  await expect(cells.nth(0)).toHaveText(/\(6\d,\d\s%\)\s*voldoet$/);
  await expect(cells.nth(1)).toHaveText(
    /^5 van 23 \(21,7\s%\)\s*voldoet niet: 10 besturen te weinig$/,
  );
  await boards.nth(4).press('Space');
  await expect(cells.nth(0)).toHaveText(/voldoet niet: [\d.]+ leerlingen te weinig$/);
  await expect(page).toHaveURL(/rpo=\d{5}(\.\d{5}){3}(&|$)/);
});

test('the RPO test is in the printed profile only when asked for', async ({ page }) => {
  await openRegions(page, `${AMSTERDAM}&rpo=geen`);
  await page.getByRole('button', { name: 'Kies groep 1' }).click();
  await expect(outcome(page)).toHaveText(/aan de drie regels/);
  expect((await printed(page)).join(' ')).not.toContain('RPO-toets');
  await page.getByRole('checkbox', { name: 'Zet deze toets in het afgedrukte profiel' }).check();
  const text = (await printed(page)).join(' ');
  expect(text).toContain('RPO-toets');
  expect(text).toContain('Wie meedoet: bestuur');
  expect(text).toContain('artikel 4.18 tot en met 4.21');
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`axe finds nothing on the RPO test, ${colorScheme} and ${width} wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await openRegions(page, 'modus=regio&sector=vo&regio=corop.09&rpo=geen');
    await page.getByRole('button', { name: 'Kies groep 1' }).click();
    await page
      .getByText(/^Vestigingen van bestuur/)
      .first()
      .click();
    await expectAccessible(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('the RPO test is not wider than a screen of 320', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openRegions(page, 'modus=regio&sector=vo&regio=corop.29&rpo=41775');
  await expect(outcome(page)).toHaveText(/voldoet de regio niet/);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
