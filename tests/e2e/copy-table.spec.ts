import { expect, test, type Page } from '@playwright/test';
import { openAtlas, take, takeMenu } from './atlas-page.ts';
import { expectAccessible } from './axe.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** What another program would paste. */
const pasted = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });

test('the figures of the chart are pasted as a table, counted and expected apart', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await take(page, 'grafiek', 'Kopieer tabel');
  await expect(page.getByText('De tabel is gekopieerd')).toBeVisible();
  const { text, html } = await pasted(page);
  const [head = '', ...lines] = text.split('\n');
  const columns = head.split('\t');
  expect(columns.slice(0, 4)).toEqual([
    'Jaar',
    'stand',
    'Aalten, leerlingen',
    'Aalten, ondergrens 80 %',
  ]);
  const of = (year: number) => lines.find((line) => line.startsWith(`${year}\t`))!.split('\t');
  expect(of(2025).slice(0, 4)).toEqual(['2025', 'voorlopig', '2141', '']);
  expect(of(2015)[2]).toBe('2504');
  expect(of(2030)[1]).toBe('projectie');
  expect(Number(of(2030)[3])).toBeLessThan(Number(of(2030)[2]));
  expect(text).toContain('Bron: DUO');
  expect(text).toContain('gemeenten=GM0197');
  expect(html).toContain('<td>2504</td>');
});

test('the ranking is pasted whole, also what is not unfolded, with numbers a spreadsheet can add', async ({
  page,
}) => {
  await openAtlas(page, 'taal=en');
  await take(page, /^Export: Ranking/, 'Copy table');
  await expect(page.getByText('The table has been copied')).toBeVisible();
  const { text } = await pasted(page);
  const rows = text.split('\n').map((line) => line.split('\t'));
  expect(rows.filter(([, code]) => /^GM\d{4}$/.test(code ?? ''))).toHaveLength(342);
  const [, , , base, now, change] = rows.find(([, code]) => code === 'GM0197')!;
  expect([base, now, change]).toEqual(['2504', '2141', '-14.5']);
});

test('the gemeenten of a region are pasted as a table', async ({ page }) => {
  await page.goto('./?modus=regio&regio=corop.01');
  await take(page, /^Meenemen: Van 2015 naar 2025/, 'Kopieer tabel');
  await expect(page.getByText('De tabel is gekopieerd')).toBeVisible();
  const { text } = await pasted(page);
  const rows = text.split('\n').map((line) => line.split('\t'));
  expect(rows.find(([, name]) => name === 'Veendam')?.slice(0, 5)).toEqual([
    expect.stringMatching(/^GM\d{4}$/),
    'Veendam',
    '2198',
    '1836',
    '-16,5',
  ]);
  expect(text).toContain('regio=corop.01');
});

test('the key figures of a region are pasted as a table, beside those of the country', async ({
  page,
}) => {
  await page.goto('./?modus=regio&regio=corop.01');
  await take(page, 'Oost-Groningen', 'Kopieer tabel');
  await expect(page.getByText('De tabel is gekopieerd')).toBeVisible();
  const { text } = await pasted(page);
  const rows = text.split('\n').map((line) => line.split('\t'));
  expect(rows[0]).toEqual(['kerncijfer', 'Oost-Groningen', 'Nederland']);
  const of = (name: string) => rows.find(([first]) => first === name)!.slice(1);
  const [then, now] = [of('Leerlingen 2015'), of('Leerlingen 2025')];
  expect(then[0]).toBe(String(2198 + 2920 + 2625 + 1872 + 973));
  expect(now[0]).toBe(String(1836 + 2498 + 2261 + 1620 + 901));
  expect(of('Sinds 2015, %')[0]).toBe('-13,9');
  expect(Number(of('Verwacht 2030, ondergrens 80 %')[0])).toBeLessThan(
    Number(of('Verwacht 2030, bovengrens 80 %')[0]),
  );
  expect(text).toContain('Bron: DUO');
});

test('the list of regions and a table of the backtest are pasted too', async ({ page }) => {
  await page.goto('./?modus=regio');
  await take(page, /^Meenemen: .*COROP/, 'Kopieer tabel');
  await expect(page.getByText('De tabel is gekopieerd')).toBeVisible();
  expect((await pasted(page)).text).toMatch(/^Oost-Groningen\t9116\t-13,9$/m);
  await page.goto('./?modus=bronnen');
  await take(page, /^Meenemen: Uitkomsten binnen de band/, 'Kopieer tabel');
  await expect(page.getByText('De tabel is gekopieerd')).toBeVisible();
  const { text } = await pasted(page);
  expect(text).toContain('Bron: eigen toets');
  expect(text).not.toContain('Bron: DUO');
});

test('what stands out in a region is pasted as a list under its name', async ({ page }) => {
  await page.goto('./?modus=regio&regio=corop.01');
  await take(page, 'Wat valt op', 'Kopieer bevindingen');
  await expect(page.getByText('De tekst is gekopieerd')).toBeVisible();
  const { text, html } = await pasted(page);
  expect(text).toMatch(/^Wat valt op: Oost-Groningen, .*\n/);
  expect(text).toContain('regio=corop.01');
  expect(html).toMatch(/<ul><li>.+<\/li><\/ul>/);
});

test('the menu of a block stays on a narrow screen, and takes the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page);
  for (const block of ['kaart', 'grafiek', 'Ranglijst']) {
    await takeMenu(page, block).click();
    const box = (await page.getByRole('menu').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(takeMenu(page, block)).toBeFocused();
  }
});

test('axe finds nothing in an open menu', async ({ page }) => {
  await openAtlas(page);
  await takeMenu(page, 'kaart').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, '[role="menu"]');
});
