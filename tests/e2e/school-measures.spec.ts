import { expect, test, type Page } from '@playwright/test';
import { openAtlas, slider } from './atlas-page.ts';
import { fileAt, serveData } from './serve-data.ts';

/** What the sentence about Aalten says for each measure: counted by hand in the raw files (tests/data/school-measures.test.ts). */
const OF_BO: Record<string, string> = {
  onder_norm: 'Scholen onder de norm (indicatief, 2024), 2025: 2; landelijk 824.',
  onder_norm_aandeel: 'Aandeel scholen onder de norm (indicatief, 2024), 2025: 14,3 %; landelijk 13,5 %.', // prettier-ignore
  onder_norm_leerlingen: 'Leerlingen op scholen onder de norm (indicatief, 2024), 2025: 100; landelijk 80.335.', // prettier-ignore
  onder_norm_3jaar: 'Scholen drie jaar onder de norm (indicatief, 2024), 2025: 2; landelijk 628.',
  klein_145: 'Scholen met minder dan 145 leerlingen, 2025: 7; landelijk 1.882.',
  klein_100: 'Scholen met minder dan 100 leerlingen, 2025: 4; landelijk 1.042.',
  klein_50: 'Scholen met minder dan 50 leerlingen, 2025: 1; landelijk 199.',
  plaatsen_1school: 'Plaatsen met één basisschool, 2025: 2.',
  gemeenten_1school: 'Gemeenten met één basisschool, 2025: 0; landelijk 3.',
  gesloten: 'Gesloten basisscholen, 2015–2025: 1; landelijk 680.',
  geopend: 'Geopende basisscholen, 2015–2025: 0; landelijk 192.',
  van_buiten: 'Leerlingen van buiten de gemeente (geschat), 2024: 5,9 %.',
  bo_afstand: 'Afstand tot basisschool, 2024: 0,8 km; landelijk 0,8 km.',
  bo_binnen_1: 'Basisscholen binnen 1 km, 2024: 1,8; landelijk',
  bo_binnen_3: 'Basisscholen binnen 3 km, 2024: 4,5; landelijk',
  bo_binnen_5: 'Basisscholen binnen 5 km, 2024: 7,3; landelijk',
};
const OF_VO: Record<string, string> = {
  gemeenten_1vo: 'Gemeenten met één middelbare school, 2025: 0; landelijk 91.',
  vmbo_vestigingen: 'Vestigingen met vmbo, 2025: 2; landelijk 1.063.',
  havo_vestigingen: 'Vestigingen met havo, 2025: 2; landelijk 681.',
  vwo_vestigingen: 'Vestigingen met vwo, 2025: 2; landelijk 660.',
  vo_afstand: 'Afstand tot middelbare school, 2024: 1,8 km; landelijk 2,5 km.',
  vo_binnen_3: 'Middelbare scholen binnen 3 km, 2024: 1,3; landelijk',
  vo_binnen_5: 'Middelbare scholen binnen 5 km, 2024: 1,6; landelijk',
  vo_binnen_10: 'Middelbare scholen binnen 10 km, 2024: 3,7; landelijk',
  vmbo_afstand: 'Afstand tot vmbo, 2024: 1,8 km; landelijk',
  vmbo_binnen_3: 'Vmbo binnen 3 km, 2024: 1,3; landelijk',
  vmbo_binnen_5: 'Vmbo binnen 5 km, 2024: 1,6; landelijk',
  vmbo_binnen_10: 'Vmbo binnen 10 km, 2024: 3,6; landelijk',
  havovwo_afstand: 'Afstand tot havo of vwo, 2024: 4,4 km; landelijk',
  havovwo_binnen_3: 'Havo of vwo binnen 3 km, 2024: 1,0; landelijk',
  havovwo_binnen_5: 'Havo of vwo binnen 5 km, 2024: 1,3; landelijk',
  havovwo_binnen_10: 'Havo of vwo binnen 10 km, 2024: 2,3; landelijk',
};

for (const [sector, measures] of [
  ['po', OF_BO],
  ['vo', OF_VO],
] as const) {
  test(`each measure of schools of ${sector} colours the map and is said in the answer`, async ({
    page,
  }) => {
    test.slow();
    await openAtlas(page, `sector=${sector}&gemeenten=GM0197`);
    for (const [id, sentence] of Object.entries(measures)) {
      await page.getByLabel('Maat').selectOption(id);
      await expect(page.getByText(sentence.replaceAll(' %', '\u202f%')).last()).toBeVisible();
      const fills = await page
        .locator('[data-code]')
        .evaluateAll((areas) => areas.map((area) => getComputedStyle(area).fill));
      expect(new Set(fills).size, id).toBeGreaterThanOrEqual(2);
      await expect(page.getByText(`De maat “${await nameOf(page, id)}”:`)).toBeVisible();
    }
  });
}

test('a measure with one year has no slider, and its files come only when it is chosen', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAtlas(page);
  await expect(slider(page)).toBeVisible();
  const ofSchools = (url: string) => /bereik|vestiging|opheffingsnorm|herkomst/.test(url);
  expect(asked.filter(ofSchools)).toEqual([]);
  await page.getByLabel('Maat').selectOption('bo_afstand');
  await expect(page.getByText('De maat “afstand tot basisschool”: CBS')).toBeVisible();
  await expect(slider(page)).toHaveCount(0);
  const files = asked.filter((url) => ofSchools(url) && url.endsWith('.csv'));
  expect(files.map(fileAt)).toEqual(['bereik.csv']);
  await page.getByLabel('Maat').selectOption('verandering');
  await expect(slider(page)).toBeVisible();
});

test('a measure whose file is missing is said to fail, and the rest of the page works', async ({
  page,
}) => {
  await serveData(page, 'opheffingsnorm-po.csv', 404);
  await openAtlas(page);
  await page.getByLabel('Maat').selectOption('onder_norm');
  await expect(page.getByText(/opheffingsnorm-po\.csv/).first()).toBeVisible();
  await page.getByLabel('Maat').selectOption('klein_50');
  await expect(
    page.getByText('Scholen met minder dan 50 leerlingen, 2025: 199.').last(),
  ).toBeVisible();
});

/** The name of a measure in the list of measures. */
async function nameOf(page: Page, id: string): Promise<string> {
  return (await page.getByLabel('Maat').locator(`option[value="${id}"]`).textContent()) ?? '';
}
