import { expect, test, type Page } from '@playwright/test';
import { answerOf } from './atlas-page.ts';
import { taken, type Row } from './dataset-page.ts';
import { ACHTERHOEK, openRegions, userRegion } from './region-page.ts';

const CODES = ACHTERHOEK.map(([, code]) => code);
const REGIONS = {
  'a COROP area beside a province': 'modus=regio&regio=corop.12&naast=provincie.Gelderland',
  'a region of the reader’s own beside a COROP area': `${userRegion('Achterhoek', CODES)}&naast=corop.12`,
};

/** A table as it is written, a row of cells each. */
async function cellsOf(page: Page, name: string | RegExp): Promise<string[][]> {
  const table = page.getByRole('table', { name });
  // The parts of the page come one after the other.
  await table.waitFor();
  return table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td, th')].map((cell) => cell.textContent!.trim()),
      ),
    );
}

/** The numbers in a text, the Dutch way, in order. */
const numbersIn = (text: string) =>
  [...text.matchAll(/[−-]?\d[\d.]*(?:,\d+)?/g)].map(([one]) =>
    Number(one.replaceAll('.', '').replace(',', '.').replace('−', '-')),
  );
/** Checks what is expected: it is shown in three figures, rounded from more than the whole pupils of the file. */
function expectRough(shown: readonly number[], pupils: readonly number[]): void {
  expect(shown).toHaveLength(pupils.length);
  for (const [i, inFile] of pupils.entries()) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(inFile)) - 2);
    expect(Math.abs(shown[i]! - inFile)).toBeLessThanOrEqual(step / 2 + 0.5);
    expect(shown[i]! % step).toBe(0);
  }
}
const at = (rows: Row[], naam: string, jaar: number) => {
  const row = rows.find((one) => one['naam'] === naam && one['jaar'] === String(jaar));
  expect(row, `${naam} ${jaar}`).toBeDefined();
  return (column: string, decimals = 0) => Number(Number(row![column]).toFixed(decimals));
};

for (const [what, query] of Object.entries(REGIONS)) {
  test(`the key figures and the chart of ${what} are those of their files`, async ({ page }) => {
    await openRegions(page, `${query}&pakket=los`);
    const [head = [], ...lines] = await cellsOf(page, 'Kerncijfers');
    const row = (start: string) => lines.find(([name]) => name!.startsWith(start))!;
    const answers = new Map<string, string[]>();
    for (const name of head.slice(1)) {
      answers.set(name, await answerOf(page, name).getByRole('cell').allInnerTexts());
    }
    const rows = await taken(page, /^Meenemen: /);
    expect(new Set(rows.map(({ naam }) => naam))).toEqual(new Set(head.slice(1)));
    for (const [i, name] of head.entries()) {
      if (i === 0) continue;
      const [now, then] = [at(rows, name, 2025), at(rows, name, 2015)];
      const cells = answers.get(name)!;
      expect(numbersIn(cells[0]!)).toEqual([now('verandering', 1)]);
      expect(numbersIn(cells[1]!)).toEqual([then('leerlingen'), now('leerlingen')]);
      expect(numbersIn(row('Sinds de piek')[i]!)[0]).toBe(now('piek', 1));
      expect(numbersIn(row('Vestigingen')[i]!)).toEqual([then('vestigingen'), now('vestigingen')]);
      const expected = lines.filter(([title]) => title!.startsWith('Verwacht'));
      expect(expected).toHaveLength(1);
      for (const line of expected) {
        const ahead = at(rows, name, Number(/20\d\d/.exec(line[0]!)![0]));
        expectRough(numbersIn(line[i]!), [ahead('onder_80'), ahead('boven_80')]);
      }
    }

    await openRegions(page, `${query}&pakket=los`);
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    const [titles = [], ...years] = await cellsOf(page, /^Lijngrafiek/);
    const chart = await taken(page, 'grafiek');
    expect(chart).toHaveLength(3 * years.length);
    for (const [year = '', ...figures] of years) {
      for (const [i, text] of figures.entries()) {
        const of = at(chart, titles[i + 1]!, Number(year.slice(0, 4)));
        expect(numbersIn(text)[0], `${titles[i + 1]} ${year}`).toBe(of('leerlingen'));
      }
    }
  });

  test(`the gemeenten of ${what} are those of their file`, async ({ page }) => {
    await openRegions(page, `${query}&pakket=los`);
    const lines = (await cellsOf(page, /2015.*2025.*2030/)).slice(1);
    const rows = await taken(page, /^Meenemen: Van 2015/);
    expect(new Set(rows.map(({ naam }) => naam))).toEqual(new Set(lines.map(([name]) => name)));
    for (const [
      name = '',
      then = '',
      now = '',
      change = '',
      ,
      ahead = '',
      iml = '',
      vestigingen = '',
    ] of lines) {
      const [in2025, in2030] = [at(rows, name, 2025), at(rows, name, 2030)];
      expect([
        numbersIn(then)[0],
        numbersIn(now)[0],
        numbersIn(change)[0],
        numbersIn(iml)[0],
        numbersIn(vestigingen)[0],
      ]).toEqual([
        in2025('leerlingen_basisjaar'),
        in2025('leerlingen'),
        in2025('verandering', 1),
        in2025('iml', 1),
        in2025('vestigingen'),
      ]);
      const ranges = [in2030('leerlingen'), in2030('onder_80'), in2030('boven_80')];
      expectRough(numbersIn(ahead).slice(-3), ranges);
    }
  });
}

