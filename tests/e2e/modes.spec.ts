import { expect, test } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';

const MODES = [
  ['Regio', 'Regio – Leerlingenatlas'],
  ['Scholen', 'Scholen – Leerlingenatlas'],
  ['Dataset', 'Dataset – Leerlingenatlas'],
  ['Bronnen en methode', 'Bronnen en methode – Leerlingenatlas'],
] as const;

test('another mode is named by title and heading, and announced; only its link is marked with forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page);
  const nav = page.getByRole('navigation', { name: 'Onderdelen' });
  const heading = page.getByRole('heading', { level: 1 });
  const announced = page.locator('#app > [role=status]');
  await expect(heading).toHaveText(/^\s*Kaart: Leerlingendaling/);
  await expect(announced).toHaveText('');
  for (const [name, title] of MODES) {
    await nav.getByRole('link', { name }).press('Enter');
    await expect(heading).toHaveText(name);
    await expect(page).toHaveTitle(title);
    await expect(announced).toHaveText(title);
    const marked = await nav.getByRole('link').evaluateAll((links) =>
      links
        .filter((link) => {
          const { borderBlockEndColor, backgroundColor } = getComputedStyle(link);
          const canvas = getComputedStyle(document.body).backgroundColor;
          return ![backgroundColor, canvas, 'rgb(255, 255, 255)'].includes(borderBlockEndColor);
        })
        .map((link) => link.textContent),
    );
    expect(marked).toEqual([name]);
  }
  await page.goBack();
  await expect(announced).toHaveText('Dataset – Leerlingenatlas');
});

test('a text in another language than the page says so', async ({ page }) => {
  await page.goto('./?modus=bronnen&taal=en');
  const source = page.getByRole('link', { name: /^DUO, historisch overzicht/ }).first();
  await expect(source).toHaveAttribute('lang', 'nl');
  await expect(page.locator('.start-note[lang=nl] > [lang=en]')).toHaveCount(6);
});
