import { expect, test, type Page } from '@playwright/test';
import { area, openAtlas, slider } from './atlas-page.ts';
import { AtlasScreen } from './screen-text.ts';

test('pointing at a gemeente states its name, value, rank and course', async ({ page }) => {
  await openAtlas(page);
  await area(page, 'GM0363').hover();
  const tooltip = page.getByRole('tooltip');
  await expect(tooltip).toContainText('Amsterdam');
  await expect(tooltip).toContainText(/[+−]\d+,\d\s%/);
  await expect(tooltip).toContainText(/\d+e van 342, grootste (daling|stijging) eerst/);
  await expect(tooltip.locator('svg')).toBeVisible();
});

test('a click selects, a second selects more, and another click removes', async ({ page }) => {
  await openAtlas(page);
  await area(page, 'GM0363').click();
  await expect(page).toHaveURL(/gemeenten=GM0363$/);
  await area(page, 'GM0034').click();
  await expect(page).toHaveURL(/gemeenten=GM0363\.GM0034$/);
  await area(page, 'GM0363').click();
  await expect(page).toHaveURL(/gemeenten=GM0034$/);
});

test('the map is one stop in which arrows walk to the neighbours', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  const map = page.getByRole('application');
  await page.getByRole('link', { name: 'Bronnen en methode' }).focus();
  await map.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tooltip')).toContainText('Oude IJsselstreek');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/gemeenten=GM0197\.GM1509/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('plus, minus and the buttons zoom; zero brings the whole map back', async ({ page }) => {
  await openAtlas(page);
  const width = async () => (await area(page, 'GM0363').boundingBox())!.width;
  const before = await width();
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  // The code that zooms is loaded right after the page is shown.
  await expect.poll(width).toBeGreaterThan(before * 1.3);
  await page.getByRole('application').focus();
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(before, 0);
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before * 1.3);
});

test('an enlarged map has its borders in full detail', async ({ page }) => {
  await openAtlas(page);
  const detail = () =>
    page
      .getByRole('application')
      .locator('[data-code=GM0093]')
      .evaluate((path) => path.getAttribute('d')?.length ?? 0);
  const before = await detail();
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  await expect.poll(detail).toBeGreaterThan(1.3 * before);
});

test('a wheel over the map scrolls the page and says how to zoom; with Ctrl it zooms', async ({
  page,
}) => {
  await openAtlas(page);
  const before = (await area(page, 'GM0363').boundingBox())!;
  await area(page, 'GM0363').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.getByText('Houd Ctrl ingedrukt om op de kaart te zoomen')).toBeVisible();
  expect((await area(page, 'GM0363').boundingBox())!.width).toBeCloseTo(before.width, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect
    .poll(async () => (await area(page, 'GM0363').boundingBox())!.width)
    .toBeGreaterThan(before.width);
});

test('moving the year recolours the map, keeps its classes and asks the engine nothing', async ({
  page,
}) => {
  // The engine starts after the first screen and reads its files then: only what comes after that is of the year.
  const screen = await AtlasScreen.of(page);
  await screen.open('');
  await page.evaluate(() => scrollTo(0, 0));
  const classes = () =>
    page
      .locator('[data-code]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('class')));
  const legend = page
    .getByRole('group', { name: /^Legenda/ })
    .getByRole('button', { name: /: \d+ gemeenten?$/ });
  const names = () =>
    legend.evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label')!.split(': ')[0]),
    );
  const [before, breaks] = [await classes(), await names()];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // A question to the engine is a message to the worker: count those as well.
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...args: unknown[]) {
      (window as unknown as { asked: number }).asked =
        ((window as unknown as { asked?: number }).asked ?? 0) + 1;
      return Reflect.apply(post, this, args);
    };
  });
  await slider(page).fill('2018');
  await expect(page.getByRole('status').filter({ hasText: /^2018/ })).toBeVisible();
  expect(await classes()).not.toEqual(before);
  expect(await names()).toEqual(breaks);
  expect(requests.filter((url) => url.includes('/data/'))).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { asked?: number }).asked ?? 0)).toBe(0);
});

