import { expect, test, type Page } from '@playwright/test';
import { area, take } from './atlas-page.ts';
import { ACHTERHOEK, openRegions, userRegion } from './region-page.ts';

/** In 2025 all pupils of vso in Velsen are masked. */
const MASKED = 'modus=regio&regio=corop.20&soort=vso&maat=leerlingen';
/** Of 2023 not every vestiging in Groningen is known. */
const INCOMPLETE = 'modus=regio&regio=provincie.Groningen&sector=vo&jaar=2023';
const PROJECTED = 'modus=regio&regio=corop.14&jaar=2030';

const legend = (page: Page) =>
  page.locator('figure').filter({ has: page.getByRole('application') });

/** The file of a picture of the map. */
async function picture(page: Page): Promise<string> {
  await take(page, 'kaart', 'Afbeelding…');
  const image = page.getByRole('dialog').getByRole('img');
  await expect(image).toBeVisible();
  return decodeURIComponent((await image.getAttribute('src')) ?? '').replace(/^[^,]*,/, '');
}

/** The map on the printed sheet: its signs, and the text of its legend. */
async function sheet(
  page: Page,
): Promise<{ fills: string[]; corners: number; dots: string; text: string }> {
  await expect(page.getByRole('button', { name: 'Profiel afdrukken' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page.evaluate(() => {
    const map = document.querySelector('article figure:has(figcaption)');
    const fillOf = (one: Element) => getComputedStyle(one).fill;
    const dots = map?.querySelector('path.dots');
    return {
      fills: [...(map?.querySelectorAll('.areas path') ?? [])].map(fillOf),
      corners: map?.querySelectorAll('path.corner').length ?? 0,
      dots: dots ? fillOf(dots) : '',
      text: map?.querySelector('figcaption')?.textContent ?? '',
    };
  });
}

test('a masked gemeente has the pattern of masked figures, on screen, in the picture and on paper', async ({
  page,
}) => {
  await openRegions(page, MASKED);
  await expect(area(page, 'GM0453')).toHaveCSS('fill', /#region-masked/);
  await expect(area(page, 'GM0383')).not.toHaveCSS('fill', /url/);
  await expect(legend(page)).toContainText('afgeschermd (<5): 1');
  const svg = await picture(page);
  expect(svg.match(/fill="url\(#region-masked\)"/g)).toHaveLength(2);
  expect(svg).toContain('afgeschermd (&lt;5): 1');
  await page.keyboard.press('Escape');
  const { fills, text } = await sheet(page);
  expect(fills.filter((fill) => fill.includes('#sheet-masked'))).toHaveLength(1);
  expect(text).toMatch(/afgeschermd \(<5\):?\s*1/);
});

test('an incomplete gemeente has a corner, on screen, in the picture and on paper', async ({
  page,
}) => {
  await openRegions(page, INCOMPLETE);
  await expect(legend(page)).toContainText(/onvolledig: [1-9]/);
  const count = Number(/onvolledig: (\d+)/.exec(await legend(page).innerText())?.[1]);
  await expect(page.locator('path.corner')).toHaveCount(count);
  const svg = await picture(page);
  expect(svg).toContain(`onvolledig: ${count}`);
  // A corner is a path of two lines; one more is in the legend.
  expect(svg.match(/ d="M[\d.]+,[\d.]+h[\d.]+v[\d.]+z"/g)).toHaveLength(count + 1);
  await page.keyboard.press('Escape');
  const { corners, text } = await sheet(page);
  expect(corners).toBe(count);
  expect(text).toMatch(new RegExp(`onvolledig:?\\s*${count}`));
});

test('a projected year has dots, on screen, in the picture and on paper', async ({ page }) => {
  await openRegions(page, PROJECTED);
  await expect(page.locator('path.dots')).toHaveCSS('fill', /#region-projected/);
  await expect(legend(page)).toContainText('stippen: projectie');
  const svg = await picture(page);
  expect(svg).toContain('fill="url(#region-projected)"');
  expect(svg).toContain('stippen: projectie');
  await page.keyboard.press('Escape');
  const { dots, text } = await sheet(page);
  expect(dots).toContain('#sheet-projected');
  expect(text).toContain('stippen: projectie');
});

test('a counted year without gaps has none of these signs', async ({ page }) => {
  await openRegions(page, 'modus=regio&regio=corop.14');
  await expect(page.locator('figure .areas path').first()).toBeVisible();
  await expect(page.locator('path.dots, path.corner')).toHaveCount(0);
  await expect(legend(page)).not.toContainText(/afgeschermd|onvolledig|stippen|geen cijfers/);
});

test('eight gemeenten of few shades get more with classes of their region, on screen, in the picture and on paper', async ({
  page,
}) => {
  const query = `${userRegion(
    'Achterhoek',
    ACHTERHOEK.map(([, code]) => code),
  )}&klassen=natuurlijk`;
  await openRegions(page, query);
  const shades = () =>
    page.evaluate(
      (codes) => {
        const fillOf = (code: string) => {
          const area = document.querySelector(`[data-code="${code}"]`);
          return area ? getComputedStyle(area).fill : '';
        };
        return new Set(codes.map(fillOf)).size;
      },
      ACHTERHOEK.map(([, code]) => code),
    );
  await expect(area(page, 'GM0197')).toBeVisible();
  const national = await shades();
  const choice = page.getByRole('switch', { name: 'Klassen van alleen deze regio' });
  await choice.check();
  await expect(page).toHaveURL(/klassenvan=regio/);
  expect(await shades()).toBeGreaterThan(national);
  await expect(legend(page)).toContainText('Klassen van de gemeenten van deze regio.');
  await page.reload();
  await expect(choice).toBeChecked();
  expect(await picture(page)).toContain('Klassen van de gemeenten van deze regio.');
  await page.keyboard.press('Escape');
  expect((await sheet(page)).text).toContain('klassen van de gemeenten van deze regio');
  await page.goBack();
  await expect(page).not.toHaveURL(/klassenvan/);
});

test('in forced colours the legend keeps the colours of its classes', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openRegions(page, 'modus=regio&regio=corop.01');
  const swatches = page
    .getByRole('group', { name: /^Legenda/ })
    .locator('span[style*="inline-size"]');
  await expect(swatches.first()).toBeVisible();
  const colours = await swatches.evaluateAll((items) =>
    items.map((item) => getComputedStyle(item).backgroundColor),
  );
  expect(colours.length).toBeGreaterThan(3);
  expect(new Set(colours).size).toBe(colours.length);
});
