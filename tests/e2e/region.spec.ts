import { expect, test } from '@playwright/test';
import { answer, answerOf, number } from './atlas-page.ts';
import { hasRaw, NEEDS_RAW, rawBo } from './raw.ts';
import { ACHTERHOEK, openRegions, userRegion } from './region-page.ts';

const CODES = ACHTERHOEK.map(([, code]) => code);
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('a region is chosen from the list and on the map, and the address keeps it', async ({
  page,
}) => {
  await openRegions(page, 'modus=regio');
  await page.getByLabel('Indeling').selectOption('provincie');
  await page.getByRole('link', { name: 'Drenthe', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Drenthe', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/regio=provincie\.Drenthe/);
  await expect(page.getByRole('heading', { name: 'Wat valt op' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Kies een regio' })).toBeVisible();
  await page.locator('[data-code="provincie.Flevoland"]').click();
  await expect(page.getByRole('heading', { name: 'Flevoland', exact: true })).toBeVisible();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Flevoland', exact: true })).toBeVisible();
});

test('a region of one’s own is searched and clicked together, kept, reopened, renamed and deleted', async ({
  page,
}) => {
  await openRegions(page, 'modus=regio');
  await page.getByRole('button', { name: 'Zelf een regio maken' }).click();
  await page.getByLabel('Naam van de regio').fill('Achterhoek');
  for (const [name] of ACHTERHOEK.slice(0, 7)) {
    await page.getByRole('combobox', { name: 'Zoek een gemeente', exact: true }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `${name} weghalen` })).toBeVisible();
  }
  await page.locator('[data-code="GM0294"]').first().click();
  await expect(page.getByRole('button', { name: 'Winterswijk weghalen' })).toBeVisible();
  await expect(page.getByText('De gemeenten grenzen aan elkaar.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar in deze browser' }).click();
  await expect(page.getByText('Achterhoek is bewaard in deze browser.')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('heading', { name: 'Achterhoek', exact: true })).toBeVisible();
  await expect(page.getByText('Eigen regio met 8 gemeenten')).toBeVisible();

  await openRegions(page, 'modus=regio');
  await page.getByRole('button', { name: 'Eigen regio’s (1)' }).click();
  await page.getByRole('button', { name: 'Hernoem Achterhoek' }).click();
  await page.getByLabel('Nieuwe naam voor Achterhoek').fill('De Achterhoek');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kopieer De Achterhoek' }).click();
  await page.getByRole('button', { name: 'Verwijder De Achterhoek', exact: true }).click();
  await expect(page.getByText('De Achterhoek is verwijderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('link', { name: 'Open De Achterhoek', exact: true }).click();
  await expect(page.getByText('Eigen regio met 8 gemeenten')).toBeVisible();
});

test('by keyboard alone a region is chosen on the map, one is made on it, and a gemeente opened', async ({
  page,
}) => {
  await openRegions(page, 'modus=regio');
  const map = (name: RegExp) => page.getByRole('application', { name });
  const regions = map(/^Kaart van Nederland in regio’s/);
  await regions.focus();
  await regions.press('ArrowRight');
  await regions.press('Enter');
  await expect(page).toHaveURL(/regio=corop\.\d\d/);
  await expect(page.getByText(/^COROP-gebied met/)).toBeVisible();

  await openRegions(page, 'modus=regio&eigen=Mijn!0197');
  await page.getByRole('button', { name: 'Pas deze regio aan' }).press('Enter');
  const made = map(/^Kaart van Nederland per gemeente/);
  await made.focus();
  for (const key of ['ArrowLeft', 'Enter', 'ArrowLeft', 'Enter']) await made.press(key);
  await expect(page.getByText('Eigen regio met 3 gemeenten')).toBeVisible();
  await expect(made).toBeFocused();
  await made.press('Enter');
  await expect(page.getByText('Eigen regio met 2 gemeenten')).toBeVisible();
  await made.press('Enter');
  await page.getByLabel('Naam van de regio').fill('Drie');
  await page.getByRole('button', { name: 'Klaar' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Drie', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/eigen=Drie!0197\.\d{4}\.\d{4}/);

  const region = map(/^Kaart van Drie/);
  await region.focus();
  await region.press('ArrowLeft');
  await region.press('Enter');
  await expect(page).toHaveURL(/gemeenten=GM\d{4}/);
});

test('a region says at once where it does not hang together', async ({ page }) => {
  await openRegions(page, userRegion('Los', ['GM0197', 'GM0294', 'GM0222', 'GM0448']));
  await expect(
    page.getByText('Niet aaneengesloten: Doetinchem ligt los van de rest.'),
  ).toBeVisible();
  await expect(
    page.getByText('Over water: Texel heeft geen landgrens met de andere.'),
  ).toBeVisible();
  await openRegions(page, userRegion('Los', ['GM0599', 'GM0518', 'GM0344']));
  await expect(
    page.getByText('Geen twee gemeenten van deze regio grenzen aan elkaar.'),
  ).toBeVisible();
});

test('of a large region the first charts are shown until all are asked for, and none of who has no pupils', async ({
  page,
}) => {
  await openRegions(page, 'modus=regio&regio=provincie.Noord-Brabant');
  const section = page.getByRole('region', { name: 'De gemeenten naast elkaar' });
  const charts = section.getByRole('link', { name: /op de kaart/ });
  await expect(charts).toHaveCount(12);
  await section.getByRole('button', { name: 'Toon alle 56 grafieken' }).click();
  await expect(charts).toHaveCount(56);
  await openRegions(page, 'modus=regio&regio=provincie.Zeeland&sector=vo');
  await expect(charts).toHaveCount(10);
  await expect(section).toContainText(
    'Zonder school met leerlingen, in geen enkel jaar: Borsele, Noord-Beveland en Veere.',
  );
});

test('what is said of a region leads to the view that it came from', async ({ page }) => {
  await openRegions(page, 'modus=regio&regio=corop.01');
  const findings = page.getByRole('region', { name: 'Wat valt op' });
  const iml = findings.getByRole('listitem').filter({ hasText: 'IML-maat' });
  await expect(iml).toContainText('Veendam');
  await iml.getByRole('link').click();
  await expect(page).toHaveURL(/maat=iml/);
  // The gemeenten of the sentence are chosen: nobody has to find them on the map of the country.
  await expect(page.getByRole('list', { name: 'Gekozen gemeenten' })).toContainText('Veendam');
  await expect(page.getByText('5 van 342 gemeenten')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Ranglijst' })).toContainText('Veendam');
});

test('the gemeenten stand side by side on one scale, the largest fall first, and each opens', async ({
  page,
}) => {
  await openRegions(page, userRegion('Achterhoek', CODES));
  const charts = page
    .getByRole('region', { name: 'De gemeenten naast elkaar' })
    .getByRole('link', { name: /op de kaart/ });
  await expect(charts).toHaveCount(8);
  const falls = (await charts.allInnerTexts()).map((text) => Number(/[−+]?[\d,]+(?=\s%)/.exec(text)?.[0].replace('−', '-').replace(',', '.'))); // prettier-ignore
  expect(falls).toEqual([...falls].sort((a, b) => a - b));
  await charts.first().click();
  await expect(page).toHaveURL(/gemeenten=GM1876/);
});

test('two regions are compared with each other and with the country', async ({ page }) => {
  await openRegions(page, 'modus=regio&regio=corop.01');
  await page.getByRole('combobox', { name: 'Vergelijk met' }).selectOption({ label: 'Twente' });
  await expect(page.getByRole('columnheader', { name: 'Twente' })).toBeVisible();
  await expect(answerOf(page, 'Twente')).toContainText('naar 47.497');
  await expect(
    page.getByRole('img', { name: /Oost-Groningen, Twente en Nederland/ }),
  ).toBeVisible();
});

for (const [name, query, codes] of [
  [
    'Oost-Groningen',
    'modus=regio&regio=corop.01',
    ['GM0037', 'GM0047', 'GM0765', 'GM1895', 'GM1950'],
  ],
  ['the Achterhoek', userRegion('Achterhoek', CODES), CODES],
  ['Zeeuws-Vlaanderen', 'modus=regio&regio=corop.31', ['GM0677', 'GM1714', 'GM0715']],
] as const) {
  test(`${name} has the pupils of DUO's own file`, async ({ page }) => {
    test.skip(!hasRaw, NEEDS_RAW);
    const sum = (year: number) =>
      codes.reduce((all, code) => all + (rawBo(year).get(code) ?? 0), 0);
    await openRegions(page, query);
    const [then, now] = [sum(2015), sum(2025)];
    const [, change, before, after] = await answer(page)
      .getByRole('row')
      .nth(1)
      .getByRole('cell')
      .allInnerTexts()
      .then((cells) => /^(\S+)\s%.*?([\d.]+)\s+naar\s+([\d.]+)/s.exec(cells.join(' ')) ?? []);
    expect([before, after].map((text) => number(text!))).toEqual([then, now]);
    const percent = parseFloat(change!.replace('−', '-').replace(',', '.'));
    expect(percent).toBeCloseTo((100 * (now - then)) / then, 1);
  });
}

test.describe('when things go wrong', () => {
  test('a region that does not exist is reported, and another can be chosen', async ({ page }) => {
    await openRegions(page, 'modus=regio&regio=corop.99');
    await expect(page.getByRole('alert')).toContainText('corop.99');
    await expect(page.getByRole('link', { name: 'Twente' })).toBeVisible();
  });

  test('a region without gemeenten, or with unknown ones only, says what to do', async ({
    page,
  }) => {
    await openRegions(page, 'modus=regio&eigen=Leeg!9990.9991');
    await expect(page.getByText('Deze regio heeft nog geen gemeenten.')).toBeVisible();
    await expect(
      page.getByText(/2 codes horen niet bij één gemeente van nu.*GM9990/),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Stel uw regio samen' }).click();
    await expect(page.getByLabel('Naam van de regio')).toHaveValue('Leeg');
  });

  test('a link with 400 codes opens with those that exist, and states the rest', async ({
    page,
  }) => {
    const codes = Array.from({ length: 400 }, (_, i) => String(i + 1).padStart(4, '0'));
    await openRegions(page, `modus=regio&eigen=Veel!${codes.join('.')}`);
    await expect(page.getByRole('heading', { name: 'Veel', exact: true })).toBeVisible();
    await expect(page.getByText(/codes horen niet bij één gemeente van nu/)).toBeVisible();
  });

  test('a name with markup is text', async ({ page }) => {
    const name = '<script>document.title="x"</script>';
    await openRegions(page, userRegion(name, ['GM0197']));
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    expect(await page.title()).toContain('<script>');
  });

  test('old gemeenten count as those of today', async ({ page }) => {
    await openRegions(page, 'modus=regio&eigen=Oud!0237.0222');
    await expect(page.getByText(/Heringedeeld: .* telt mee als/)).toBeVisible();
  });

  test('a file of regions lists what did not match, and two with one name are both kept', async ({
    page,
  }) => {
    await openRegions(page, 'modus=regio');
    await page.getByRole('button', { name: 'Eigen regio’s' }).click();
    const input = page.getByLabel('Kies een bestand (CSV, XLSX of ODS)');
    await input.setInputFiles(
      csv('a.csv', 'gemeente;regio\nAalten;Oost\nAtlantis;Oost\nGoes;Zuid\n'),
    );
    await expect(page.getByText('2 regio’s gevonden in 2 regels.')).toBeVisible();
    await expect(page.getByText('regel 3: Atlantis (Oost) – geen gemeente herkend')).toBeVisible();
    await page.getByRole('button', { name: 'Bewaar alle 2' }).click();
    await input.setInputFiles(csv('b.csv', 'naam;onderwijsregio\nWinterswijk;Oost\n'));
    await page.getByRole('button', { name: 'Bewaar deze regio' }).click();
    await expect(page.getByText('Bewaard als Oost (2), omdat die naam er al was.')).toBeVisible();
    await page.getByRole('link', { name: 'Open Oost (2)' }).click();
    await expect(page.getByText('Eigen regio met 1 gemeente', { exact: true })).toBeVisible();
  });

  test('a file without a usable column says which columns it found', async ({ page }) => {
    await openRegions(page, 'modus=regio');
    await page.getByRole('button', { name: 'Eigen regio’s' }).click();
    await page
      .getByLabel('Kies een bestand (CSV, XLSX of ODS)')
      .setInputFiles(csv('x.csv', 'school;aantal\nA;3\n'));
    await expect(page.getByText('Gevonden kolommen: school, aantal.')).toBeVisible();
  });

  test('where nothing can be kept the page says so, and the link still works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openRegions(page, userRegion('Achterhoek', CODES));
    await page.getByRole('button', { name: 'Pas deze regio aan' }).click();
    await page.getByRole('button', { name: 'Bewaar in deze browser' }).click();
    await expect(page.getByText(/Deze browser bewaart niets voor deze site/).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Achterhoek', exact: true })).toBeVisible();
  });
});
