import { expect, test, type Page } from '@playwright/test';
import { answer, answerOf, openAtlas, slider } from './atlas-page.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** What can be chosen, in which texts of every kind come by: no figures, masked ones, ranks, chances, far years. */
const CHOICES = {
  'the country': '',
  'three gemeenten': 'gemeenten=0197,0222,1509',
  'a gemeente without a school, in vo': 'sector=vo&gemeenten=0717,0363',
  'masked numbers and a break in the series': 'gemeenten=0197&soort=sbo,so,vso&basis=2005',
  'exam candidates': 'sector=vo&telling=examen&gemeenten=0197,0222',
  'the change since the peak, in English': 'maat=piek&gemeenten=0197&taal=en',
  'the chance of decline': 'maat=kansdaling&gemeenten=0197',
};

/** Steps the map through all years and returns where `below` begins, in pixels of the page, with the years in which it does. */
async function topsOf(page: Page, below: string): Promise<Map<number, string[]>> {
  const tops = new Map<number, string[]>();
  await slider(page).press('Home');
  const last = await slider(page).getAttribute('max');
  for (;;) {
    const year = await slider(page).inputValue();
    const top = await page.evaluate(async (selector) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = document.querySelector(selector)!.getBoundingClientRect();
      return Math.round(box.top + scrollY);
    }, below);
    tops.set(top, [...(tops.get(top) ?? []), year]);
    if (year === last) return tops;
    await slider(page).press('ArrowRight');
  }
}

for (const [what, query] of Object.entries(CHOICES)) {
  test(`the chart stays where it is in every year, with ${what}`, async ({ page }) => {
    test.slow();
    await openAtlas(page, query);
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await expect(page.getByRole('figure').first()).toBeVisible();
      // On a phone the map stands between, with more or fewer signs below it where numbers are masked.
      const isBetween = screen.width < 800 && query.includes('examen');
      const tops = await topsOf(page, isBetween ? '[role=application]' : 'figure');
      expect([...tops], `${screen.width} wide`).toHaveLength(1);
    }
  });
}

test('the change is the largest text of the page', async ({ page }) => {
  await openAtlas(page, 'gemeenten=0197');
  const sizes = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
      ) // prettier-ignore
      .filter((one) => !one.closest('svg, .visually-hidden'))
      .map((one) => [parseFloat(getComputedStyle(one).fontSize), one.textContent.trim()] as const),
  );
  const most = Math.max(...sizes.map(([size]) => size));
  expect(sizes.filter(([size]) => size === most).map(([, text]) => text)).toEqual(['−14,5\u202f%']);
});

test('the answer is said in a plain sentence once the year rests, and not while years are played', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=0197');
  const said = page.getByText(/^Leerlingen in het basisonderwijs\. In Aalten/);
  await expect(said).toHaveAttribute('aria-live', 'polite');
  await expect(said).toHaveAttribute('aria-atomic', 'true');
  const before = await said.innerText();
  await slider(page).press('ArrowLeft');
  await slider(page).press('ArrowLeft');
  await expect(answer(page)).toContainText('2015 naar 2023');
  expect(await said.innerText()).toBe(before);
  await expect(said).toContainText('tussen 2015 en 2023');
  const sentences = (await said.innerText()).split(/(?<=\.) /);
  expect(sentences).toEqual([...new Set(sentences)]);
});

test('a year step touches only the texts of the answer that change', async ({ page }) => {
  await openAtlas(page, 'gemeenten=0197,0222');
  await expect(answerOf(page, 'Doetinchem')).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const table = document.querySelector('.answer [role=table]')!;
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(
      table.parentElement!,
      { subtree: true, childList: true, characterData: true, attributes: true },
    );
  });
  await slider(page).press('ArrowLeft');
  await expect(answer(page)).toContainText('2015 naar 2024');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(['characterData']));
});
