import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { card, drop, use } from './user-files.ts';

/** The open schools of bo in Aalten with their pupils in the newest year, as the site has them. */
function schoolsOfAalten(): [code: string, pupils: number][] {
  const rowsOf = (name: string) =>
    readFileSync(join('public/data', name), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const inAalten = rowsOf('vestigingen.csv')
    .filter((cells) => cells[1] === 'po' && cells[2] === 'bo' && cells.includes('GM0197'))
    .map(([code]) => code);
  return rowsOf('vestiging-leerlingen-po.csv').flatMap((cells): [string, number][] => {
    const pupils = Number(cells.at(-1));
    return inAalten.includes(cells[0]) && pupils > 0 ? [[cells[0]!, pupils]] : [];
  });
}

/** A file in the form of DUO's wpoprognoses: every school keeps 90 % of its pupils. */
const FILE = [
  '"INSTELLINGSCODE","VESTIGINGSCODE","TYPE_PO","JAAR","PROGNOSEAANTALLEN"',
  '"99ZZ","00","BO",2026,12.5',
  ...schoolsOfAalten().flatMap(
    ([code, pupils]) =>
    Array.from({ length: 20 }, (_, i) => `"${code.slice(0, 4)}","${code.slice(4)}","BO",${2026 + i},${(0.9 * pupils).toFixed(2)}`), // prettier-ignore
  ),
].join('\n');

test('a file of DUO’s forecasts is drawn on the page of a school and in the chart of its gemeente, until that is undone', async ({
  page,
}) => {
  await page.goto('./?modus=scholen&gemeenten=GM0197&school=05LR00');
  const school = page.getByRole('figure', { name: 'Leerlingen op 1 oktober' });
  await expect(school).toContainText('43 in 2025');
  await drop(page, { name: 'wpoprognoses.csv', text: `${FILE}\n` });
  const file = card(page, 'wpoprognoses.csv');
  await expect(file).toContainText('280 van de 281 regels zijn te gebruiken');
  await expect(file.getByRole('table', { name: /deze vestiging kennen wij niet/ })).toContainText('99ZZ00'); // prettier-ignore
  await expect(file).toContainText('Van 1 gemeente (per soort) staat elke school in het bestand.');
  await expectAccessible(page);
  await use(page, 'wpoprognoses.csv', /^Toevoegen/);

  await page.goBack();
  await expect(school).toContainText(
    /DUO verwacht er 39 in 2026 en 39 in 20\d\d \(wpoprognoses.csv\)/,
  );
  await expect(school.getByRole('img').getByText('prognose DUO')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  const chart = page.getByRole('figure', { name: /^Lijngrafiek/ });
  await expect(chart).toContainText(
    /Prognose DUO \(wpoprognoses.csv\), Aalten: ongeveer 1\.930 leerlingen in 2040/,
  );
  await expect(chart.getByText('prognose DUO', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Ongedaan maken: wpoprognoses.csv' }).click();
  await expect(chart).not.toContainText(/prognose DUO/i);
});