test('all regions of a division are in their file, in the order of the list', async ({ page }) => {
  await openRegions(page, 'modus=regio&indeling=provincie&pakket=los');
  const list = (await cellsOf(page, /provincie/i)).slice(1);
  expect(list).toHaveLength(12);
  const rows = await taken(page, /^Meenemen: Regio’s/);
  expect(
    rows.map((row) => [
      row['naam'],
      Number(row['leerlingen']),
      Number(Number(row['verandering']).toFixed(1)),
    ]),
  ).toEqual(list.map(([name, now, change]) => [name, numbersIn(now!)[0], numbersIn(change!)[0]]));
});

test('the map of a region has the measure of its gemeenten in its file', async ({ page }) => {
  await openRegions(page, 'modus=regio&regio=corop.12&jaar=2030&maat=verschil&pakket=los');
  const map = page.getByRole('figure').filter({ has: page.locator('[data-code]') });
  const shown = await map.evaluate(async (figure) => {
    const texts: [string, string][] = [];
    for (const path of figure.querySelectorAll('[data-code^=GM]')) {
      path.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
      await new Promise(requestAnimationFrame);
      texts.push([
        path.getAttribute('data-code')!,
        figure.querySelector('p[aria-hidden]')!.textContent!,
      ]);
    }
    return texts;
  });
  const rows = await taken(page, 'kaart');
  expect(rows).toHaveLength(14);
  for (const row of rows) {
    const text = shown.find(([code]) => code === row['code'])![1];
    expect(row['jaar']).toBe('2030');
    // The page rounds a half away from zero.
    const difference = Number(row['verschil']);
    expect(numbersIn(text), text).toContain(
      Math.sign(difference) * Math.round(Math.abs(difference)),
    );
  }
});

test('own regions are chosen in the builder, as rows and to narrow to', async ({ page }) => {
  await page.goto(
    `./?${userRegion('Achterhoek', CODES).replace('regio', 'dataset')}&jaren=2025-2025`,
  );
  await expect(page.getByText('8 rijen ×')).toBeVisible();
  await page.locator('summary', { hasText: 'Rijen over' }).click();
  await page.getByRole('checkbox', { name: 'eigen regio' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('9 rijen ×')).toBeVisible();
  await expect(page).toHaveURL(/niveau=gemeente\.eigen/);
  await page.getByRole('button', { name: 'Alle gemeenten nemen' }).click();
  await expect(page.getByText('343 rijen ×')).toBeVisible();
  await page.getByRole('combobox', { name: 'Indeling' }).selectOption('eigen regio');
  const regions = page.getByRole('group', { name: 'Regio’s', exact: true });
  await regions.getByRole('checkbox', { name: 'Achterhoek', exact: true }).check();
  await expect(page.getByText('9 rijen ×')).toBeVisible();
  await expect(page).toHaveURL(/gebieden=eigen\.0/);
});
