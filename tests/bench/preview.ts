/**
 * Measures how smoothly the preview of a data set of more than 100,000 rows scrolls in Chromium, on the built site: the
 * time between frames, tasks over 50 ms, and what the page does per frame. On a busy machine frames are late and tasks wait for
 * a processor: beside the load it tells the longest task in processor time, which does not depend on that. Run: npm run build && npx tsx tests/bench/preview.ts
 */
import { chromium } from '@playwright/test';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { serveFolder } from '../fixtures/static-server.ts';
import { tasksOf } from './trace.ts';

const LARGE =
  'modus=dataset&soort=bo.sbo.so.so/vso.vso&niveau=gemeente.provincie.corop.rmc.onderwijsgebied.rpa.wgr.nodaal.veiligheidsregio.vakantieregio.land';
const FRAMES = 300;

const { url, close } = await serveFolder(resolve('dist'));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${url}?${LARGE}`);
const scroller = page.getByRole('region', { name: /^Voorbeeld van de dataset/ });
await scroller.waitFor();
const rows = await page.getByRole('status').filter({ hasText: '×' }).textContent();
await page.waitForTimeout(2000);
const client = await page.context().newCDPSession(page);
await client.send('Performance.enable');
const spent = async () => {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'].map(of);
};

/** Scrolls `pixels` further in every frame, and gives the time between frames and the tasks over 50 ms. */
const scroll = (pixels: number) =>
  scroller.evaluate(
    async (element, [step, frames]) => {
      element.scrollTop = 0;
      const long: number[] = [];
      const observer = new PerformanceObserver((list) =>
        long.push(...list.getEntries().map(({ duration }) => duration)),
      );
      observer.observe({ type: 'longtask' });
      await new Promise((wait) => setTimeout(wait, 500));
      const times: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let i = 0; i < frames!; i++) {
        element.scrollTop += step!;
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      await new Promise((wait) => setTimeout(wait, 500));
      observer.disconnect();
      return { times, long };
    },
    [pixels, FRAMES] as const,
  );

const quantile = (values: number[], p: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(p * values.length))] ??
  NaN;

console.log(`${rows?.trim()}; load of the machine ${loadavg()[0]?.toFixed(1)}`);
for (const [name, pixels] of [
  ['slowly', 20],
  ['as a wheel does', 100],
  ['a page a frame', 500],
  ['far, by the bar', 12_000],
] as const) {
  const start = await spent();
  await browser.startTracing(page, { categories: ['toplevel'] });
  const { times, long } = await scroll(pixels);
  const [longest] = tasksOf(await browser.stopTracing());
  const [script, layout, style, task] = (await spent()).map(
    (value, i) => ((value - start[i]!) * 1000) / FRAMES,
  );
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(
    `  ${name} (${pixels} px a frame): frame p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; ` +
      `script ${script?.toFixed(1)}, style ${style?.toFixed(1)}, layout ${layout?.toFixed(1)}, all ${task?.toFixed(1)} ms; ` +
      `tasks over 50 ms: ${long.length === 0 ? 'none' : long.map((ms) => ms.toFixed(0)).join(', ')}; ` +
      `longest task ${longest?.ms.toFixed(0)} ms of processor time`,
  );
}
await browser.close();
close();
