import { expect, test } from '@playwright/test';
import { answer, answerOf, area, openAtlas, slider } from './atlas-page.ts';

test('the slider runs on to 2040, and what is expected looks and reads otherwise', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await slider(page).fill('2030');
  await expect(page.locator('output').filter({ hasText: '2030' }).first()).toContainText(
    'projectie',
  );
  await expect(answer(page)).toContainText(/2015\s+naar\s+2030 \(projectie\).*Aalten/);
  await expect(page.getByText(/daalt het naar verwachting harder\./).last()).toBeVisible();
  await expect(page.getByText(/2030 is een eigen projectie, geen telling/)).toBeVisible();
  await area(page, 'GM0197').hover();
  await expect(page.getByRole('tooltip')).toContainText(
    /ongeveer [\d.]+ leerlingen \(80\s%: [\d.]+–[\d.]+\)/,
  );
  await expect(slider(page)).toHaveAttribute('max', '2040');
});

test('the sentence says how sure a projection is and how often such a one came out', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await expect(
    page
      .getByText(/^Verwacht met 80\s% zekerheid\. .* bij gemeenten van deze grootte \d+\s% uit\./)
      .last(),
  ).toBeVisible();
  await expect(answer(page)).toContainText(/verwacht in 2030 \(80\s%\).*Aalten.*[\d.]+–[\d.]+/);
  await openAtlas(page, 'gemeenten=GM0096&jaar=2036');
  await expect(page.getByText(/ruwe aanwijzing/).last()).toBeVisible();
});

test('the sum of the gemeenten is the country, in every projected year', async ({ page }) => {
  await openAtlas(page, 'maat=leerlingen&jaar=2035');
  // The ranking comes after the first screen.
  await expect(page.locator('[aria-labelledby=ranglijst] tbody tr').first()).toContainText(
    /\d\.\d{3}\.\d{3}/,
  );
  const { sum, country } = await page.evaluate(async () => {
    const tooltipOf = async (path: Element) => {
      path.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
      await Promise.resolve();
      const text = document.querySelector('[role=tooltip] p')?.firstChild?.textContent ?? '';
      return Number(text.replace(/\D/g, ''));
    };
    let sum = 0;
    for (const path of document.querySelectorAll('[data-code]')) sum += await tooltipOf(path);
    const row = document.querySelector('[aria-labelledby=ranglijst] tbody tr')?.textContent ?? '';
    return { sum, country: row };
  });
  // The second number is that of the year; the expected pupils of another year and their bounds are behind it.
  const last = [...country.matchAll(/(\d\.\d{3}\.\d{3})/g)][1]?.[1]?.replace(/\D/g, '');
  // 342 numbers were rounded.
  expect(Math.abs(sum - Number(last))).toBeLessThan(171);
});

test('what is expected can be held against what was said before and what other methods say', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await page.getByRole('checkbox', { name: /wat zeiden we in 2015, 2018, 2021/ }).check();
  await expect(page).toHaveURL(/lijnen=eerder/);
  await page.getByRole('checkbox', { name: 'vergelijk methoden' }).check();
  await expect(page).toHaveURL(/lijnen=eerder\.methoden/);
  await expect(page.getByText(/blijft gelijk/).first()).toBeVisible();
});

test('a chance is a map of its own', async ({ page }) => {
  await openAtlas(page);
  await page.getByLabel('Maat').selectOption('kansdaling');
  await area(page, 'GM0197').hover();
  await expect(page.getByRole('tooltip')).toContainText(/Aalten\s*\d+\s%/);
  await page.getByLabel('Maat').selectOption('kansgrens1');
  await expect(slider(page)).toHaveValue('2030');
  await page.getByRole('spinbutton', { name: 'grens 1' }).fill('-20');
  await page.getByRole('spinbutton', { name: 'grens 1' }).press('Enter');
  await expect(page).toHaveURL(/grenzen=-20_-5/);
});

test('a scenario bends the line, stands in the link and can be undone', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  await page.getByRole('button', { name: 'Wat als …?' }).click();
  const homes = page.getByRole('spinbutton', { name: 'Nieuwbouw' });
  await homes.fill('400');
  await homes.press('Enter');
  await expect(page).toHaveURL(/scenario=Scenario%201!n400x0\.18x2028/);
  const result = page.getByRole('status').filter({ hasText: 'Aalten: ongeveer' });
  await expect(result).toHaveText(/in 2030 \(\d+ meer dan de projectie\), [\d.]+ in 2040/);
  await page.getByRole('button', { name: 'Terug naar de projectie' }).click();
  await expect(result).toHaveText(/in 2030 \(als de projectie\)/);
  await page.getByRole('button', { name: 'Scenario 1 verwijderen' }).click();
  await expect(page).not.toHaveURL(/scenario=/);
});

