import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { openDataset } from './dataset-page.ts';
import { printed, writtenAboveFoot } from './pdf.ts';

test('the map page is printed as the view that it shows, without its controls', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.getByRole('table', { name: 'Ranglijst' })).toBeVisible();
  const sheets = await printed(page);
  const text = sheets.join(' ');
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(text).toContain('Bron: DUO');
  expect(sheets[0]).toMatch(/1 \/ \d/);
  expect(text).toContain('de eerste 25 van 342 gemeenten');
  expect(text).toMatch(/Leerlingenatlas, \d+ \w+ \d{4} – http:\S+/);
  for (const control of ['Zoek', 'Afbeelding', 'Delen', 'vergelijk methoden']) {
    expect(text).not.toContain(control);
  }
});

const openChosen = async (page: Page, query: string) => {
  await openAtlas(page, query);
  await expect(page.getByRole('button', { name: /afdrukken$|^Print/ })).toBeVisible();
};

test('a chosen gemeente is printed on one sheet: answer, map with surroundings, chart, figures, regions, source and day', async ({
  page,
}) => {
  await openChosen(page, 'gemeenten=GM0197');
  const sheets = await printed(page);
  expect(sheets).toHaveLength(1);
  for (const part of [
    'Gemeenteprofiel, afgedrukt op',
    'Aalten',
    '−14,5',
    'Winterswijk',
    'projectie',
    '2.050–2.410',
    'COROP-gebied',
    'Bron: DUO, historisch overzicht',
    'teldatum 1 oktober 2025 (voorlopig)',
  ]) {
    expect(sheets[0]).toContain(part);
  }
  expect(sheets[0]).toMatch(/gemeenten=GM0197/);
  const [part = 0] = await writtenAboveFoot(page);
  expect(part).toBeGreaterThan(0.75);
});

// What is around Sluis and Vlieland is for a large part sea wherever the map is.
for (const [name, query, least] of [
  ['Sluis', 'gemeenten=GM1714', 0.45],
  ['Aalten', 'gemeenten=GM0197', 0.7],
  ['Vlieland', 'gemeenten=GM0096', 0.35],
] as const) {
  test(`the sheet of ${name}, at the border, has a map with little that is empty and a chart that fills the page`, async ({
    page,
  }) => {
    await openChosen(page, query);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const map = document.querySelector('article figure svg')!.getBoundingClientRect();
      let seen = 0;
      const steps = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);
      for (const x of steps) {
        for (const y of steps) {
          const [left, top] = [map.left + x * map.width, map.top + y * map.height];
          const at = document.elementsFromPoint(left, top);
          if (at.some((one) => one.tagName === 'path')) seen++;
        }
      }
      const chart = document.querySelector('article [data-fans]')!.closest('svg')!;
      const left = document.querySelector('article table[role=presentation] tbody')!;
      const page = left.getBoundingClientRect();
      const table = document.querySelector('article [aria-labelledby=van-naar]')!;
      return {
        land: seen / steps.length ** 2,
        drawn: Number(chart.getAttribute('height') ?? chart.viewBox.baseVal.height),
        chart: chart.getBoundingClientRect().height,
        free: page.bottom - table.getBoundingClientRect().bottom,
      };
    });
    expect(found.land).toBeGreaterThan(least);
    expect(Math.abs(found.drawn - found.chart)).toBeLessThan(2);
    expect(found.chart).toBeGreaterThan(210);
    expect(found.free).toBeLessThan(60);
  });
}

for (const [name, query, least] of [
  ['eight gemeenten', 'gemeenten=0197,1859,1876,0222,1955,1586,1509,0294', 1],
  ['a gemeente with a scenario', 'gemeenten=GM0197&scenario=Wijk!n100x0.2x2028', 0.92],
  ['a gemeente of vo, in English', 'taal=en&gemeenten=GM0222&sector=vo&soort=vo', 0.92],
] as const) {
  test(`${name} is printed on one sheet, in about the usual size of text`, async ({ page }) => {
    await openChosen(page, query);
    expect(await printed(page)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const zoom = await page.evaluate(() => {
      const sheet = document.querySelector<HTMLElement>('article [style*="--zoom"]');
      return Number(sheet?.style.getPropertyValue('--zoom'));
    });
    expect(zoom).toBeGreaterThanOrEqual(least);
  });
}

test('on the sheet of gemeenten far apart only these are named on the map, and the legend marks each', async ({
  page,
}) => {
  await openChosen(page, 'gemeenten=GM0014.GM0935&maat=schoolgrootte');
  const [sheet = ''] = await printed(page);
  expect(sheet).not.toMatch(/Apeldoorn|Ede|Oss/);
  expect(sheet.match(/Maastricht/g)?.length).toBeGreaterThan(3);
  // The chart is that of the measure on the map.
  expect(sheet).toContain('Gemiddelde schoolgrootte in het basisonderwijs');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('article .distribution .mark:not(.country)')).toHaveCount(2);
});

test('the page about sources is printed whole, tables included', async ({ page }) => {
  await page.goto('./?taal=en&modus=bronnen');
  await expect(page.getByRole('table').first()).toBeVisible();
  const text = (await printed(page)).join(' ');
  expect(text).toContain('CC0-1.0');
  expect(text).toContain('CC-BY-4.0');
});

test('in black and white growth and decline are distinguished by hatching', async ({ page }) => {
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
