/**
 * Measures in Chromium how smoothly the map with all schools of po moves, on the built site: while it is dragged and while it is
 * zoomed by the wheel, the time between frames, and the work of the main thread per frame in processor time; and the longest task
 * from the opening of the page until the points are there. Run: npm run build && npx tsx tests/bench/school-points.ts
 */
import { chromium } from '@playwright/test';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { serveFolder } from '../fixtures/static-server.ts';
import { attribution, CATEGORIES, tasksOf } from './trace.ts';

const QUERY = 'modus=scholen&soort=bo.sbo.so.vso';
const STEPS = 120;

const quantile = (values: number[], p: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(p * (values.length - 1))] ?? NaN;

const { url, close } = await serveFolder(resolve('dist'));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await browser.startTracing(page, { categories: CATEGORIES });
await page.goto(`${url}?${QUERY}`);
await page.getByText(/^Op 1 oktober/).waitFor();
await page.waitForTimeout(1500);
const [longest] = tasksOf(await browser.stopTracing());
if (longest)
  console.log(`opened: longest task ${longest.ms.toFixed(0)} ms (${attribution(longest)})`);
console.log(await page.getByText(/^Op 1 oktober/).textContent());

await page.evaluate('globalThis.__name = (named) => named');
/** Sends one event per frame to the map, and returns the times between frames and the script and paint of each in the main thread. */
const gesture = (kind: 'drag' | 'zoom') =>
  page.evaluate(
    async ([kind, steps]) => {
      const svg = document.querySelector('.map svg[role=application]')!;
      const { left, top, width, height } = svg.getBoundingClientRect();
      const at = (i: number) => ({
        clientX: left + width / 2 + (kind === 'drag' ? 90 * Math.sin(i / 9) : 0),
        clientY: top + height / 2 + (kind === 'drag' ? 60 * Math.cos(i / 7) : 0),
        bubbles: true,
        cancelable: true,
        view: window,
      });
      const between: number[] = [];
      const work: number[] = [];
      if (kind === 'drag') svg.dispatchEvent(new MouseEvent('mousedown', at(0)));
      let before = await new Promise<number>(requestAnimationFrame);
      for (let i = 1; i <= steps; i++) {
        const start = performance.now();
        if (kind === 'drag') window.dispatchEvent(new MouseEvent('mousemove', at(i)));
        else {
          const deltaY = i % 40 < 20 ? -12 : 12;
          svg.dispatchEvent(new WheelEvent('wheel', { ...at(i), deltaY, ctrlKey: true }));
        }
        await Promise.resolve();
        work.push(performance.now() - start);
        const now = await new Promise<number>(requestAnimationFrame);
        between.push(now - before);
        before = now;
      }
      if (kind === 'drag') window.dispatchEvent(new MouseEvent('mouseup', at(steps)));
      return { between, work };
    },
    [kind, STEPS] as const,
  );

const client = await page.context().newCDPSession(page);
await client.send('Performance.enable');
async function spent(): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

await browser.startTracing(page, { categories: CATEGORIES });
for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Inzoomen' }).click();
await page.waitForTimeout(800);
const [redrawn] = tasksOf(await browser.stopTracing());
if (redrawn)
  console.log(`zoomed: longest task ${redrawn.ms.toFixed(0)} ms (${attribution(redrawn)})`);
for (const kind of ['drag', 'zoom', 'drag', 'zoom'] as const) {
  const before = await spent();
  const { between, work } = await gesture(kind);
  const perFrame = ((await spent()) - before) / STEPS;
  console.log(
    `${kind}: frames p50 ${quantile(between, 0.5).toFixed(1)} p95 ${quantile(between, 0.95).toFixed(1)} ms; event p50 ${quantile(work, 0.5).toFixed(1)} p95 ${quantile(work, 0.95).toFixed(1)} ms; main thread ${perFrame.toFixed(1)} ms per frame`,
  );
  await page.waitForTimeout(500);
}
console.log(`load ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
close();
