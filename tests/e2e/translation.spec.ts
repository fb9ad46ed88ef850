import { expect, test, type Page } from '@playwright/test';
import { translate } from '../fixtures/translate.ts';
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

/** The visible text of the page without spaces, also within translations. */
const visibleText = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const within = text.parentElement?.closest(':not(font)');
      if (within?.checkVisibility() && !within.closest('script, style, noscript'))
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

for (const [about, queries] of Object.entries(VIEWS)) {
  test(`${about} has no old text after the browser translated it`, async ({ page, context }) => {
    const translated = await AtlasScreen.of(page);
    const freshPage = await context.newPage();
    const fresh = await AtlasScreen.of(freshPage);
    for (const [i, query] of queries.entries()) {
      await (i === 0 ? translated.open(query) : translated.move(query));
      await fresh.open(query);
      const expected = await visibleText(freshPage);
      expect.soft(difference(await visibleText(page), expected), `?${query}`).toBe('');
      await page.locator('body').evaluate(translate);
      const after = difference(await visibleText(page), expected);
      expect.soft(after, `?${query}, translated`).toBe('');
    }
  });
}

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
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') run(document.body);
  });
}
