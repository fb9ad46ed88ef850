/**
 * Measures the built site in Chromium, cold: from navigation to the first paint of the map, and to the painted result of the first
 * key (a step of the year slider) or click (on a gemeente) that is given right after that paint; the kilobytes received until then,
 * compressed with Brotli as a host does; and the longest task on the main thread in the 2 s after the first paint of the map. At full
 * speed, with a processor 4× slower, and on fast 4G. Several builds can be given, which are measured in turns.
 * Run: npm run build && npx tsx tests/bench/first-answer.ts [loads] [folder of a build …]
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { serveFolder } from '../fixtures/static-server.ts';

/** Fast 4G as the developer tools of Chromium have it: 9 Mbit/s and 60 ms, after the corrections for how it is emulated. */
const FAST_4G = {
  offline: false,
  latency: 165,
  downloadThroughput: 1_012_500,
  uploadThroughput: 168_750,
};
const PROFILES = [
  { name: '1×', cpu: 1, network: null },
  { name: 'CPU 4×', cpu: 4, network: null },
  { name: 'fast 4G', cpu: 1, network: FAST_4G },
];
const REST_MS = 2000;

interface Times {
  map: number;
  answer: number;
  longest: number;
  kilobytes: number;
}

declare global {
  interface Window {
    times: Promise<Omit<Times, 'kilobytes' | 'longest'>>;
    tasks: { start: number; duration: number }[];
  }
}

/** Runs in the page before its scripts: gives the first key or click once the map is painted, and waits for its painted result. */
function measureInPage(kind: 'key' | 'click'): void {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // A message that is sent from an animation frame arrives after that frame has been painted.
  const painted = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

  async function firstPaint(): Promise<number> {
    while (document.readyState === 'loading' || !document.querySelector('[data-code]'))
      await frame();
    // The map may be painted together with the first words or after them.
    const before = performance.getEntriesByName('first-contentful-paint').length > 0;
    await frame();
    await painted();
    while (performance.getEntriesByName('first-contentful-paint').length === 0) await frame();
    const at = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
    return before ? performance.now() : at;
  }

  function give(): () => boolean {
    if (kind === 'click') {
      document
        .querySelector('[data-code=GM0363]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return () => text('.sentences').includes('In Amsterdam');
    }
    const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
    slider.value = '2024';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    return () => text('.slider output').includes('2024') && text('.sentences').includes('2024');
  }

  window.times = firstPaint().then(async (map) => {
    const isDone = give();
    while (!isDone()) await frame();
    await painted();
    return { map, answer: performance.now() };
  });
}

async function load(
  browser: Browser,
  url: string,
  folder: string,
  profile: (typeof PROFILES)[number],
  kind: 'key' | 'click',
): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  if (profile.network) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', profile.network);
  }
  const received: string[] = [];
  page.on('requestfinished', (request) => received.push(request.url()));
  await page.addInitScript('globalThis.__name ??= (one) => one');
  await page.addInitScript(measureInPage, kind);
  await page.goto(url, { waitUntil: 'commit' });
  const times = await page.evaluate(() => window.times);
  const kilobytes = sizeOf(received, url, folder);
  const longest = await longestTask(page, times.map);
  await context.close();
  return { ...times, kilobytes, longest };
}

async function longestTask(page: Page, map: number): Promise<number> {
  await page.waitForTimeout(REST_MS);
  const tasks = await page.evaluate(() => window.tasks);
  return Math.max(0, ...tasks.filter(({ start }) => start >= map).map((task) => task.duration));
}

const sizes = new Map<string, number>();
function sizeOf(urls: readonly string[], base: string, folder: string): number {
  const files = new Set(urls.map((url) => new URL(url).pathname.slice(1) || 'index.html'));
  let sum = 0;
  for (const file of files) {
    const path = join(folder, file);
    if (!sizes.has(path)) sizes.set(path, brotliCompressSync(readFileSync(path)).length);
    sum += sizes.get(path)!;
  }
  return sum / 1000;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const [loads = '9', ...named] = process.argv.slice(2);
const folders = (named.length > 0 ? named : ['dist']).map((folder) => resolve(folder));
const servers = await Promise.all(folders.map((folder) => serveFolder(folder)));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
for (const kind of ['key', 'click'] as const) {
  for (const profile of PROFILES) {
    const all: Times[][] = folders.map(() => []);
    for (let i = -1; i < Number(loads); i++) {
      for (const [k, folder] of folders.entries()) {
        const times = await load(browser, servers[k]!.url, folder, profile, kind);
        if (i >= 0) all[k]!.push(times);
      }
    }
    for (const [k, folder] of folders.entries()) {
      const of = (name: keyof Times) => median(all[k]!.map((times) => times[name])).toFixed(0);
      console.log(
        `${kind}, ${profile.name}, ${folder}: map ${of('map')} ms, answer ${of('answer')} ms, ` +
          `${of('kilobytes')} kB, longest task ${of('longest')} ms`,
      );
    }
  }
}
await browser.close();
for (const { close } of servers) close();
