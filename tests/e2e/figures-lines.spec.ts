import { expect, test, type Page } from '@playwright/test';
import { taken, type Row } from './dataset-page.ts';
import { drop, use } from './user-files.ts';

const FORECAST =
  'gemeente;jaar;soort;prognose;onder;boven\n' +
  'GM0197;2028;bo;1.900,5;1.800;2.000\nGM0197;2030;bo;1.850;1.700;2.000\nGM0096;2028;bo;70;60;80\n';
const METHODS: Record<string, string> = {
  'blijft gelijk': 'naief',
  'rechte lijn': 'drift',
  'log-lineair': 'log_lineair',
  Theta: 'theta',
  'Holt, gedempt': 'holt',
  'panel zonder geboorten': 'panel',
  'kinderen die al geboren zijn': 'panel_kinderen',
};

/** A cell of the chart's table: its figure, and the bounds under it. */
interface Shown {
  head: string;
  year: string;
  figure: string;
  bounds: string[];
}

/** The cells of the chart's table as they are written, apart from those of the year. */
async function tableOf(page: Page): Promise<Shown[]> {
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  const table = page.getByRole('table', { name: /^Lijngrafiek/ });
  const rows = await table.getByRole('row').evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const small = cell.querySelector('small')?.textContent ?? '';
        return [cell.textContent!.replace(small, '').trim(), small] as const;
      }),
    ),
  );
  const [heads = [], ...lines] = rows;
  return lines.flatMap(([year, ...cells]) =>
    cells.map(([text, small], i) => ({
      head: heads[i + 1]![0],
      year: year![0].slice(0, 4),
      figure: /[\d.]+(?:,\d)?/.exec(text)?.[0] ?? '',
      bounds: [...small.matchAll(/([\d.]+)–([\d.]+)/g)].flatMap(([, low, high]) => [low!, high!]),
    })),
  );
}

/** The place and the column of the file that a head of the chart's table is about. */
function columnOf(head: string, suffix: string): [place: string, column: string] {
  const [place = '', ...rest] = head.split(', ');
  const line = rest.join(', ');
  if (line === '') return [place, suffix === '' ? 'leerlingen' : 'index'];
  const year = /^verwacht in (\d+)$/.exec(line)?.[1];
  const column = year
    ? `verwacht_in_${year}`
    : line === 'prognose, bureau.csv'
      ? 'eigen_prognose_1'
      : line === 'Meer geboorten'
        ? 'scenario_1'
        : `methode_${METHODS[line]}`;
  return [place, `${column}${suffix}`];
}

const plain = (text: string) => text.replaceAll('.', '').replace(',', '.');
const written = (value: string | undefined, decimals: number) =>
  value === undefined || value === '' ? '' : Number(value).toFixed(decimals);

/** Every cell of the table is in the file, and the file has no figure of a line that is not on the screen. */
function same(shown: readonly Shown[], rows: readonly Row[], suffix: '' | '_index') {
  const decimals = suffix === '' ? 0 : 1;
  let lines = 0;
  for (const { head, year, figure, bounds } of shown) {
    const [place, column] = columnOf(head, suffix);
    const row = rows.find(({ naam, jaar }) => naam === place && jaar === year);
    const label = `${head} ${year}`;
    expect(row, label).toHaveProperty(column);
    expect(written(row?.[column], decimals), label).toBe(plain(figure));
    if (head.includes(', ') && figure !== '') lines++;
    const names = ['onder_80', 'boven_80', 'onder_95', 'boven_95'].map((one) => one + suffix);
    const inFile = names.map((name) => written(row?.[name], 0)).filter((text) => text !== '');
    if (!head.includes(', ')) expect(inFile, label).toEqual(bounds.map(plain));
  }
  const isLine = (name: string) =>
    /^(?:verwacht_in_|methode_|scenario_|eigen_prognose_\d(?!_onder|_boven))/.test(name) &&
    name.endsWith('_index') === (suffix === '_index');
  const inFile = rows.flatMap((row) =>
    Object.entries(row).filter(([name, value]) => isLine(name) && value !== ''),
  );
  expect(inFile).toHaveLength(lines);
}

for (const [scale, suffix] of [
  ['aantal', ''],
  ['index', '_index'],
] as const) {
  test(`earlier forecasts, other methods, a scenario and the reader’s own forecast are in the file as in the chart: ${scale}`, async ({
    page,
  }) => {
    const scenario = 'scenario=Meer%20geboorten!g7';
    await page.goto(
      `./?gemeenten=GM0197.GM0096&lijnen=eerder.methoden&${scenario}&grafiek=${scale}&pakket=los`,
    );
    await drop(page, { name: 'bureau.csv', text: FORECAST });
    await use(page, 'bureau.csv', /^Vergelijken|^Toevoegen|naast/);
    await page.getByRole('link', { name: 'Kaart', exact: true }).click();
    const chart = page.getByRole('figure', { name: /^Lijngrafiek/ });
    await expect(chart.getByRole('button', { name: 'Tabel', exact: true })).toBeVisible();
    const shown = await tableOf(page);
    expect(new Set(shown.map(({ head }) => head)).size).toBe(3 + 3 + 7 + 2 + 2);
    const rows = await taken(page, 'grafiek');
    same(shown, rows, suffix);
    const own = rows.find(({ naam, jaar }) => naam === 'Aalten' && jaar === '2028');
    expect([own?.['eigen_prognose_1_onder'], own?.['eigen_prognose_1_boven']]).toEqual([
      '1800',
      '2000',
    ]);
  });
}

test('the lines that are in a data set are reported, and can be had for every row', async ({
  page,
}) => {
  await page.goto('./?gemeenten=GM0197.GM0096&lijnen=eerder&pakket=los');
  const alone = await taken(page, 'grafiek');
  await expect(page).toHaveURL(/erbij=eerder&erbijvan=GM0197/);
  await expect(page.getByText('alleen voor Aalten, zoals in de grafiek.')).toBeVisible();
  const of = (rows: Row[], naam: string) =>
    rows.find((row) => row['naam'] === naam && row['jaar'] === '2025')?.['verwacht_in_2021'];
  expect(Number(of(alone, 'Aalten'))).toBeGreaterThan(1000);
  expect(of(alone, 'Vlieland')).toBe('');
  await page.getByRole('button', { name: 'Voor alle rijen nemen' }).click();
  await expect(page).not.toHaveURL(/erbijvan/);
});
