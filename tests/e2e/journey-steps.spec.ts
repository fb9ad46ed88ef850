import { devices, expect, test, type Locator, type Page } from '@playwright/test';
import { answer, answerOf, area, openAtlas } from './atlas-page.ts';

/** The number of clicks, taps, choices in a list and typed texts that a user needs. */
class Steps {
  count = 0;
  private readonly page: Page;
  private readonly way: 'click' | 'tap';

  constructor(page: Page, way: 'click' | 'tap' = 'click') {
    this.page = page;
    this.way = way;
  }

  async on(target: Locator): Promise<void> {
    this.count += 1;
    await target[this.way]();
  }

  /** On a phone, a choice in a list of the browser is one tap more than opening it. */
  async choose(target: Locator, label: string): Promise<void> {
    this.count += this.way === 'tap' ? 1 : 2;
    await target.selectOption({ label });
  }

  /** Typing is a step with a keyboard; on a phone only taps beside the keyboard are counted. */
  async type(text: string): Promise<void> {
    this.count += this.way === 'tap' ? 0 : 1;
    await this.page.keyboard.type(text);
  }
}

const search = (page: Page) => page.getByRole('combobox', { name: /^Zoek een gemeente/ });

test('a school board needs at most eight steps with a mouse', async ({ page, context }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page);
  const steps = new Steps(page);
  await steps.on(search(page));
  await steps.type('oude ijss');
  await steps.on(page.getByRole('option', { name: /^Oude IJsselstreek/ }));
  await steps.choose(page.getByRole('combobox', { name: 'Ten opzichte van' }), '2012');
  // The map has moved to the gemeente and its neighbours.
  await steps.on(area(page, 'GM0222'));
  await expect(answer(page)).toContainText(/2012\s+naar\s+2025/);
  await expect(answerOf(page, 'Doetinchem')).toBeVisible();
  await expect(answerOf(page, 'Nederland')).toBeVisible();
  await expect(answer(page)).toContainText('verwacht in 2030 (80 %)');
  await steps.on(page.getByRole('button', { name: 'Delen' }));
  await steps.on(page.getByRole('button', { name: 'Kopieer link' }));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('basis=2012');
  expect(steps.count).toBeLessThanOrEqual(8);
});

test.describe('on a phone', () => {
  const { viewport, userAgent, hasTouch, isMobile } = devices['Pixel 7'];
  test.use({ viewport, userAgent, hasTouch, isMobile });
  test('a school board needs at most seven taps', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./');
    await expect(area(page, 'GM0363')).toBeAttached();
    const steps = new Steps(page, 'tap');
    await steps.on(search(page));
    await steps.type('oude ijss');
    await expect(page.getByRole('option', { name: /^Oude IJsselstreek/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(answerOf(page, 'Oude IJsselstreek')).toBeVisible();
    await steps.on(page.getByRole('button', { name: /^Instellingen/ }));
    await steps.choose(page.getByRole('combobox', { name: 'Ten opzichte van' }), '2012');
    await steps.on(page.getByRole('button', { name: /^(Klaar|Sluiten)/ }));
    await steps.on(area(page, 'GM0222'));
    await expect(answerOf(page, 'Doetinchem')).toBeVisible();
    await expect(answer(page)).toContainText(/2012\s+naar\s+2025/);
    await steps.on(page.getByRole('button', { name: 'Delen' }));
    await steps.on(page.getByRole('button', { name: 'Kopieer link' }));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('basis=2012');
    expect(steps.count).toBeLessThanOrEqual(7);
  });
});

test('a talk about a region needs at most twelve steps', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-asked-to-print', '');
  });
  await openAtlas(page);
  const steps = new Steps(page);
  await steps.on(search(page));
  await steps.type('achterhoek');
  await steps.on(page.getByRole('option', { name: /Achterhoek.*COROP/ }));
  await expect(page.getByRole('region', { name: 'Wat valt op' }).getByRole('listitem').first()).toBeVisible(); // prettier-ignore
  await steps.on(page.getByRole('button', { name: 'Profiel afdrukken' }));
  await expect(page.locator('body[data-asked-to-print]')).toBeAttached();
  expect(steps.count).toBeLessThanOrEqual(12);
});

for (const width of [1440, 1024, 390]) {
  test(`a researcher needs at most eight clicks for a data set of three provincies, lists that open included: ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAtlas(page);
    const steps = new Steps(page);
    await steps.on(page.getByRole('link', { name: 'Dataset', exact: true }));
    await steps.on(page.getByRole('checkbox', { name: /speciaal basisonderwijs/ }));
    const regions = page.getByRole('group', { name: 'Regio’s', exact: true });
    for (const name of ['Drenthe', 'Friesland', 'Groningen']) {
      await steps.on(regions.getByRole('checkbox', { name, exact: true }));
    }
    for (const [name, year] of [
      ['Van', '2010'],
      ['Tot en met', '2035'],
    ] as const) {
      // A press on the field, a move to the year and letting go is one click.
      steps.count += 1;
      await page.getByRole('combobox', { name, exact: true }).selectOption(year);
    }
    const download = page.waitForEvent('download');
    await steps.on(page.getByRole('button', { name: /^Download / }));
    expect((await download).suggestedFilename()).toMatch(/2010-2035.*\.zip$/);
    expect(steps.count).toBeLessThanOrEqual(8);
  });
}
