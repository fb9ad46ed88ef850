import { createWriteStream, existsSync, mkdtempSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { card, chooseFiles, openDataset, panel, use } from './user-files.ts';

const FOLDER = process.env['LEERLINGENATLAS_RAW'] ?? resolve('../shared/data');

/** Each of the raw files, with what must stand on the screen. */
const FILES: { path: string; texts: RegExp[] }[] = [
  {
    path: 'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
    texts: [/DUO 06/, /Alle 9\.737 regels zijn te gebruiken/, /bo\s*2025\s*1\.356\.911 \+ 2 × 1–4/],
  },
  {
    path: 'duo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
    texts: [
      /DUO 01, leerlingen vo/,
      /Alle 24\.243 regels zijn te gebruiken/,
      /alle vo\s*2019\s*956\.857/,
      /1\.450 vestigingen/,
    ],
  },
  {
    path: 'duo/02.-alle-schoolvestigingen-basisonderwijs.csv',
    texts: [/DUO 02/, /6\.122 adressen/],
  },
  {
    path: 'duo/03.-leerlingen-vo-per-vestiging-2025-24-rijen.csv',
    texts: [/DUO 03/, /Alle 24 regels zijn te gebruiken/, /alle vo\s*2025\s*10\.080/],
  },
  {
    path: 'cbs/Regionale_kerncijfers_Nederland_10062024_133622.csv',
    texts: [
      /CBS StatLine/,
      /Alle 4\.000 regels zijn te gebruiken/,
      /alle vo\s*2022\s*284\.846/,
      /waar zij wonen/,
    ],
  },
];

for (const { path, texts } of FILES) {
  const file = join(FOLDER, path);
  const name = path.split('/').at(-1)!;
  test.describe(name, () => {
    test.skip(!existsSync(file), `no raw files in ${FOLDER}`);
    test('is recognised, with the right totals on the screen', async ({ page }) => {
      await openDataset(page);
      await chooseFiles(page, file);
      for (const words of texts) await expect(card(page, name)).toContainText(words);
      await expect(card(page, name).getByText(/niet te gebruiken/)).toHaveCount(0);
    });
  });
}

test.describe('DUO 01 of 2019', () => {
  const file = join(FOLDER, FILES[1]!.path);
  test.skip(!existsSync(file), `no raw files in ${FOLDER}`);
  test('viewed apart makes the country of 956,857 pupils', async ({ page }) => {
    await openDataset(page, 'maat=leerlingen');
    await chooseFiles(page, file);
    const name = FILES[1]!.path.split('/').at(-1)!;
    await use(page, name, /^Apart/);
    await card(page, name).getByRole('button', { name: 'Bekijk op de kaart' }).click();
    await expect(page.getByRole('row', { name: /Nederland/ }).first()).toContainText('956.857');
  });
});

test('a million rows: progress is reported, the page answers meanwhile, and reading can be stopped', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const path = join(mkdtempSync(join(tmpdir(), 'leerlingenatlas-')), 'miljoen-2024.csv');
  await writeMillion(path);
  await openDataset(page);
  await chooseFiles(page, path);
  const file = card(page, 'miljoen-2024.csv');
  await expect(file.getByRole('progressbar')).toBeVisible();
  await expect(file.getByText(/Lezen: [\d,]+ MB van/)).toBeVisible();
  // The page goes on answering while the worker reads.
  await page.getByRole('link', { name: 'Bronnen en methode' }).click();
  await expect(page.getByRole('heading', { name: 'Bronnen en methode', level: 2 })).toBeVisible();
  await page.getByRole('link', { name: 'Dataset' }).click();
  await file.getByRole('button', { name: 'Stop' }).click();
  await expect(file).toContainText('het inlezen is gestopt');
  await expect(file.getByRole('progressbar')).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Gebruik deze cijfers' })).toHaveCount(0);
});

/** A file in the form of DUO 01 with a million rows, of 1,450 vestigingen. */
async function writeMillion(path: string): Promise<void> {
  const years = [1, 2, 3, 4, 5, 6].flatMap((n) =>
    ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${n} - ${sex}`),
  );
  const out = createWriteStream(path);
  out.write(
    `INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;PROVINCIE;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;${years.join(';')}\n`,
  );
  for (let block = 0; block < 1000; block++) {
    const rows = Array.from({ length: 1000 }, (_, i) => {
      const n = (block * 1000 + i) % 1450;
      const brin = `${String(10 + (n % 90))}A${String.fromCharCode(65 + Math.floor(n / 90))}`;
      return `${brin};${brin}00;ASSEN;Drenthe;HAVO lj 4-5;0;0;0;0;0;0;1;2;3;4;0;0\n`;
    });
    if (!out.write(rows.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
