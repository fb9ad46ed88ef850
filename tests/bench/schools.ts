/**
 * Measures in Chromium how fast the page about schools shows the schools of a gemeente, on the built site: first with the files to
 * be read, then once they are there, from the step in the history to the frame with the heading and to that with the projections of
 * the schools; and the longest task of the main thread, in processor time. Run: npm run build && npx tsx tests/bench/schools.ts
 */
import { chromium } from '@playwright/test';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { serveFolder } from '../fixtures/static-server.ts';
import { attribution, CATEGORIES, tasksOf } from './trace.ts';

const GEMEENTEN = ['GM0599', 'GM0197', 'GM0363', 'GM1969', 'GM0088', 'GM0518', 'GM1970', 'GM0014'];

const { url, close } = await serveFolder(resolve('dist'));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const started = Date.now();
await page.goto(`${url}?modus=scholen&gemeenten=GM0150`);
await page.getByRole('table').first().waitFor();
console.log(`first gemeente, with all files: ${Date.now() - started} ms after the navigation`);
await page.waitForTimeout(2000);
await browser.startTracing(page, { categories: CATEGORIES });
const times: number[] = [];
const projected: number[] = [];
for (const code of GEMEENTEN) {
  const [ms, all] = await page.evaluate(async (one) => {
    const before = document.querySelector('#scholen')?.textContent;
    const start = performance.now();
    history.pushState(null, '', `?modus=scholen&gemeenten=${one}`);
    dispatchEvent(new PopStateEvent('popstate'));
    let now = before;
    while (now === before || now === undefined) {
      await new Promise(requestAnimationFrame);
      now = document.querySelector('#scholen')?.textContent;
    }
    const heading = performance.now() - start;
    while (document.querySelector('td.projectie')?.textContent === '…') {
      await new Promise(requestAnimationFrame);
    }
    return [heading, performance.now() - start] as const;
  }, code);
  times.push(ms);
  projected.push(all);
  await page.waitForTimeout(500);
}
const [longest] = tasksOf(await browser.stopTracing());
const sorted = [...times].sort((a, b) => a - b);
console.log(`next gemeenten: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
console.log(
  `median ${sorted[sorted.length >> 1]?.toFixed(0)} ms, most ${sorted.at(-1)?.toFixed(0)} ms`,
);
const withProjection = [...projected].sort((a, b) => a - b);
console.log(
  `with projections: median ${withProjection[withProjection.length >> 1]?.toFixed(0)} ms, most ${withProjection.at(-1)?.toFixed(0)} ms`,
);
if (longest) console.log(`longest task ${longest.ms.toFixed(0)} ms (${attribution(longest)})`);
console.log(`load ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
close();
