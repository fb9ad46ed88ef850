import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { tableFromIPC } from 'apache-arrow';
import readXlsx from 'read-excel-file/node';
import { bytesOf, download, downloadButton, openDataset, rowsOf } from './dataset-page.ts';

/** Runs SQL that loads a file of this name, and asks for something of it. */
async function askDuckDb(file: string, bytes: Uint8Array, load: string, ask: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const duckdb = await DuckDBInstance.create();
  try {
    writeFileSync(join(folder, file), bytes);
    const connection = await duckdb.connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    await connection.run(load);
    return (await connection.runAndReadAll(ask)).getRowObjectsJS();
  } finally {
    duckdb.closeSync();
    rmSync(folder, { recursive: true });
  }
}

test('a researcher takes three provinces, bo and sbo, 2010 to 2035, and loads them with the snippet', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Dataset', exact: true }).click();
  await expect(downloadButton(page)).toBeVisible();
  await page.getByRole('checkbox', { name: /^sbo/ }).check();
  for (const name of ['Drenthe', 'Groningen', 'Friesland']) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  await page.getByRole('combobox', { name: 'Van' }).selectOption('2010');
  await page.getByRole('combobox', { name: 'Tot en met' }).selectOption('2035');
  await expect(page.getByText('2.080 rijen × 16 kolommen')).toBeVisible();

  const zip = await download(page);
  expect(zip.suggestedFilename()).toMatch(
    /^leerlingenatlas_bo-sbo_gemeente_2010-2035_20\d\d-\d\d-\d\d\.zip$/,
  );
  const files = unzipSync(await bytesOf(zip));
  const csv = zip.suggestedFilename().replace('.zip', '.csv');
  expect(Object.keys(files).sort()).toEqual(
    ['CITATION.cff', 'README.txt', 'datapackage.json', csv].sort(),
  );
  const rows = rowsOf(files[csv]!);
  expect(rows).toHaveLength(2080);

  await page.getByRole('radio', { name: 'DuckDB' }).check({ force: true });
  const load = await page.getByRole('region', { name: /DuckDB/ }).innerText();
  const [answer] = await askDuckDb(
    csv,
    files[csv]!,
    load,
    `SELECT count(*)::INT AS n, count(DISTINCT code)::INT AS codes, min(jaar) AS first, max(jaar) AS last,
       (sum(leerlingen) FILTER (soort = 'bo' AND jaar = 2025))::INT AS bo FROM leerlingen`,
  );
  const bo = rows.filter(({ soort, jaar }) => soort === 'bo' && jaar === '2025');
  expect(answer).toEqual({
    n: 2080,
    codes: 40,
    first: 2010,
    last: 2035,
    bo: bo.reduce((sum, row) => sum + Number(row['leerlingen']), 0),
  });
  await expect(page).toHaveURL(
    /gebieden=provincie\.Drenthe_provincie\.Friesland_provincie\.Groningen&jaren=2010-2035/,
  );
});

test.describe('every format comes off the built site and opens elsewhere', () => {
  const query = (format: string) =>
    `niveau=provincie.land&jaren=2024-2026&bestand=${format}&pakket=los`;
  const NATIONAL = 1_356_911;
  const ROWS = 13 * 3;

  for (const [format, national] of Object.entries({
    csv: (bytes: Uint8Array) => nationalOf(rowsOf(bytes)),
    json: (bytes: Uint8Array) =>
      nationalOf(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>[]),
    xlsx: async (bytes: Uint8Array) => {
      const [sheet] = await readXlsx(Buffer.from(bytes));
      const [names = [], ...rows] = sheet!.data;
      return nationalOf(
        rows.map((row) => Object.fromEntries(names.map((name, i) => [String(name), row[i]]))),
      );
    },
    arrow: (bytes: Uint8Array) =>
      nationalOf(
        tableFromIPC(bytes)
          .toArray()
          .map((row) => row.toJSON()),
      ),
    parquet: async (bytes: Uint8Array) =>
      nationalOf(await parquetReadObjects({ file: bytes.slice().buffer })),
  })) {
    test(format, async ({ page }) => {
      await openDataset(page, query(format));
      const file = await download(page);
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`_bo_provincie-land_2024-2026_.*\\.${format}$`),
      );
      expect(await national(await bytesOf(file))).toEqual([ROWS, NATIONAL]);
      await expect(page.getByText(/is gedownload\.$/)).toBeVisible();
    });
  }

  test('csv for Dutch Excel', async ({ page }) => {
    await openDataset(page, query('csv-nl'));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await bytesOf(await download(page)),
    );
    expect(text).toMatch(/^\uFEFFniveau;code;/);
    expect(text).toMatch(/;\d+,\d+;/);
  });

  /** How many rows there are, and the pupils of the country in 2025. */
  function nationalOf(rows: Record<string, unknown>[]): [number, number] {
    const row = rows.find(({ code, jaar }) => code === 'NL' && Number(jaar) === 2025);
    return [rows.length, Number(row?.['leerlingen'])];
  }
});

test('a large file can be stopped, and another one made after it', async ({ page }) => {
  await openDataset(
    page,
    'soort=bo.sbo.so.so/vso.vso&niveau=gemeente.provincie.corop.rmc.nodaal.land&bestand=xlsx&pakket=los',
  );
  await downloadButton(page).click();
  await expect(page.getByText(/^Stap [123] van 3: /)).toBeVisible();
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByText('Gestopt; er is niets gedownload.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Bestand' }).selectOption('parquet');
  const file = await download(page);
  expect(file.suggestedFilename()).toMatch(/\.parquet$/);
});

test('a link with an area that is not there says so, and what to do', async ({ page }) => {
  await page.goto('./?modus=dataset&gebieden=GM9998_GM0756');
  const main = page.getByRole('main');
  await expect(main).toContainText('GM9998 uit deze link is geen gemeente of regio van nu');
  await expect(main).toContainText(
    'Boxmeer (GM0756) bestaat sinds 2022 niet meer en hoort nu bij Land van Cuijk',
  );
  await expect(main).toContainText('De gebieden uit deze link bestaan niet');
  await expect(main).not.toContainText('Kies andere jaren');
  await page.getByRole('button', { name: 'Alle gemeenten nemen' }).click();
  await expect(main).not.toContainText('uit deze link');
});

test('a large file says how far it is, step by step', async ({ page }) => {
  await openDataset(
    page,
    'soort=bo.sbo.so.so/vso.vso&niveau=gemeente.provincie.corop.rmc.nodaal.land&bestand=json',
  );
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      const text = bar?.nextElementSibling?.textContent;
      if (bar && text && text !== seen.at(-1)) seen.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await download(page);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  const steps = seen.flatMap((text) => /^Stap (\d) van 3/.exec(text)?.[1] ?? []).map(Number);
  expect(new Set(steps)).toEqual(new Set([1, 2, 3]));
  expect(steps).toEqual([...steps].sort());
  const rows = seen.flatMap((text) => /rijen samenvoegen, ([\d.]+) van/.exec(text)?.[1] ?? []);
  expect(rows.length).toBeGreaterThan(2);
});
