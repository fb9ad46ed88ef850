import { expect, test } from '@playwright/test';
import { number, openAtlas } from './atlas-page.ts';
import { taken, type Row } from './dataset-page.ts';

const round = (text: string | undefined) => Math.round(Number(text));
const byCode = (rows: Row[]) => new Map(rows.map((row) => [row['code'], row]));

for (const [year, soort] of [
  ['2017', 'bo'],
  ['2031', 'bo'],
  ['2025', 'bo.sbo.so.so/vso.vso'],
] as const) {
  test(`the figures of the map in ${year} of ${soort} are those of its tooltips`, async ({
    page,
  }) => {
    await openAtlas(page, `maat=leerlingen&jaar=${year}&soort=${soort}&pakket=los`);
    const shown = await page.evaluate(async () => {
      const map = document.querySelector('[role=application]')!;
      const texts: [string, string][] = [];
      for (const path of map.querySelectorAll('[data-code]')) {
        path.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }),
        );
        await Promise.resolve();
        const text = document.querySelector('[role=tooltip] p')?.firstChild?.textContent ?? '';
        texts.push([path.getAttribute('data-code')!, text]);
      }
      return texts;
    });
    const rows = byCode(await taken(page, 'kaart'));
    expect(rows.size).toBe(342);
    for (const [code, text] of shown) {
      const row = rows.get(code);
      expect(row?.['jaar']).toBe(year);
      const figure = /[\d.]+/.exec(text)?.[0] ?? '';
      expect(number(figure), `${code}: ${text}`).toBe(round(row?.['leerlingen']));
    }
  });
}

test('the figures of the ranking are its rows, in its order and narrowed to its region', async ({
  page,
}) => {
  await openAtlas(page, 'jaar=2030&basis=2012&regio=provincie.Drenthe&sorteer=jaar&pakket=los');
  const table = page.getByRole('table', { name: 'Ranglijst' });
  await expect(table.getByRole('checkbox')).toHaveCount(12);
  const shown = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent!.trim())),
    );
  const rows = await taken(page, 'Ranglijst');
  const file = rows.map((row) => [
    row['naam']!,
    round(row['leerlingen_basisjaar']),
    round(row['leerlingen']),
    Number(row['verandering']).toFixed(1),
  ]);
  const screen = shown.map((cells) => {
    const [, name, base, year, change] = cells;
    return [
      // On a phone the figures stand below the name.
      name!.replace(/\s+/g, ' ').replace(/ [\d.]+\s*naar .*$/, ''),
      number(/[\d.]+/.exec(base!)![0]),
      number(/[\d.]+/.exec(year!)![0]),
      change!
        .replace('−', '-')
        .replace(',', '.')
        .replace(/[^-\d.]/g, ''),
    ];
  });
  // On the screen the country stands apart, on top; in the file in its place in the order.
  const gemeenten = (all: (string | number)[][]) => all.filter(([name]) => name !== 'Nederland');
  expect(gemeenten(file)).toEqual(gemeenten(screen));
  expect(file.find(([name]) => name === 'Nederland')).toEqual(screen[0]);
});

test('the figures of the chart are those of its table, counted and expected', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197.GM0096&grafiek=aantal&pakket=los');
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  const table = page.getByRole('table', { name: /^Lijngrafiek/ });
  const cells = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td, th')].map((cell) => cell.textContent!.trim()),
      ),
    );
  const [head = [], ...lines] = cells;
  const rows = await taken(page, 'grafiek');
  expect(rows).toHaveLength(3 * lines.length);
  for (const [year = '', ...figures] of lines) {
    for (const [i, text] of figures.entries()) {
      const jaar = year.slice(0, 4);
      const row = rows.find((one) => one['naam'] === head[i + 1] && one['jaar'] === jaar);
      expect(round(row?.['leerlingen']), `${head[i + 1]} ${year}: ${text}`).toBe(
        number(/[\d.]+/.exec(text)?.[0] ?? ''),
      );
    }
  }
});
