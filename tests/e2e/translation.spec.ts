import { expect, test, type Page } from '@playwright/test';
import { translate, translateBlocks, translateInPlace } from '../fixtures/translate.ts';
import { AtlasScreen } from './screen-text.ts';

/** Query strings that differ in year, sector, gemeente, language and more: the page moves from each to the next. */
const VIEWS: Record<string, readonly string[]> = {
  'the map': [
    '',
    'jaar=2010',
    'jaar=2030&gemeenten=GM0197',
    'jaar=2030&gemeenten=GM0197.GM0363&grafiek=index&lijnen=eerder.methoden',
    'sector=vo&gemeenten=GM0363',
    'sector=vo&maat=leerlingen&jaar=2019&taal=en',
    'regio=corop.14&sorteer=-naam',
    'scenario=Minder!g-10&gemeenten=GM0599&maat=index',
    '',
  ],
  'a region': [
    'modus=regio&regio=corop.14',
    'modus=regio&regio=corop.14&jaar=2030',
    'modus=regio&regio=corop.14&sector=vo&naast=corop.12',
    'modus=regio&eigen=Achterhoek!0197.0222&taal=en',
    'modus=regio',
    'modus=regio&regio=provincie.Zeeland&maat=verschil&basis=2005',
  ],
  'a data set': [
    'modus=dataset',
    'modus=dataset&gemeenten=GM0197&jaren=2015-2030',
    'modus=dataset&sector=vo&niveau=provincie&maten=verandering',
    'modus=dataset&taal=en&vorm=breed&bestand=xlsx',
  ],
  'sources and methods': ['modus=bronnen', 'modus=bronnen&taal=en', 'modus=bronnen&sector=vo'],
  'one mode after another': [
    'modus=regio&regio=corop.14&jaar=2030',
    'modus=kaart&regio=corop.14&jaar=2030',
    'modus=dataset&regio=corop.14&jaar=2030',
    'modus=bronnen&regio=corop.14&taal=en',
    'gemeenten=GM0197&taal=en',
  ],
};

/**
 * The visible text of the page without spaces, also within translations. Not the names on the map, whose order follows from how
 * finely it is drawn, and not what is announced to screen readers: the answer
 * follows when a choice has rested, and another mode is named only where the page moved to it.
 */
const visibleText = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const within = text.parentElement?.closest(':not(font)');
      if (
        within?.checkVisibility() &&
        !within.closest(
          'script, style, noscript, [aria-live][aria-atomic], #app > [role=status], [role=application]',
        )
      )
        texts.push(text.data.replace(/\s+/g, ''));
    }
    return texts.join('');
  });

/** Where two texts begin to differ; empty where they are the same. */
function difference(found: string, expected: string): string {
  if (found === expected) return '';
  const at = [...expected].findIndex((sign, i) => found[i] !== sign);
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
  return `${around(found)} instead of ${around(expected)}`;
}

/**
 * Moves a page from each query string to the next and translates it in between; what a fresh page shows must be all that it has, but
 * for the capitals that stand for a translation.
 */
async function walk(
  page: Page,
  freshPage: Page,
  queries: readonly string[],
  run: (root: Element) => void,
): Promise<void> {
  // Dozens of pages, each read three times.
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const translated = await AtlasScreen.of(page);
  const fresh = await AtlasScreen.of(freshPage);
  const textOf = async (of: Page) => (await visibleText(of)).toLowerCase();
  for (const [i, query] of queries.entries()) {
    await (i === 0 ? translated.open(query) : translated.move(query));
    await fresh.open(query);
    const expected = await textOf(freshPage);
    expect.soft(difference(await textOf(page), expected), `?${query}`).toBe('');
    await page.locator('body').evaluate(run);
    expect.soft(difference(await textOf(page), expected), `?${query}, translated`).toBe('');
  }
  expect(errors).toEqual([]);
}

for (const [about, queries] of Object.entries(VIEWS)) {
  test(`${about} has no old text after the browser translated it`, async ({ page, context }) => {
    await walk(page, await context.newPage(), queries, translate);
  });
  test(`${about} has no old text after a translator wrote into its nodes`, async ({
    page,
    context,
  }) => {
    await walk(page, await context.newPage(), queries, translateInPlace);
  });
}

test.describe('Firefox, which translates paragraphs as a whole', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
  });
  test('is asked from the start to leave the page as it is', async ({ page, context }) => {
    await page.addInitScript(`(${String(translateOnceParsed)})(${String(translateBlocks)})`);
    const queries = Object.values(VIEWS).flatMap((all) => all.slice(0, 2));
    await walk(page, await context.newPage(), queries, translateBlocks);
  });
});

test.describe('Safari, which puts new nodes in the place of the texts of a paragraph', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
  });
  test('is asked to leave the page and frames as they are', async ({ page }) => {
    for (const address of ['./', './embed.html?embed=kaart']) {
      await page.goto(address);
      await expect(page.locator('body')).toHaveAttribute('translate', 'no');
    }
  });
});

test('Chromium may translate the page', async ({ page }) => {
  await page.goto('./');
  await page.locator('html[data-running]').waitFor();
  await expect(page.locator('body')).not.toHaveAttribute('translate');
});

for (const query of ['gemeenten=GM0197', 'embed&gemeenten=GM0197']) {
  test(`a step of the year slider changes the texts of ?${query}, translated`, async ({
    page,
    context,
  }) => {
    const screen = await AtlasScreen.of(page);
    await screen.open(query);
    await page.locator('body').evaluate(translate);
    await page.getByRole('slider', { name: 'Jaar op de kaart' }).fill('2010');
    await screen.read();
    const freshPage = await context.newPage();
    await (await AtlasScreen.of(freshPage)).open(`${query}&jaar=2010`);
    expect(difference(await visibleText(page), await visibleText(freshPage))).toBe('');
  });
}

test('a first screen that was translated before the page ran is shown anew', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(`(${String(translateOnceParsed)})(${String(translate)})`);
  await page.goto('./');
  await page.locator('html[data-running]').waitFor();
  await page.getByRole('slider', { name: 'Jaar op de kaart' }).fill('2010');
  await expect(page.getByRole('main')).toContainText('2010');
  expect(errors).toEqual([]);
});

function translateOnceParsed(run: (root: Element) => void): void {
  document.addEventListener('DOMContentLoaded', () => run(document.body));
}
