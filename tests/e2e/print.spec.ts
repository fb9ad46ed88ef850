import { expect, test } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { openDataset } from './dataset-page.ts';
import { printed } from './pdf.ts';

test('the map page is printed as the view that it shows, without its controls', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await expect(page.getByRole('table', { name: 'Ranglijst' })).toBeVisible();
  const sheets = await printed(page);
  const text = sheets.join(' ');
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(sheets[0]).toContain('van 2.504 naar 2.141');
  expect(sheets[0]).toContain('Bron: DUO');
  expect(sheets[0]).toMatch(/1 \/ \d/);
  expect(text).toContain('Doesburg');
  // The rows that are unfolded, and the gemeente that was chosen from further down.
  // Not every font has the arrow: in a PDF any sign may stand for it, and the page as printed has it.
  expect(text).toMatch(/68 Aalten 2\.504 . 2\.141/s);
  await page.emulateMedia({ media: 'print' });
  const row = page.getByRole('row', { name: /68 Aalten/ });
  await expect(row).toContainText(/2\.504\s*→\s*2\.141/);
  await page.emulateMedia({ media: null });
  expect(text).toContain('de eerste 25 van 342 gemeenten');
  expect(text).toMatch(/Leerlingenatlas, \d+ \w+ \d{4} – http:\S+\?gemeenten=GM0197/);
  for (const control of ['Zoek', 'Meenemen', 'Tabel', 'Delen', 'vergelijk methoden']) {
    expect(text).not.toContain(control);
  }
});

test('the page about sources is printed whole, tables included', async ({ page }) => {
  await page.goto('./?taal=en&modus=bronnen');
  await expect(page.getByRole('table').first()).toBeVisible();
  const text = (await printed(page)).join(' ');
  expect(text).toContain('CC0-1.0');
  expect(text).toContain('CC-BY-4.0');
});

test('in black and white growth and decline are told apart by hatching', async ({ page }) => {
  await openAtlas(page);
  const hatched = () =>
    page.evaluate(() => {
      const fills = [...document.querySelectorAll('.areas path')].map((path) => [
        path.getAttribute('class') ?? '',
        getComputedStyle(path).fill,
      ]);
      const of = (sign: string) =>
        fills.filter(([name]) => name!.includes(sign)).map(([, fill]) => fill!);
      return {
        grew: of('plus-').every((fill) => fill.includes('#map-rising-')),
        fell: of('minus-').some((fill) => fill.includes('#map-rising-')),
        count: of('plus-').length,
      };
    });
  expect((await hatched()).grew).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const { grew, fell, count } = await hatched();
  expect(count).toBeGreaterThan(20);
  expect([grew, fell]).toEqual([true, false]);
});

test('a data set is printed as what it is, its first rows, and how to cite it', async ({
  page,
}) => {
  await openDataset(page, 'gebieden=provincie.Drenthe');
  await expect(page.getByText('540 rijen × 16 kolommen')).toBeVisible();
  const sheets = await printed(page);
  const text = sheets.join(' ');
  expect(sheets.length).toBeLessThanOrEqual(4);
  // How a file writes its values is nothing to who reads paper.
  expect(text).not.toContain('apostrof');
  expect(sheets[0]).toContain('Leerlingen in het basisonderwijs, Drenthe');
  expect(text).toContain('Ten minste zoveel leerlingen');
  expect(text).toMatch(/Leerlingenatlas\. \(\d{4}\)\..*gebieden=provincie\.Drenthe/);
  expect(sheets.at(-1)).toContain('De eerste 30 van 540 rijen.');
  expect(sheets.at(-1)).toMatch(/gemeente GM\d{4} \S+ bo 1996 geteld nee [\d.]+/);
  for (const control of ['Kies bestanden', 'Kopieer', 'Zoek een gemeente']) {
    expect(text).not.toContain(control);
  }
  await expect(page.getByRole('heading', { name: 'Dataset samenstellen' })).toBeVisible();
});
