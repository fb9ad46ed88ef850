import { Resvg } from '@resvg/resvg-js';
import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { take } from './atlas-page.ts';

/** The picture of a block of a page, saved as a file. */
async function saved(page: Page, address: string, block: string | RegExp): Promise<string> {
  await page.goto(`./?${address}`);
  await page.waitForLoadState('networkidle');
  await take(page, block, 'Afbeelding…');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Opslaan als SVG' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** The colours of a file, each as it is written in an attribute. */
const coloursIn = (svg: string) =>
  new Set(
    [...svg.matchAll(/ (?:fill|stroke|stop-color|color)="([^"]*)"/g)].map(([, colour]) => colour!),
  );

/** What SVG 1.1 has, and so every program reads: no `transparent`, no `rgba()`, no colours of CSS only. */
const READ_EVERYWHERE = /^(none|rgb\(\d+, \d+, \d+\)|#[0-9a-f]{3,6}|url\(#[\w-]+\))$/;

/** How a program that is no browser draws a file: the share of its pixels that are nearly black, and the number of colours. */
function drawnElsewhere(svg: string): { black: number; colours: number; ground: string } {
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const [count, colours] = [pixels.length / 4, new Map<string, number>()];
  let black = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [r, g, b] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    if (Math.max(r, g, b) < 40) black++;
    const key = `${r} ${g} ${b}`;
    colours.set(key, (colours.get(key) ?? 0) + 1);
  }
  const [ground = ''] = [...colours].reduce((a, b) => (b[1] > a[1] ? b : a));
  // A colour at the edge of a shape is a mixture: only larger areas count.
  const large = [...colours.values()].filter((n) => n > count / 2000);
  return { black: black / count, colours: large.length, ground };
}

const PAPER = '251 250 247';

for (const [what, address, block, colours] of [
  ['the map', 'gemeenten=GM0197.GM0222&jaar=2030', 'kaart', 8],
  ['the chart', 'gemeenten=GM0197.GM0222', 'grafiek', 4],
  ['the map of a region', 'modus=regio&regio=corop.01', 'kaart', 3],
  ['the gemeenten of a region', 'modus=regio&regio=corop.01', 'De gemeenten naast elkaar', 2], // prettier-ignore
  ['the plot of changes', 'modus=regio&regio=corop.01', /^Meenemen: Van 2015/, 2],
  ['errors of the backtest', 'modus=bronnen', /^Meenemen: Fout van elke methode/, 2],
  ['intervals of the backtest', 'modus=bronnen', /^Meenemen: Uitkomsten binnen/, 2],
  ['errors by size', 'modus=bronnen', /^Meenemen: Fout naar grootte/, 2],
] as const) {
  test(`a picture of ${what} looks the same in a program that is no browser`, async ({ page }) => {
    const svg = await saved(page, address, block);
    expect([...coloursIn(svg)].filter((colour) => !READ_EVERYWHERE.test(colour))).toEqual([]);
    // A stroke below the fill of its own element is painted over the letters by programs that do not know it.
    expect(svg).not.toContain('paint-order');
    const drawn = drawnElsewhere(svg);
    expect(drawn.ground).toBe(PAPER);
    expect(drawn.black).toBeLessThan(0.1);
    expect(drawn.colours).toBeGreaterThanOrEqual(colours);
  });
}

test('a space between bold and plain text is part of the text, so that no program leaves it out', async ({
  page,
}) => {
  const svg = await saved(page, 'gemeenten=GM0197.GM0222', 'grafiek');
  // The policy of the page itself forbids that a text becomes a document.
  const reader = await page.context().newPage();
  const texts = await reader.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    return [...file.querySelectorAll('text')]
      .filter((text) => text.querySelector('tspan'))
      .map((text) => [...text.querySelectorAll('tspan')].map((part) => part.textContent).join(''));
  }, svg);
  expect(texts).toContainEqual(expect.stringMatching(/^Aalten\s2\.050\D+2\.410\sin\s2030/));
});
