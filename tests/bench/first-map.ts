/**
 * Measures the built site in Chromium: bytes and time to the first painted map (cold, median of 9), time until the page
 * answers, and the time of a year step, at full speed and at a quarter of it. Beside it the least page that draws the same
 * map from the same data. Run: npm run build && npx tsx tests/bench/first-map.ts
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { copyFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { serveFolder } from '../fixtures/static-server.ts';

const LOADS = 9;
const STEPS = 60;
const DIST = resolve('dist');

const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: number[], p: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(p * values.length))] ?? NaN;
const median = (values: number[]) => quantile(values, 0.5);

async function load(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const received: { time: number; bytes: number }[] = [];
  client.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
    received.push({ time: timestamp, bytes: encodedDataLength }),
  );
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
  const atMark = received.reduce((sum, { bytes }) => sum + bytes, 0);
  const drawn = await page.evaluate(() => performance.getEntriesByName('map-drawn')[0]!.startTime);
  return { context, page, drawn, atMark, received };
}

/** From the input event to the end of the frame that shows it, without waiting for a frame to begin. */
async function yearSteps(page: Page): Promise<number[]> {
  return page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
    const times: number[] = [];
    for (let i = 0; i < steps; i++) {
      slider.value = String(2025 - ((i * 7) % 25));
      times.push(
        await new Promise<number>((done) =>
          requestAnimationFrame(() => {
            const start = performance.now();
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            // A message sent from an animation frame arrives after that frame has been painted.
            const painted = new MessageChannel();
            painted.port1.onmessage = () => done(performance.now() - start);
            painted.port2.postMessage(null);
          }),
        ),
      );
      await new Promise((wait) => setTimeout(wait, 30));
    }
    return times;
  }, STEPS);
}

async function measure(
  browser: Browser,
  name: string,
  url: string,
  isReady: (page: Page) => Promise<unknown>,
) {
  const drawn: number[] = [];
  let bytes = 0;
  let steps: Record<string, number[]> = {};
  for (let i = 0; i < LOADS; i++) {
    const { context, page, drawn: at, atMark } = await load(browser, url);
    drawn.push(at);
    bytes = atMark;
    if (i === LOADS - 1) {
      await isReady(page);
      await page.waitForTimeout(1000);
      const client = await context.newCDPSession(page);
      steps = { '1×': await yearSteps(page) };
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      steps['4× throttled'] = await yearSteps(page);
    }
    await context.close();
  }
  console.log(`\n${name}`);
  console.log(`  first map painted, cold, median of ${LOADS}: ${median(drawn).toFixed(0)} ms`);
  console.log(`  received until then: ${(bytes / 1000).toFixed(0)} kB`);
  for (const [speed, times] of Object.entries(steps)) {
    const [p50, p95] = [median(times), quantile(times, 0.95)];
    console.log(`  year step ${speed}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  }
}

await copyFile('tests/bench/bare.html', 'dist/bare.html');
const { url, close } = await serveFolder(DIST);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
await load(browser, url).then(({ context }) => context.close());
await measure(browser, 'bare SVG page', `${url}bare.html`, (page) => page.waitForSelector('path'));
await measure(browser, 'Leerlingenatlas, first screen', url, (page) => answers(page));
await measure(browser, 'Leerlingenatlas, by a link', `${url}?gemeenten=GM0197&basis=2012`, (page) =>
  answers(page),
);
await browser.close();
close();
await rm('dist/bare.html');

async function answers(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const path = document.querySelector('[data-code]')!;
    path.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
    await Promise.resolve();
    return document.querySelector('[role=tooltip]') !== null;
  });
}
