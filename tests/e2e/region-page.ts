import { expect, type Page } from '@playwright/test';

/** Gemeenten of the Achterhoek, as a reader would click them together. */
export const ACHTERHOEK = [
  ['Aalten', 'GM0197'],
  ['Berkelland', 'GM1859'],
  ['Bronckhorst', 'GM1876'],
  ['Doetinchem', 'GM0222'],
  ['Montferland', 'GM1955'],
  ['Oost Gelre', 'GM1586'],
  ['Oude IJsselstreek', 'GM1509'],
  ['Winterswijk', 'GM0294'],
] as const;

/** How a region of one's own stands in the URL. */
export const userRegion = (name: string, codes: readonly string[]): string =>
  `modus=regio&eigen=${encodeURIComponent(name)}!${codes.map((code) => code.replace('GM', '')).join('.')}`;

/** Opens the page about regions and waits until it is there. */
export async function openRegions(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  await expect(page.getByRole('group', { name: /^(Regio kiezen|Choose a region)$/ })).toBeVisible();
}
