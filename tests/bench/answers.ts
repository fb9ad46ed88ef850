/**
 * Measures in Chromium how fast a running page answers: a year step to the frame that shows it, a click on a gemeente to its
 * line in the chart, the pointer on a gemeente to the tooltip; the work of the main thread per year step; and the heap after many
 * of these. Beside the least page that does the same (bare.html). Several builds take turns in one run, so that the load of the
 * machine is the same for all of them. Run: npm run build && npx tsx tests/bench/answers.ts [folder with a build, default dist …]
 */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { copyFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { serveFolder } from '../fixtures/static-server.ts';

const TURNS = Number(process.env['TURNS'] ?? 6);
const STEPS = 20;
const CLICKS = 10;
const HOVERS = 20;
const HEAP_STEPS = 2000;
const HEAP_CLICKS = 200;
const SPEEDS = (process.env['SPEEDS'] ?? '1,4').split(',').map(Number);

/** The parts of the work of the main thread, in seconds, as `Performance.getMetrics` names them. */
const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'] as const;

interface Subject {
  name: string;
  page: Page;
  client: CDPSession;
  /** Milliseconds per kind of answer and speed, such as `year step, 4×`. */
  times: Map<string, number[]>;
}

function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
}

/** Adds to the page the function that times one act: from an animation frame, to the end of the frame after which `done` is true. */
async function addTimer(page: Page): Promise<void> {
  // tsx wraps named functions in a call of this one.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(() => {
    const painted = () =>
      // A message sent from an animation frame arrives after that frame has been painted.
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    Object.assign(globalThis, {
      time: async (act: () => void, done: () => boolean) => {
        await new Promise((wait) => setTimeout(wait, 30));
        await frame();
        const start = performance.now();
        act();
        await painted();
        while (!done() && performance.now() - start < 5000) {
          await frame();
          await painted();
        }
        return performance.now() - start;
      },
    });
  });
}

declare function time(act: () => void, done: () => boolean): Promise<number>;

const yearSteps = (page: Page, from: number, count: number) =>
  page.evaluate(
    async ([from, count]) => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
      const times: number[] = [];
      for (let i = from; i < from + count; i++) {
        slider.value = String(2025 - ((i * 7) % 25));
        const input = new Event('input', { bubbles: true });
        times.push(
          await time(
            () => slider.dispatchEvent(input),
            () => true,
          ),
        );
      }
      return times;
    },
    [from, count] as const,
  );

/** Clicks on gemeenten, each a second time to remove it again; only the first click of each is timed. */
const clicks = (page: Page, from: number, count: number) =>
  page.evaluate(
    async ([from, count]) => {
      const paths = [...document.querySelectorAll('path[data-code]')];
      const times: number[] = [];
      for (let i = from; i < from + count; i++) {
        const path = paths[(i * 37) % paths.length]!;
        const line = () =>
          document.querySelector(`[data-series=${path.getAttribute('data-code')}]`);
        const click = () => path.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        times.push(await time(click, () => line() !== null));
        await new Promise((wait) => setTimeout(wait, 150));
        await time(click, () => line() === null);
        await new Promise((wait) => setTimeout(wait, 150));
      }
      return times;
    },
    [from, count] as const,
  );

const hovers = (page: Page, from: number, count: number) =>
  page.evaluate(
    async ([from, count]) => {
      const paths = [...document.querySelectorAll('path[data-code]')];
      const times: number[] = [];
      const tip = () => document.querySelector('[role=tooltip]')?.textContent;
      for (let i = from; i < from + count; i++) {
        const path = paths[(i * 37) % paths.length]!;
        const before = tip();
        const move = new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' });
        times.push(
          await time(
            () => path.dispatchEvent(move),
            () => tip() !== before,
          ),
        );
      }
      return times;
    },
    [from, count] as const,
  );

async function open(browser: Browser, name: string, url: string): Promise<Subject> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(url);
  await page.waitForSelector('path[data-code]');
  // Until the page answers to the pointer.
  await page.waitForFunction(async () => {
    const move = { bubbles: true, pointerType: 'mouse' };
    document.querySelector('path[data-code]')!.dispatchEvent(new PointerEvent('pointermove', move));
    await new Promise(requestAnimationFrame);
    return document.querySelector('[role=tooltip]') !== null;
  });
  await page.waitForTimeout(1500);
  await addTimer(page);
  return { name, page, client, times: new Map() };
}

function note({ times }: Subject, kind: string, values: readonly number[]): void {
  times.set(kind, [...(times.get(kind) ?? []), ...values]);
}

async function work(client: CDPSession): Promise<number[]> {
  const { metrics } = await client.send('Performance.getMetrics');
  return WORK.map((name) => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN));
}

async function turn(subject: Subject, n: number, speed: number): Promise<void> {
  const { page, client } = subject;
  await client.send('Emulation.setCPUThrottlingRate', { rate: speed });
  const before = await work(client);
  note(subject, `year step, ${speed}×`, await yearSteps(page, n * STEPS, STEPS));
  // What follows a step, such as the ranking, is part of the work.
  await page.waitForTimeout(300);
  const after = await work(client);
  WORK.forEach((name, i) =>
    note(subject, `${name} per step, ${speed}×`, [((after[i] ?? 0) - (before[i] ?? 0)) / STEPS]),
  );
  note(subject, `hover → tooltip, ${speed}×`, await hovers(page, n * HOVERS, HOVERS));
  note(subject, `click → chart, ${speed}×`, await clicks(page, n * CLICKS, CLICKS));
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

async function heap({ client, page }: Subject): Promise<number> {
  await page.waitForTimeout(500);
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
}

function print(subjects: readonly Subject[]): void {
  const kinds = [...(subjects[0]?.times.keys() ?? [])];
  console.log(['| p50 / p95, ms', ...subjects.map(({ name }) => name), ''].join(' | '));
  console.log(`| --- |${' --- |'.repeat(subjects.length)}`);
  for (const kind of kinds) {
    const cells = subjects.map(({ times }) => {
      const values = times.get(kind) ?? [];
      return `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
    });
    console.log(['| ' + kind, ...cells, ''].join(' | '));
  }
}

const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['dist'];
const servers = await Promise.all(folders.map((folder) => serveFolder(resolve(folder))));
await copyFile('tests/bench/bare.html', join(folders[0]!, 'bare.html'));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
const subjects = [await open(browser, 'bare SVG page', `${servers[0]!.url}bare.html`)];
for (const [i, folder] of folders.entries()) {
  subjects.push(await open(browser, basename(folder), servers[i]!.url));
}
for (let n = 0; n < TURNS; n++) {
  for (const speed of SPEEDS) for (const subject of subjects) await turn(subject, n, speed);
}
print(subjects);
if (process.env['HEAP'] !== '0') {
  for (const subject of subjects) {
    const start = await heap(subject);
    await yearSteps(subject.page, 0, HEAP_STEPS);
    const stepped = await heap(subject);
    await clicks(subject.page, 0, HEAP_CLICKS);
    const clicked = await heap(subject);
    console.log(
      `${subject.name}: heap ${start.toFixed(1)} MB, after ${HEAP_STEPS} steps ${stepped.toFixed(1)}, ` +
        `and ${HEAP_CLICKS} gemeenten ${clicked.toFixed(1)}`,
    );
  }
}
await browser.close();
for (const { close } of servers) close();
await rm(join(folders[0]!, 'bare.html'));
