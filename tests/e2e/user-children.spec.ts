import { expect, test } from '@playwright/test';
import { statLineAges } from '../fixtures/children-downloads.ts';
import { shippedBirths } from '../fixtures/shipped-births.ts';
import { openAtlas } from './atlas-page.ts';
import { card, drop, use } from './user-files.ts';

const BIRTHS = 'Bevolkingsontwikkeling__regio_per_maand_29112026_120000.csv';
const AGES = '03759ned_UntypedDataSet_29112026.csv';
const VARIANT = /kinderen die al geboren zijn/;

test('births and ages per gemeente of CBS are dropped, reported, used in the projection that the test on the past chooses, and undone', async ({
  page,
}) => {
  test.slow();
  await openAtlas(page, 'gemeenten=GM0197&lijnen=methoden');
  const methods = page.getByRole('table', { name: /Aalten/ }).filter({ hasText: VARIANT });
  const row = methods.getByRole('row', { name: VARIANT });
  await expect(row).toBeVisible({ timeout: 60_000 });
  const before = await row.innerText();
  expect(before).not.toContain('deze projectie');

  await drop(
    page,
    { name: BIRTHS, text: shippedBirths() },
    { name: AGES, text: statLineAges(['Aalten'], [2024], () => 200) },
  );
  const births = card(page, BIRTHS);
  await expect(births).toContainText('Herkend als Geboorten per gemeente (CBS 37230ned)');
  await expect(births).toContainText('Levend geboren kinderen per kalenderjaar: 2010–2024.');
  await expect(births).toContainText('die van 2011–2024.');
  await expect(births).toContainText(
    'oktober 2024 tot en met september 2025 telt niet mee: januari',
  );
  const ages = card(page, AGES);
  await expect(ages).toContainText(
    'Herkend als Bevolking naar leeftijd per gemeente (CBS 03759ned)',
  );
  await expect(ages).toContainText('Geen enkel jaar is compleet.');
  await expect(ages.getByRole('button', { name: 'Gebruik deze cijfers' })).toHaveCount(0);

  await use(page, BIRTHS, /^Toevoegen/);
  await expect(births).toContainText(
    'Daarom rekent onze verwachting van het basisonderwijs er nu mee.',
  );
  await births.getByRole('button', { name: 'Bekijk op de kaart' }).click();
  await expect(row).not.toHaveText(before);
  await expect(row).toContainText('deze projectie');
  await expect(page.getByRole('complementary', { name: 'Eigen bestanden' })).toContainText(BIRTHS);

  await page.getByRole('link', { name: 'Bronnen en methode' }).first().click();
  await expect(page.getByText(/Dit is getoetst met uw eigen bestand/)).toContainText(BIRTHS);
  await page.getByRole('button', { name: `Ongedaan maken: ${BIRTHS}` }).click();
  await expect(page.getByText(/Daarom is dit niet onze verwachting/)).toBeVisible();
});
