/** One visit to a page: load it, press the first key, move the year, point at gemeenten and choose them. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { BenchPage } from './pages.ts';
import type { Line, Server } from './server.ts';
import type { Gemeente, Truth } from './truth.ts';

/** What the script probe.js puts in the page. */
interface Timed {
  ms: number;
  at: number;
}
interface Probe {
  firstMap: Promise<number>;
  firstAnswer: Promise<Timed>;
  tasks: [start: number, duration: number][];
  boxOf(selector: string): Box;
  colourAt(x: number, y: number): string | null;
  step(year: number, probe: number): Promise<Timed>;
  hover(name: string): Promise<Timed>;
  click(): Promise<Timed>;
  focusSlider(): void;
}
declare global {
  // Set by probe.js.
  var bench: Probe;
  var pending: Promise<Timed>;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Profile {
  id: '1x' | '4x' | '4g';
  name: string;
  /** How many times slower the main thread is. */
  cpu: number;
  line: Line | null;
}

/** “Fast 4G” of Chrome's developer tools: 60 ms × 2.75 for each request, and 9 Mbit/s × 0.9. */
const FAST_4G = { latency: 60 * 2.75, download: (9e6 / 8) * 0.9 };

export const PROFILES: readonly Profile[] = [
  { id: '1x', name: '1×', cpu: 1, line: null },
  { id: '4x', name: 'CPU 4× slower', cpu: 4, line: null },
  { id: '4g', name: 'fast 4G', cpu: 1, line: FAST_4G },
];

export const VIEWPORT = { width: 1440, height: 900 };

/** What is needed to visit pages. */
export interface Bench {
  browser: Browser;
  server: Server;
  truth: Truth;
}

export interface Load {
  /** Milliseconds from the start of the navigation to the frame with the map, and to the frame that answers the first key. */
  firstMap: number;
  firstAnswer: number;
  /** Milliseconds from that first key, which comes right after the first map, to the frame that answers it. */
  firstKey: number;
  /** Kilobytes that were sent until the first map, until the first answer, and once the page rests. */
  kbMap: number;
  kbAnswer: number;
  kbAll: number;
}

export interface Work {
  script: number;
  style: number;
  layout: number;
  all: number;
}

export interface Use {
  steps: number[];
  /** Milliseconds of processor time of the main thread per step. */
  work: Work;
  hovers: number[];
  clicks: number[];
  /** Tasks over 50 ms since the first map, in milliseconds. */
  longTasks: number[];
}

const PROBE = readFileSync(new URL('./probe.js', import.meta.url), 'utf8');
/** Milliseconds between a painted answer and the next input. */
const PAUSE = 60;
/** Milliseconds after which, with the pauses, a click is not the second of a double click. */
const NO_DOUBLE_CLICK = 150;
/** Milliseconds after which an answer is given up. */
const TOO_LATE = 10_000;
/** Milliseconds in which a page comes to rest. */
const REST = 400;
/** A point in the sea, in parts of the width and height of the country. */
const SEA = [0.06, 0.1] as const;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const addressOf = ({ server }: Bench, { id }: BenchPage) => `${server.url}${id}/`;

/** A gemeente that has another colour in the two years, as its number in the topology. */
function probeOf({ coloursIn }: Truth, from: number, to: number): number {
  const [before, after] = [coloursIn(from), coloursIn(to)];
  const found = before.findIndex((colour, i) => colour !== after[i]);
  if (found < 0) throw new Error(`No gemeente changes its colour from ${from} to ${to}`);
  return found;
}

/** A visit to a page in a browser context of its own, with nothing in its cache. */
export class Visit {
  readonly page: Page;
  readonly #client: CDPSession;
  readonly #bench: Bench;
  readonly #subject: BenchPage;
  readonly #profile: Profile;

  private constructor(
    page: Page,
    client: CDPSession,
    bench: Bench,
    subject: BenchPage,
    profile: Profile,
  ) {
    this.page = page;
    this.#client = client;
    this.#bench = bench;
    this.#subject = subject;
    this.#profile = profile;
  }

  static async begin(bench: Bench, subject: BenchPage, profile: Profile): Promise<Visit> {
    const context = await bench.browser.newContext({ viewport: VIEWPORT, locale: 'nl-NL' });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Runtime.enable');
    await client.send('Runtime.addBinding', { name: 'benchReady' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    const newest = bench.truth.years.at(-1)!;
    const facts = {
      ...subject,
      count: bench.truth.gemeenten.length,
      newest,
      firstProbe: probeOf(bench.truth, newest, newest - 1),
    };
    await page.addInitScript(`globalThis.BENCH = ${JSON.stringify(facts)};\n${PROBE}`);
    return new Visit(page, client, bench, subject, profile);
  }

  end(): Promise<void> {
    return this.page.context().close();
  }

  /** Loads the page and presses the first key as soon as the first map is there. */
  async load(): Promise<Load> {
    const { server } = this.#bench;
    server.reset(this.#profile.line);
    const ready = new Promise<number>((resolve) =>
      this.#client.once('Runtime.bindingCalled', () => resolve(server.sent())),
    );
    await this.page.goto(addressOf(this.#bench, this.#subject), { waitUntil: 'commit' });
    const kbMap = (await ready) / 1000;
    await this.#press('ArrowLeft', 37);
    const firstMap = await this.page.evaluate(() => bench.firstMap);
    const { at: firstAnswer, ms: firstKey } = await this.page.evaluate(() => bench.firstAnswer);
    // This is known some milliseconds later, in which the page has asked for more.
    const answered = firstAnswer + (await this.page.evaluate(() => performance.timeOrigin));
    const kbAnswer = server.sent(answered) / 1000;
    await this.page.waitForLoadState('networkidle');
    return { firstMap, firstAnswer, firstKey, kbMap, kbAnswer, kbAll: server.sent() / 1000 };
  }

  /** Uses a page that was loaded: every year back to the first, then points at gemeenten, then chooses them. */
  async use(gemeenten: readonly Gemeente[], country: Box): Promise<Use> {
    await this.page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await wait(REST * Math.sqrt(this.#profile.cpu));
    const { steps, work } = await this.#walk();
    const hovers: number[] = [];
    for (const one of gemeenten) hovers.push(await this.#hover(one, country));
    const clicks: number[] = [];
    for (const one of gemeenten) clicks.push(await this.#choose(one, country));
    const longTasks = await this.page.evaluate(async () => {
      const start = await bench.firstMap;
      return bench.tasks.filter(([at]) => at > start).map(([, duration]) => duration);
    });
    return { steps, work, hovers, clicks, longTasks };
  }

  /** Presses the key that goes a year back until the first year; the newest but one is shown. */
  async #walk(): Promise<Pick<Use, 'steps' | 'work'>> {
    const { truth } = this.#bench;
    const years = truth.years.slice(0, -2).reverse();
    const before = await this.#spent();
    const steps: number[] = [];
    for (const year of years) {
      const probe = probeOf(truth, year + 1, year);
      steps.push(
        await this.#timed(
          `the year ${year}`,
          ([y, p]) => void (globalThis.pending = bench.step(y!, p!)),
          [year, probe],
          () => this.#press('ArrowLeft', 37),
        ),
      );
    }
    await wait(REST);
    const after = await this.#spent();
    const perStep = (kind: keyof Work) => (after[kind] - before[kind]) / years.length;
    const work = {
      script: perStep('script'),
      style: perStep('style'),
      layout: perStep('layout'),
      all: perStep('all'),
    };
    return { steps, work };
  }

  /** Points at a gemeente from the sea, so that no other tooltip is in the way. */
  async #hover({ name, point }: Gemeente, country: Box): Promise<number> {
    await this.#point(SEA, country);
    await wait(PAUSE);
    return this.#timed(
      `pointing at ${name}`,
      (text) => void (globalThis.pending = bench.hover(text)),
      name,
      () => this.#point(point, country),
    );
  }

  async #choose({ name, point }: Gemeente, country: Box): Promise<number> {
    await this.#point(SEA, country);
    await this.#point(point, country);
    await wait(PAUSE);
    const ms = await this.#timed(
      `choosing ${name}`,
      () => void (globalThis.pending = bench.click()),
      null,
      () => this.#click(),
    );
    await wait(NO_DOUBLE_CLICK);
    if (this.#subject.holdsTip) {
      await this.#point(SEA, country);
      await this.#click();
    }
    return ms;
  }

  /** Returns the milliseconds from the input that `act` gives to the frame that `arm` waits for in the page. */
  async #timed<T>(
    what: string,
    arm: (given: T) => void,
    given: T,
    act: () => Promise<unknown>,
  ): Promise<number> {
    await this.page.evaluate(arm as (given: unknown) => void, given);
    await act();
    const timed = await this.page.evaluate((limit) => {
      const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), limit));
      return Promise.race([globalThis.pending, tooLate]);
    }, TOO_LATE);
    if (timed === null) throw new Error(`no answer to ${what}`);
    await wait(PAUSE);
    return timed.ms;
  }

  async #press(key: string, code: number): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: code };
    await this.#client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async #point([x, y]: readonly [number, number], country: Box): Promise<void> {
    const map = await this.page.evaluate((selector) => bench.boxOf(selector), this.#subject.map);
    await this.page.mouse.move(
      map.left + map.width * (country.left + x * country.width),
      map.top + map.height * (country.top + y * country.height),
    );
  }

  async #click(): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  async #spent(): Promise<Work> {
    const { metrics } = await this.#client.send('Performance.getMetrics');
    const of = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
    return {
      script: of('ScriptDuration'),
      style: of('RecalcStyleDuration'),
      layout: of('LayoutDuration'),
      all: of('TaskDuration'),
    };
  }

  /** Presses a key and waits for the next frame only. */
  async pressFast(key: string, code: number): Promise<void> {
    await this.#press(key, code);
    await this.#frame();
  }

  /** Chooses a gemeente with the pointer, and waits for two frames only. */
  async chooseFast(point: readonly [number, number], country: Box): Promise<void> {
    await this.#point(point, country);
    await this.#click();
    await this.#frame();
    await this.#frame();
  }

  async #frame(): Promise<void> {
    await this.page.evaluate(() => new Promise<number>(requestAnimationFrame));
  }

  /** Bytes of the JavaScript heap, and the nodes and listeners of the document, after garbage is collected. */
  async memory(): Promise<{ heap: number; nodes: number; listeners: number }> {
    await this.#client.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#client.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }
}
