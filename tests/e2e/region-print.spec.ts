import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { printed, writtenAboveFoot } from './pdf.ts';
import { hasRaw, rawBo } from './raw.ts';

const REGIONS = {
  'Oost-Groningen': {
    query: 'regio=corop.01',
    members: ['GM0765', 'GM1895', 'GM0037', 'GM0047', 'GM1950'],
  },
  Achterhoek: {
    query: 'eigen=Achterhoek!0197.1859.1876.0222.1955.1586.1509.0294',
    members: ['GM0197', 'GM1859', 'GM1876', 'GM0222', 'GM1955', 'GM1586', 'GM1509', 'GM0294'],
  },
  'Zeeuws-Vlaanderen': {
    query: 'eigen=Zeeuws-Vlaanderen!0677.1714.0715',
    members: ['GM0677', 'GM1714', 'GM0715'],
  },
};

/** Name by code, from the list of gemeenten on the site. */
function names(): Map<string, string> {
  const [head = '', ...lines] = readFileSync('dist/data/gebieden.csv', 'utf8').trim().split('\n');
  const columns = head.trim().split(',');
  const [code, name] = [0, columns.findIndex((column) => /naam/.test(column))];
  return new Map(lines.map((line) => line.split(',')).map((cells) => [cells[code]!, cells[name]!]));
}

async function openRegion(page: Page, query: string): Promise<void> {
  await page.goto(`./?modus=regio&${query}`);
  await expect(page.getByRole('button', { name: /Profiel afdrukken|Print profile/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const [name, { query, members }] of Object.entries(REGIONS)) {
  test(`the profile of ${name} is two to four pages with the figures of DUO's own file`, async ({
    page,
  }) => {
    await openRegion(page, query);
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(4);
    const text = sheets.join(' ');
    for (const part of [
      name,
      'Leerlingen in het basisonderwijs',
      'laatste telling 2025',
      'projectie',
      'Wat valt op',
      // The legend of the map is the distribution along the axis, as on the screen.
      'Balken van 1 % breed',
      'De gemeenten naast elkaar',
      'Bron: DUO, historisch overzicht',
      'teldatum 1 oktober 2025 (voorlopig)',
      'CC0',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Profiel afdrukken');
    const whole = new Intl.NumberFormat('nl-NL');
    if (hasRaw) {
      const [then, now] = [rawBo(2015), rawBo(2025)];
      const sum = (of: Map<string, number>) =>
        members.reduce((total, code) => total + (of.get(code) ?? NaN), 0);
      expect(sheets[0]).toContain('2025 (voorlopig)');
      expect(sheets[0]).toMatch(
        new RegExp(`${whole.format(sum(then))}\\s+(naar\\s+)?${whole.format(sum(now))}`),
      );
      // Every row is whole, on one sheet: its number on the map, its name and both counts.
      const nameOf = names();
      for (const code of members) {
        const row = new RegExp(
          `\\d+\\s+${nameOf.get(code)} ${whole.format(then.get(code)!)} ${whole.format(now.get(code)!)} `,
        );
        expect(
          sheets.filter((sheet) => row.test(sheet)),
          code,
        ).toHaveLength(1);
      }
    }
    await expect(page.getByRole('article')).toHaveCount(0);
  });
}

// In vo a third page is about vmbo, which has sources of its own.
for (const [name, query, pages] of [
  ['Zeeland, vo', 'sector=vo&soort=vo&regio=provincie.Zeeland', 3],
  ['Zeeland, po', 'regio=provincie.Zeeland', 2],
  ['Oost-Groningen, vo', 'sector=vo&soort=vo&regio=corop.01', 3],
  ['Achterhoek, po', REGIONS.Achterhoek.query, 2],
  ['Achterhoek, vo', `sector=vo&soort=vo&${REGIONS.Achterhoek.query}`, 3],
  ['Achterhoek, in English', `taal=en&${REGIONS.Achterhoek.query}`, 2],
  ['Achterhoek beside Twente', 'regio=corop.14&naast=corop.12', 2],
  ['Groot-Rijnmond, vo', 'sector=vo&soort=vo&regio=corop.29', 3],
] as const) {
  test(`the profile of ${name} is ${pages} pages, none of them half empty, with the sources at the foot of each`, async ({
    page,
  }) => {
    await openRegion(page, query);
    if (query.includes('sector=vo')) {
      await expect(page.getByRole('heading', { name: 'Vmbo in deze regio' })).toBeVisible();
      await page.waitForLoadState('networkidle');
    }
    let sheets: string[] = [];
    // The figures about vmbo may come last: the button waits for them, but the print command of a browser cannot.
    await expect(async () => {
      sheets = await printed(page);
      expect(sheets).toHaveLength(pages);
    }).toPass();
    for (const sheet of sheets) expect(sheet).toMatch(/(Bron|Source): DUO/);
    for (const sheet of sheets.slice(0, 2)) {
      expect(sheet).toMatch(/(Bron|Source): DUO.*modus=regio/);
      // The sentences say themselves that they are about the source.
      expect(sheet).not.toMatch(/(Bronnen|Sources) (Bron|Source):/);
    }
    for (const part of await writtenAboveFoot(page)) expect(part).toBeGreaterThan(0.6);
  });
}

for (const [region, count, pages] of [
  ['provincie.Zeeland', 13, 2],
  ['provincie.Limburg', 31, 3],
  ['provincie.Noord-Brabant', 56, 3],
] as const) {
  test(`the profile of ${region} has a small chart of each of its ${count} gemeenten`, async ({
    page,
  }) => {
    await openRegion(page, `regio=${region}`);
    expect(await printed(page)).toHaveLength(pages);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('article li svg[data-of]')).toHaveCount(count);
  });
}

test('a region of one gemeente takes two pages, with room for notes', async ({ page }) => {
  await openRegion(page, 'eigen=Terschelling!0093');
  const sheets = await printed(page);
  expect(sheets).toHaveLength(2);
  expect(sheets[1]).toContain('Aantekeningen');
});

test('the chart, its line and its bands on paper are laid out for the width of the paper', async ({
  page,
}) => {
  await openRegion(page, REGIONS.Achterhoek.query);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const boxes = await page.evaluate(() => {
    const course = document.querySelector('article [data-fans]')!;
    const chart = course.closest('svg')!;
    const right = (one: Element) => one.getBoundingClientRect().right;
    const sheet = document.querySelector('article')!.getBoundingClientRect();
    return {
      sheet: sheet.right,
      chart: right(chart),
      bands: [...course.querySelectorAll('path:not(.outlook, .edges)')].map(right),
      width: chart.viewBox.baseVal?.width || chart.width.baseVal.value,
      drawn: chart.getBoundingClientRect().width,
    };
  });
  expect(Math.abs(boxes.width - boxes.drawn)).toBeLessThan(2);
  expect(boxes.chart).toBeLessThanOrEqual(boxes.sheet + 1);
  expect(boxes.bands.length).toBeGreaterThan(1);
  for (const band of boxes.bands) {
    expect(band).toBeLessThanOrEqual(boxes.chart);
    expect(band).toBeGreaterThan(boxes.chart / 2);
  }
});

for (const [region, count] of [
  ['provincie.Noord-Brabant', 56],
  ['vakantieregio.Midden', 108],
] as const) {
  test(`the large region ${region} fits on four pages, in English, every gemeente in the table once`, async ({
    page,
  }) => {
    await openRegion(page, `taal=en&regio=${region}`);
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(4);
    const text = sheets.join(' ');
    // Where the table leaves no room there are no lines for notes, rather than one more page.
    for (const part of ['Profile of a region', 'What stands out', 'Source: DUO']) {
      expect(text).toContain(part);
    }
    for (let number = 1; number <= count; number++) {
      const rows = sheets.filter((sheet) =>
        new RegExp(`\\b${number}\\s+[^\\d]+ [\\d,]+ [+−]?[\\d.]+\\s?% [\\d,]+ [\\d,]+–`).test(
          sheet,
        ),
      );
      expect(rows, String(number)).toHaveLength(1);
    }
  });
}

test('growth is hatched on the printed map by patterns of its own, which the hidden map of the page has not', async ({
  page,
}) => {
  await openRegion(page, 'regio=provincie.Noord-Brabant');
  await page.emulateMedia({ media: 'print' });
  const painted = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const rising = [...document.querySelectorAll('article .areas [class*="plus-"]')];
    return rising.map((one) => {
      const id = /url\("?#([^")]+)/.exec(getComputedStyle(one).fill)?.[1] ?? '';
      return (
        document.getElementById(id)?.closest('article') !== null &&
        document.getElementById(id) !== null
      );
    });
  });
  // The gemeenten that grew.
  expect(painted.length).toBeGreaterThan(15);
  expect(painted).not.toContain(false);
});

