import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { bytesOf, download } from './dataset-page.ts';
import { chooseFiles, openDataset, use } from './user-files.ts';

const OWN = 'gemeente;jaar;soort;leerlingen\nAalten;2025;bo;2.000\nDoetinchem;2025;bo;5.050\n';

/** What the zip says to machines, and its explanation. */
async function zipped(page: Page) {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const files = unzipSync(await bytesOf(await download(page)));
  return {
    package: JSON.parse(strFromU8(files['datapackage.json']!)) as Record<string, unknown>,
    readme: strFromU8(files['README.txt']!),
  };
}

test('own figures are marked in the preview, and cited in what is downloaded', async ({ page }) => {
  await openDataset(page, 'gebieden=GM0197&jaren=2024-2025');
  const preview = page.getByRole('region', { name: /^Voorbeeld van de dataset/ });
  await expect(preview.getByRole('row', { name: /Aalten/ })).toHaveCount(2);
  await expect(page.getByText('Zo gemerkt: cijfer uit uw eigen bestand.')).toHaveCount(0);
  await chooseFiles(page, { name: 'eigen.csv', mimeType: 'text/csv', buffer: Buffer.from(OWN) });
  await use(page, 'eigen.csv', /^Vervangen/);

  await expect(page.getByText('Zo gemerkt: cijfer uit uw eigen bestand.')).toBeVisible();
  const [old, now] = ['2024', '2025'].map((year) =>
    preview.getByRole('row', { name: new RegExp(`Aalten.* ${year} `) }),
  );
  await expect(now!.getByRole('cell', { name: /eigen cijfer:\s*2\.000/ })).not.toHaveCount(0);
  await expect(old!).not.toContainText('eigen cijfer');
  const cited = '; met cijfers uit een eigen bestand van de lezer: eigen.csv].';
  await expect(page.getByRole('region', { name: /^APA/ })).toContainText(cited);

  const alone = await zipped(page);
  // All that DUO still revises has been replaced.
  expect(alone.package).toMatchObject({ voorlopig: [], eigen_bestanden: ['eigen.csv'] });
  expect(alone.package).not.toHaveProperty('licenses');
  expect(alone.readme).toContain(cited);
  expect(alone.readme).not.toContain('Voorlopige cijfers');

  await page.getByRole('button', { name: 'Alle gemeenten nemen' }).click();
  await expect(page.getByText('684 rijen ×')).toBeVisible();
  expect((await zipped(page)).package).toMatchObject({ voorlopig: [2025] });
});
