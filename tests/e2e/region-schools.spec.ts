import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe.ts';
import { printed } from './pdf.ts';
import { ACHTERHOEK, openRegions, userRegion } from './region-page.ts';
import { dataFile, serveData } from './serve-data.ts';

const CODES = ACHTERHOEK.map(([, code]) => code as string);
const QUERY = userRegion('Achterhoek', CODES);
const findings = (page: Page) => page.getByRole('region', { name: 'Wat valt op' });

type Row = Record<string, string>;

/** The rows of a file of the site, each with its cells by column. None of the columns used here has a comma in a cell. */
function rowsOf(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(`public/data/${file}`, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    return Object.fromEntries(columns.map((name, i) => [name, (cells[i] ?? '').replace(/,$/, '')]));
  });
}

/** The pupils of each vestiging of po in a year; a masked count as 2. */
function pupilsBy(): (code: string, year: number) => number {
  const rows = new Map(rowsOf('vestiging-leerlingen-po.csv').map((row) => [row['vestiging'], row]));
  return (code, year) => {
    const cell = rows.get(code)?.[`leerlingen_${year}`] ?? '0';
    return cell === '<5' ? 2 : Number(cell);
  };
}

/** What the findings about schools of bo must say of the Achterhoek in 2025, from the files and nothing else. */
function expected() {
  const pupils = pupilsBy();
  const years = Array.from({ length: 30 }, (_, i) => 1996 + i);
  const bo = rowsOf('vestigingen.csv').filter((row) => row['soort'] === 'bo' && CODES.includes(row['gemeente']!)); // prettier-ignore
  const open = bo.filter((row) => pupils(row['vestiging']!, 2025) > 0);
  const norms = new Map(rowsOf('opheffingsnorm-po.csv').map((row) => [row['gemeente'], Number(row['norm_2024'])])); // prettier-ignore
  const isBelow = (row: Row, year: number) => {
    const count = pupils(row['vestiging']!, year);
    return count > 0 && count < norms.get(row['gemeente'])!;
  };
  const below = open.filter((row) => isBelow(row, 2025));
  const long = below.filter((row) => isBelow(row, 2024) && isBelow(row, 2023));

  const lastOf = (code: string) => years.findLast((year) => pupils(code, year) > 0) ?? NaN;
  const firstOf = (code: string) => years.find((year) => pupils(code, year) > 0) ?? NaN;
  const ended = bo.filter((row) => [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].includes(lastOf(row['vestiging']!))); // prettier-ignore
  const transfers = rowsOf('vestiging-overgangen.csv');
  const intoOf = (code: string) =>
    transfers
      .filter((row) => row['van'] === code && Number(row['jaar']) === lastOf(code) + 1)
      .map((row) => row['naar']!)
      .filter((other) => firstOf(other) <= lastOf(code) + 1 && lastOf(other) > lastOf(code));
  const isRenumbered = (code: string) =>
    intoOf(code).some((other) => firstOf(other) === lastOf(code) + 1);
  const renumbered = ended.filter((row) => isRenumbered(row['vestiging']!));
  const closed = ended.filter((row) => !renumbered.includes(row));
  const merged = closed.filter((row) => intoOf(row['vestiging']!).length > 0);

  const towns = open.map((row) => `${row['gemeente']} ${row['plaats']}`);
  const single = towns.filter((town) => towns.filter((one) => one === town).length === 1);
  return {
    open: open.length,
    below: below.length,
    long: long.length,
    branches: below.filter((row) => !row['vestiging']!.endsWith('00')).length,
    closed: closed.length,
    merged: merged.length,
    renumbered: renumbered.length,
    single: single.length,
  };
}

test('what stands out in a region reports its schools, with the figures of the files', async ({
  page,
}) => {
  const figures = expected();
  await openRegions(page, QUERY);
  const item = (text: RegExp) => findings(page).getByRole('listitem').filter({ hasText: text });
  await expect(item(/opheffingsnorm/)).toContainText(
    `In 2025 waren ${figures.below} van de ${figures.open} basisscholen onder de indicatieve opheffingsnorm`,
  );
  const inLetters = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
  await expect(item(/opheffingsnorm/)).toContainText(
    `, ${inLetters[figures.long] ?? figures.long} daarvan al drie jaar of langer na elkaar.`,
  );
  await expect(item(/opheffingsnorm/)).toContainText(
    figures.branches === 1
      ? 'Eén ervan is een nevenvestiging'
      : `${figures.branches} ervan zijn nevenvestigingen`,
  );
  // The Achterhoek has no renumbering since 2015: there is no sentence about them.
  expect(figures.renumbered).toBe(0);
  await expect(item(/^Sinds 2015 sloten/)).toHaveText(
    `Sinds 2015 sloten ${figures.closed} scholen, waarvan ${figures.merged} opgingen in een andere school. Bekijk de scholen`,
  );
  await expect(item(/plaatsen was er in 2025 één basisschool/)).toContainText(
    `In ${figures.single} plaatsen`,
  );
  await expectAccessible(page);

  // The page about schools has the same figures.
  await item(/opheffingsnorm/)
    .getByRole('link', { name: 'Bekijk de scholen' })
    .click();
  await expect(page.getByRole('heading', { name: 'Scholen: Achterhoek' })).toBeVisible();
  await expect(page.getByText(`${figures.below} scholen zijn onder de indicatieve`)).toBeVisible();
  await expect(page.getByText(`Sinds 2015 sloten ${figures.closed} scholen`)).toBeVisible();
});

test('the printed profile reports the schools', async ({ page }) => {
  await openRegions(page, QUERY);
  await expect(findings(page)).toContainText('opheffingsnorm');
  const sheets = await printed(page);
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(sheets.join(' ')).toContain('onder de indicatieve opheffingsnorm');
  expect(sheets.join(' ')).not.toContain('Bekijk de scholen');
});

test('without the files of schools the other findings are there, and no fault is reported', async ({
  page,
}) => {
  const asked = page.waitForResponse(dataFile('vestigingen.csv'));
  await serveData(page, 'vestigingen.csv', 404);
  await openRegions(page, QUERY);
  await asked;
  await expect(findings(page)).toContainText('signaleringsgrens');
  await page.waitForLoadState('networkidle');
  await expect(findings(page)).not.toContainText('opheffingsnorm');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
