import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { filled, printed } from './pdf.ts';
import { openRegions } from './region-page.ts';

const REGIONS = {
  Zeeland: 'regio=provincie.Zeeland',
  'Oost-Groningen': 'regio=corop.01',
  Achterhoek: 'eigen=Achterhoek!0197.1859.1876.0222.1955.1586.1509.0294',
  'Groot-Rijnmond': 'regio=corop.29',
};

/** Opens the page of a region in vo, and waits for the section about vmbo. */
async function openVmbo(page: Page, query: string) {
  await openRegions(page, `modus=regio&sector=vo&${query}`);
  const section = page.getByRole('region', { name: /^Vmbo in (deze regio|this region)$/ });
  await expect(section.getByRole('img').first()).toBeVisible();
  return section;
}

test('Zeeland has fewer vmbo candidates in each type, stated as intervals, and Noord-Beveland lives far from vmbo', async ({
  page,
}) => {
  const section = await openVmbo(page, REGIONS.Zeeland);
  await expect(section.getByText(/18 vestigingen vmbo-kandidaten, samen 1\.764 tot 1\.827/)).toBeVisible(); // prettier-ignore
  const types = section.getByRole('table', { name: 'Wat er van elke soort over is' });
  await expect(types.getByRole('row', { name: /^vmbo samen 19 18 2\.442/ })).toBeVisible();
  await expect(
    section.getByRole('table', { name: 'Afstand tot vmbo' }).getByRole('row').nth(1),
  ).toHaveText(/Noord-Beveland\s*14,0/);
  const findings = page.getByRole('region', { name: 'Wat valt op' }).getByRole('listitem');
  await expect(findings.filter({ hasText: /daalde het aantal vmbo-kandidaten met 25,2/ })).toBeVisible(); // prettier-ignore
  const far = findings.filter({ hasText: /^Ver van vmbo \(2024/ });
  await far.getByRole('link').click();
  await expect(page).toHaveURL(/maat=vmbo_afstand/);
});

test('po has no section about vmbo, and loads nothing for it', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await openRegions(page, 'modus=regio&regio=provincie.Zeeland');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { name: 'Vmbo in deze regio' })).toHaveCount(0);
  expect(files.filter((file) => /examenkandidaten|Vmbo/.test(file))).toEqual([]);
});

for (const [name, query] of Object.entries(REGIONS)) {
  test(`the profile of ${name} has a page of its own about vmbo, that is full and has its sources`, async ({
    page,
  }) => {
    await openVmbo(page, query);
    await page.waitForLoadState('networkidle');
    const sheets = await printed(page);
    expect(sheets).toHaveLength(3);
    const own = sheets[2]!;
    for (const part of [
      `Vmbo in ${name}`,
      'Wat er van elke soort over is',
      'Kandidaten per leerweg',
      'Wie er van de basisschool komt',
      'Afstand tot vmbo',
      'Aanname: op elke 100 kinderen',
      'Vestigingen met vmbo in 2024-25:',
      'Bron: DUO, examenkandidaten',
      'CC BY 4.0',
    ]) {
      expect(own).toContain(part);
    }
    expect(own).not.toContain('Kopieer');
    for (const part of await filled(page)) expect(part).toBeGreaterThan(0.75);
  });
}

test('is accessible on a wide and on a narrow screen, light and dark, in English too', async ({
  page,
}) => {
  const section = await openVmbo(page, `${REGIONS['Oost-Groningen']}&taal=en`);
  await section.getByText('Show the numbers as a table').click();
  await section.getByText(/^Show all \d+ sites$/).click();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