test('play runs through the years from the base year and can be paused', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Speel de jaren af' }).click();
  await expect(slider(page)).toHaveValue(/201[5-9]/);
  await page.getByRole('button', { name: 'Pauze' }).click();
  const year = await slider(page).inputValue();
  await page.waitForTimeout(1000);
  await expect(slider(page)).toHaveValue(year);
});

test('incomplete is marked, a gemeente without a school has crosses, and neither passes for zero', async ({
  page,
}) => {
  await openAtlas(page, 'sector=vo&maat=verandering&jaar=2023');
  const legend = page.getByRole('group', { name: /^Legenda/ });
  await expect(legend).toContainText(/onvolledig: \d+/);
  await openAtlas(page, 'sector=vo&basis=2024');
  // Renswoude has no secondary school: nothing can have changed, and it is no class of decline either.
  await expect(area(page, 'GM0339')).toHaveCSS('fill', /url\(.*#map-noSchool/);
  await expect(legend).toContainText(/geen school: 5\d/);
});

test('classes of the legend filter the map', async ({ page }) => {
  await openAtlas(page);
  const legend = page.getByRole('group', { name: /^Legenda/ });
  await legend
    .getByRole('button', { name: /: \d+ gemeenten?$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/toon=0/);
  await legend.getByRole('button', { name: 'Alle klassen tonen' }).click();
  await expect(page).not.toHaveURL(/toon/);
});

test("areas can be classed by the reader's own two signaleringsgrenzen", async ({ page }) => {
  await openAtlas(page, 'klassen=grenzen&grenzen=-20_-10');
  const columns = page
    .getByRole('group', { name: /^Legenda/ })
    .getByRole('button', { name: /: \d+ gemeenten?$/ });
  await expect(columns).toHaveCount(3);
  await page.getByRole('spinbutton', { name: 'grens 1' }).fill('-15');
  await page.getByRole('spinbutton', { name: 'grens 1' }).press('Enter');
  await expect(page).toHaveURL(/grenzen=-15_-10/);
});

test('a soort is chosen by a press on its name', async ({ page }) => {
  await openAtlas(page);
  await page.locator('summary', { hasText: 'Soort' }).click();
  // By mouse on the words beside the box: that gives the focus to the page around the list, which stays open.
  await page.getByRole('group', { name: 'Soort' }).getByText('speciaal basisonderwijs').click();
  await expect(page).toHaveURL(/soort=bo\.sbo/);
});

/** Where the middle of a gemeente is on the map, from 0 (left or top) to 1. */
async function placeOnMap(page: Page, code: string): Promise<{ x: number; y: number }> {
  const map = (await page.getByRole('application').first().boundingBox())!;
  const box = (await area(page, code).boundingBox())!;
  return {
    x: (box.x + box.width / 2 - map.x) / map.width,
    y: (box.y + box.height / 2 - map.y) / map.height,
  };
}
const names = (page: Page) => page.locator('svg[role=application] text').allTextContents();

test('a search shows the gemeente with the names of its neighbours, a click on the map moves nothing, and a link shows the same', async ({
  page,
  context,
}) => {
  await openAtlas(page);
  expect(await names(page)).toEqual([]);
  const search = page.getByRole('combobox', { name: /Zoek/ });
  await search.fill('aalten');
  await search.press('Enter');
  await expect.poll(() => names(page)).toEqual(expect.arrayContaining(['Aalten', 'Winterswijk']));
  // Aalten is at the border: there is less beyond it, and more of the country, than if it were in the middle.
  const { x, y } = await placeOnMap(page, 'GM0197');
  expect(Math.abs(x - 0.6)).toBeLessThan(0.1);
  expect(Math.abs(y - 0.7)).toBeLessThan(0.1);

  const sent = new URL(page.url()).search.slice(1);
  const other = await context.newPage();
  await openAtlas(other, sent);
  await expect.poll(() => names(other)).toEqual(await names(page));
  expect(await placeOnMap(other, 'GM0197')).toEqual({ x, y });
  await other.close();

  const before = await placeOnMap(page, 'GM0294');
  await area(page, 'GM0294').click();
  await expect(page).toHaveURL(/gemeenten=GM0197\.GM0294/);
  expect(await placeOnMap(page, 'GM0294')).toEqual(before);
  await page.getByRole('button', { name: 'Heel Nederland' }).click();
  await expect.poll(() => names(page)).toEqual(['Aalten', 'Winterswijk']);
  await expect(page.getByRole('button', { name: 'Heel Nederland' })).toHaveCount(0);
});

test('an enlarged map fills its column, and its tooltip is where a gemeente beside the drawing plane is', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  const map = (await page.getByRole('application').first().boundingBox())!;
  const search = (await page.getByRole('combobox', { name: /Zoek/ }).boundingBox())!;
  expect(map.x).toBeCloseTo(search.x, 0);
  expect(map.width / map.height).toBeGreaterThan(1.1);
  await area(page, 'GM0158').dispatchEvent('pointermove', { pointerType: 'mouse' });
  const haaksbergen = (await area(page, 'GM0158').boundingBox())!;
  const tooltip = (await page.getByRole('tooltip', { name: /Haaksbergen/ }).boundingBox())!;
  const middle = haaksbergen.x + haaksbergen.width / 2;
  expect(tooltip.x).toBeLessThan(middle);
  expect(tooltip.x + tooltip.width).toBeGreaterThan(middle - 16);
});

/** Windows in which buttons used to cover South Limburg: a low laptop, the same at 200 %, a small phone, and a frame. */
const WINDOWS = [
  ['', 1366, 657],
  ['', 720, 450],
  ['', 320, 640],
  ['embed', 400, 500],
  ['embed=kaart', 320, 480],
] as const;
for (const [query, width, height] of WINDOWS) {
  test(`no control covers the country in ./?${query} at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./?${query}`);
    const map = page.getByRole('application').first();
    await expect(map.locator('[data-code]')).toHaveCount(342);
    await expect(page.getByRole('button', { name: 'Inzoomen' })).toBeEnabled();
    // Above the bar that stays at the bottom of a phone.
    await map.evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
    const covered = await map.evaluate((svg) => {
      const areas = [...svg.querySelectorAll<SVGGeometryElement>('[data-code]')];
      const toPlane = (svg as SVGSVGElement).getScreenCTM()!.inverse();
      const controls = [...document.querySelectorAll('button, a, select, input, summary')];
      return controls.flatMap((control) => {
        const box = control.getBoundingClientRect();
        const points = [];
        for (let x = box.left; x <= box.right; x += 4)
          for (let y = box.top; y <= box.bottom; y += 4) points.push(new DOMPoint(x, y));
        const isOver = points.some((point) => {
          const at = point.matrixTransform(toPlane);
          return areas.some((one) => one.isPointInFill(at));
        });
        return isOver ? [control.textContent] : [];
      });
    });
    expect(covered).toEqual([]);
  });
}

test('the pointer can go to the tooltip and rest on it, and Escape hides it', async ({ page }) => {
  await openAtlas(page);
  const tooltip = page.getByRole('tooltip');
  const box = (await area(page, 'GM0200').boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...middle);
  await expect(tooltip).toContainText('Apeldoorn');
  // The rest of somebody who reads.
  await page.waitForTimeout(500);
  const place = (await tooltip.boundingBox())!;
  const within = [place.x + place.width / 2, place.y + place.height / 2] as const;
  await page.mouse.move(...within, { steps: 12 });
  await page.mouse.move(within[0] + 10, within[1], { steps: 3 });
  await page.waitForTimeout(600);
  await expect(tooltip).toContainText('Apeldoorn');
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);

  await page.mouse.move(...middle);
  await expect(tooltip).toContainText('Apeldoorn');
  await page.mouse.move(5, 5);
  await expect(tooltip).toHaveCount(0);
});