test("a reader's own births change the projection, and what is wrong with them is reported", async ({
  page,
}) => {
  await openAtlas(page, 'maat=leerlingen&jaar=2040');
  const answerText = () => answerOf(page, 'Nederland').innerText();
  const ours = await answerText();
  const file = (body: string) => ({
    name: 'mijn.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(body),
  });
  await page.getByRole('button', { name: 'Wat als …?' }).click();
  await page.getByText('Eigen geboortecijfers').click();
  const input = page.getByLabel('Kies een bestand (CSV, XLSX of ODS)');
  await input.setInputFiles(file('jaar,levendgeborenen,bron,te_verifieren\n2025,veel,ik,0\n'));
  await expect(
    page.getByText(/mijn\.csv, regel 2, kolom levendgeborenen: hier hoort een aantal te staan/),
  ).toBeVisible();
  expect(await answerText()).toBe(ours);
  await input.setInputFiles(file('jaar,levendgeborenen,bron,te_verifieren\n2025,140000,ik,0\n'));
  await expect(
    page.getByText(/1 jaar uit uw bestand; geboorten bekend tot en met 2025/),
  ).toBeVisible();
  expect(await answerText()).not.toBe(ours);
  const source = page.getByText(/De projectie rekent met uw eigen geboortecijfers \(mijn\.csv\)/);
  await expect(source).toBeVisible();
  await input.setInputFiles(file('jaar;levendgeborenen\n2025;14.000'));
  await expect(page.getByText(/dit kan niet kloppen/)).toContainText(
    'Uw vorige bestand blijft gelden.',
  );
  // They stay, and can be let go, also after another page was read.
  await page.getByRole('link', { name: 'Bronnen en methode' }).click();
  await page.getByRole('link', { name: 'Kaart' }).click();
  await expect(source).toBeVisible();
  await page.getByRole('button', { name: 'Wat als …?' }).click();
  await page.getByRole('button', { name: 'Terug naar de cijfers van CBS' }).click();
  await expect(source).toBeHidden();
  await expect.poll(answerText).toBe(ours);
});

test('a scenario of a gemeente that is no longer chosen says so and can be moved', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0222&scenario=Krimp!aGM0197!i-1');
  await expect(page.getByRole('status').filter({ hasText: /Geldt voor Aalten, dat hier nu niet staat/ })).toBeVisible(); // prettier-ignore
  await page.getByLabel('Geldt voor').selectOption({ label: 'alle gekozen gemeenten samen' });
  await expect(page.getByRole('status').filter({ hasText: 'Doetinchem: ongeveer' })).toHaveText(
    /in 2030 \(\d+ minder dan de projectie\)/,
  );
});

test('on paper a scenario is its line with its name, what it supposes and the figures of the screen', async ({
  page,
}) => {
  const scenario = 'scenario=Bouw!gL!n500x0.3x2028';
  const supposed =
    /Bouw: geboorten lager \(2030 −7,3.%, 2040 −11,1.%\); 500 woningen met 0,3 leerlingen, vanaf 2028\./;
  await openAtlas(page, `gemeenten=GM0197&${scenario}`);
  const result = await page.getByRole('status').filter({ hasText: 'Aalten: ongeveer' }).innerText();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('listitem').filter({ hasText: supposed })).toContainText(
    result.trim(),
  );
  await expect(page.getByRole('slider', { name: 'Nieuwbouw' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`./?modus=regio&regio=corop.16&${scenario}`);
  await expect(page.getByRole('slider', { name: 'Nieuwbouw' })).toHaveValue('500');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.sheet');
  await expect(sheet.getByText(supposed)).toBeAttached();
  await expect(sheet.locator('[data-label^=scenario]')).toContainText('in\u00a02030');
  await expect(sheet.locator('.what-if')).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const) {
  for (const query of ['gemeenten=GM0197&sector=vo', 'modus=regio&regio=corop.16']) {
    test(`every lever is set with the chart in view: ${width} × ${height}, ${query}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`./?${query}`);
      await page.getByRole('button', { name: 'Wat als …?' }).click();
      const levers = page.getByRole('slider', { name: /Geboorten|Instroom|Nieuwbouw|Doorstroom/ });
      await expect(levers.first()).toBeVisible();
      for (const lever of await levers.all()) {
        await lever.focus();
        await lever.press('ArrowRight');
        await expect(lever).toBeInViewport({ ratio: 0.99 });
        await expect(page.locator('[data-label^=scenario]')).toBeInViewport({ ratio: 0.99 });
      }
      const sizes = await page
        .getByRole('button', { name: /: (minder|meer)$/ })
        .evaluateAll((buttons) =>
          buttons.map((one) => {
            const { width: wide, height: high } = one.getBoundingClientRect();
            return Math.min(wide, high);
          }),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    });
  }
}

test('vo says what its forecasts were tested on, as they are drawn', async ({ page }) => {
  await openAtlas(page, 'sector=vo&gemeenten=GM0363&jaar=2026');
  await expect(page.getByText(/^Verwacht met 80/)).not.toContainText('aanwijzing');
  await openAtlas(page, 'sector=vo&jaar=2027');
  await expect(page.getByText(/kwam voor het land 0.% uit \(één periode\)/).last()).toBeVisible();
  await openAtlas(page, 'sector=vo&jaar=2030');
  await expect(page.getByText(/kwam voor het land 100.% uit \(één periode\)/).last()).toBeVisible();
  await openAtlas(page, 'sector=vo&jaar=2032');
  await expect(
    page
      .getByText(/Getoetst op 1, 2, 4, 5 en 6 jaar vooruit; andere jaren zijn doorgetrokken/)
      .last(),
  ).toBeVisible();
});

test('where there is nothing to project from the page says so and stays whole', async ({
  page,
}) => {
  await openAtlas(page, 'sector=vo&soort=havo&maat=leerlingen');
  await expect(page.getByText(/Per schoolsoort zijn alleen cijfers van 2019/).last()).toBeVisible();
  // One count: there is no other year to choose.
  await expect(page.locator('output').filter({ hasText: '2019' }).first()).toBeVisible();
  await expect(slider(page)).toHaveCount(0);
  await expect(
    page.getByText(/^Dat is [\d,]+\s% van de leerlingen in het voortgezet onderwijs/),
  ).toBeVisible();
});
