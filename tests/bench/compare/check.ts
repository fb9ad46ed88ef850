/** Checks on a screenshot that a page colours every gemeente as the atlas computes it, in three years. */
import { PNG } from 'pngjs';
import { VIEWPORT, addressOf, type Bench, type Box } from './session.ts';
import type { BenchPage } from './pages.ts';
import type { Truth } from './truth.ts';

export interface Check {
  /** Where the country is, in parts of the box of the map. */
  country: Box;
  /** What is wrong, in words; empty where nothing is. */
  faults: string[];
}

/** Device pixels per CSS pixel, so that the smallest gemeenten are some pixels wide. */
const ENLARGED = 4;
const MOST_FAULTS = 5;

export async function checkPage(bench: Bench, subject: BenchPage): Promise<Check> {
  const { browser, truth } = bench;
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: ENLARGED,
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`error in the page: ${message}`));
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith(bench.server.url) && !/^(data|blob):/.test(request.url()))
      faults.push(`asks for ${request.url()}`);
  });
  await page.goto(addressOf(bench, subject));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  for (const selector of [subject.map, subject.chart, ...subject.year]) {
    if ((await page.locator(selector).count()) === 0) faults.push(`has no ${selector}`);
  }
  let country: Box | null = null;
  for (const year of yearsToCheck(truth)) {
    await page.evaluate(async (value) => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 400));
    }, year);
    const shot = PNG.sync.read(await page.locator(subject.map).first().screenshot());
    country ??= countryIn(shot, truth);
    if (country.width < 0.2) faults.push(`${year}: no map in the colours of the atlas`);
    else faults.push(...faultsIn(shot, country, truth, year));
  }
  await context.close();
  const more = faults.length - MOST_FAULTS;
  return {
    country: country ?? { left: 0, top: 0, width: 1, height: 1 },
    faults: more > 0 ? [...faults.slice(0, MOST_FAULTS), `and ${more} more`] : faults,
  };
}

/** The newest, one before the base year and one between. */
function yearsToCheck({ years, base }: Truth): number[] {
  const newest = years.at(-1)!;
  return [newest, base - 8, Math.round((base + newest) / 2)];
}

const hexOf = ({ data, width }: PNG, x: number, y: number) => {
  const at = 4 * (y * width + x);
  return `#${data.subarray(at, at + 3).toString('hex')}`;
};

/** The box around all that has a colour of a class. */
function countryIn(shot: PNG, { colours }: Truth): Box {
  const known = new Set(colours);
  let [left, top, right, bottom] = [shot.width, shot.height, -1, -1];
  for (let y = 0; y < shot.height; y++) {
    for (let x = 0; x < shot.width; x++) {
      if (!known.has(hexOf(shot, x, y))) continue;
      [left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x),
        Math.max(bottom, y),
      ];
    }
  }
  return {
    left: left / shot.width,
    top: top / shot.height,
    width: (right + 1 - left) / shot.width,
    height: (bottom + 1 - top) / shot.height,
  };
}

function faultsIn(
  shot: PNG,
  country: Box,
  { gemeenten, coloursIn }: Truth,
  year: number,
): string[] {
  const colours = coloursIn(year);
  return gemeenten.flatMap(({ name, point: [x, y] }, i) => {
    const found = hexOf(
      shot,
      Math.round(shot.width * (country.left + x * country.width)),
      Math.round(shot.height * (country.top + y * country.height)),
    );
    return found === colours[i] ? [] : [`${year}: ${name} is ${found}, not ${colours[i]}`];
  });
}