test('who prints from the menu of the browser as soon as the figures stand there gets the profile', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      const heads = [...document.querySelectorAll('h2')];
      if (!heads.some(({ textContent }) => textContent === 'Oost-Groningen')) return;
      seen.disconnect();
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['sheet'] = String(
        document.querySelectorAll('article').length,
      );
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto('./?modus=regio&regio=corop.01');
  await expect(page.locator('html')).toHaveAttribute('data-sheet', '1');
  await expect(page.getByText('Aantekeningen').first()).toBeAttached();
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openRegion(page, 'regio=corop.01');
  await page.getByRole('button', { name: 'Profiel afdrukken' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('with no region chosen the view itself is printed', async ({ page }) => {
  await page.goto('./?modus=regio');
  await expect(page.getByRole('heading', { name: 'Kies een regio' })).toBeVisible();
  const text = (await printed(page)).join(' ');
  expect(text).toContain('Kies een regio');
  expect(text).not.toContain('Aantekeningen');
});

test('a name that is code is printed as a name', async ({ page }) => {
  await openRegion(page, `eigen=${encodeURIComponent('<img src=x onerror=alert(1)>')}!0197.0222`);
  let alerted = false;
  page.on('dialog', () => (alerted = true));
  const [first = ''] = await printed(page);
  expect(first).toContain('<img src=x');
  expect(alerted).toBe(false);
});
