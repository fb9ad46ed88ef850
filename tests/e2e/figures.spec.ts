import { expect, test, type Page } from '@playwright/test';
import { answerOf, number, openAtlas } from './atlas-page.ts';
import { hasRaw, NEEDS_RAW, rawBo, rawVo } from './raw.ts';

/** Of all sizes, a Wadden island among them. */
const GEMEENTEN = {
  GM0363: 'Amsterdam',
  GM0014: 'Groningen',
  GM0034: 'Almere',
  GM0222: 'Doetinchem',
  GM0197: 'Aalten',
  GM1509: 'Oude IJsselstreek',
  GM0677: 'Hulst',
  GM0715: 'Terneuzen',
  GM0448: 'Texel',
  GM0096: 'Vlieland',
  GM0088: 'Schiermonnikoog',
  GM0277: 'Rozendaal',
} as const;

/** "2.504 naar 2.141" of the row about a place in the answer. */
async function figuresOf(page: Page, place: string): Promise<[number, number]> {
  const cell = answerOf(page, place).getByRole('cell').nth(1);
  await expect(cell).toBeVisible();
  const [, from = '', to = ''] = /([\d.]+)\s+naar\s+([\d.]+)/.exec(await cell.innerText()) ?? [];
  return [number(from), number(to)];
}

test.describe('figures on the screen are those of DUO', () => {
  test.skip(!hasRaw, NEEDS_RAW);

  test('for bo in gemeenten of all sizes, against two base years', async ({ page }) => {
    const codes = Object.keys(GEMEENTEN);
    expect(codes.length).toBeGreaterThan(6);
    for (const [base, year] of [
      [2015, 2025],
      [2003, 2019],
    ] as const) {
      const [from, to] = [rawBo(base), rawBo(year)];
      for (const some of [codes.slice(0, 6), codes.slice(6)]) {
        await openAtlas(page, `gemeenten=${some.join('.')}&basis=${base}&jaar=${year}`);
        for (const code of some) {
          const place = GEMEENTEN[code as keyof typeof GEMEENTEN];
          expect(await figuresOf(page, place), place).toEqual([from.get(code), to.get(code)]);
        }
      }
    }
  });

  test('for bo in the country', async ({ page }) => {
    await openAtlas(page, 'basis=2008');
    expect(await figuresOf(page, 'Nederland')).toEqual([1_553_042, 1_356_911]);
    expect([rawBo(2008).get('NL'), rawBo(2025).get('NL')]).toEqual([1_553_042, 1_356_911]);
  });

  test('for vo, in gemeenten and in the country', async ({ page }) => {
    const [from, to] = [rawVo(2024), rawVo(2025)];
    const some = Object.entries(GEMEENTEN)
      .filter(([code]) => from.has(code) && to.has(code))
      .slice(0, 8);
    await openAtlas(page, `sector=vo&basis=2024&gemeenten=${some.map(([code]) => code).join('.')}`);
    for (const [code, place] of some) {
      expect(await figuresOf(page, place), place).toEqual([from.get(code), to.get(code)]);
    }
    await openAtlas(page, 'sector=vo&basis=2024');
    expect(await figuresOf(page, 'Nederland')).toEqual([from.get('NL'), to.get('NL')]);
  });

  test('for all 342 gemeenten on the map, by their tooltips', async ({ page }) => {
    const raw = rawBo(2025);
    await openAtlas(page, 'maat=leerlingen');
    const shown = await page.evaluate(async () => {
      const map = document.querySelector('[role=application]')!;
      const values: [string, string][] = [];
      for (const path of map.querySelectorAll('[data-code]')) {
        path.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }),
        );
        await Promise.resolve();
        const tooltip = document.querySelector('[role=tooltip]');
        const text = tooltip?.querySelector('p')?.firstChild?.textContent ?? '';
        values.push([path.getAttribute('data-code')!, text]);
      }
      return values;
    });
    expect(shown).toHaveLength(342);
    for (const [code, text] of shown) expect(number(text), code).toBe(raw.get(code));
  });
});
