import type { Page } from '@playwright/test';

/** The day on which every recorded screen is read: some screens say when they were consulted. */
const TODAY = '2026-07-01T12:00:00Z';

/** Longer timers wait for the user, not for work. */
const LONGEST_WAIT_MS = 500;

/** Frames in a row without any change after which a screen stands. */
const STILL_FRAMES = 3;

/** What still has to come before a screen stands: counted in the page by `watchWork`. */
interface Work {
  /** Questions to the engine without an answer, short timers, and what is done once the page is idle. */
  waiting(): number;
  /** How many times the document has changed. */
  changes(): number;
  nextFrame(): Promise<void>;
}

declare global {
  interface Window {
    work: Work;
  }
}

/** The screen of one page: opens addresses or moves between them, waits until the screen stands, and says what is on it. */
export class AtlasScreen {
  readonly #page: Page;
  readonly #fetching = new Set<unknown>();
  /** Errors of the page's scripts since an address was opened. */
  #errors: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => this.#fetching.add(request));
    page.on('requestfinished', (request) => this.#fetching.delete(request));
    page.on('requestfailed', (request) => this.#fetching.delete(request));
    page.on('pageerror', (error) => this.#errors.push(`script error: ${error.message}`));
  }

  /** The screen of a page that has not been opened yet. */
  static async of(page: Page): Promise<AtlasScreen> {
    // tsx wraps functions in a helper of its own, which the page does not have.
    await page.addInitScript('globalThis.__name ??= (one) => one');
    await page.addInitScript(watchWork, LONGEST_WAIT_MS);
    await page.addInitScript(stopTheClock, TODAY);
    return new AtlasScreen(page);
  }

  /** Loads the page with a query string. */
  async open(query: string): Promise<string[]> {
    this.#fetching.clear();
    this.#errors = [];
    await this.#page.goto(`./${query === '' ? '' : `?${query}`}`);
    await this.#page.locator('html[data-running]').waitFor();
    return this.read();
  }

  /** Goes to a query string as Back and Forward do, without loading the page anew. */
  async move(query: string): Promise<string[]> {
    this.#errors = [];
    await this.#page.evaluate((query) => {
      history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
    return this.read();
  }

  async #untilStill(): Promise<void> {
    do await this.#page.evaluate(untilStill, STILL_FRAMES);
    while (this.#fetching.size > 0);
  }

  /** The lines of the screen, as soon as it stands. */
  async read(): Promise<string[]> {
    await this.#untilStill();
    // The ranking asks for chances once it is on the screen.
    await this.#page.evaluate(() =>
      document.querySelector('[aria-labelledby=ranglijst]')?.scrollIntoView(),
    );
    await this.#untilStill();
    const lines = await this.#page.evaluate(textLines);
    return [...lines, ...(await this.#page.evaluate(controlLines)), ...this.#errors];
  }
}

/**
 * Runs in the page before its own scripts: counts what the page waits for. Without it a test can only wait for a fixed time, which is
 * too long on a fast machine and too short on a slow one.
 */
function watchWork(longestWait: number): void {
  const waiting = new Set<unknown>();
  const heard = new WeakSet<Worker>();
  // Each question to the engine has an id, and its answer the same one (comlink).
  const idOf = (message: unknown) =>
    typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (
    this: Worker,
    message: unknown,
    rest?: Transferable[] | StructuredSerializeOptions,
  ) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', ({ data }) => waiting.delete(idOf(data)));
    }
    const id = idOf(message);
    if (id !== undefined) waiting.add(id);
    post.call(this, message, rest as StructuredSerializeOptions);
  };

  const { setTimeout: set, clearTimeout: clear } = window;
  const later = (handler: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    const run = () => {
      waiting.delete(timer);
      handler(...given);
    };
    const timer = set.call(window, run, ms);
    if (ms <= longestWait) waiting.add(timer);
    return timer;
  };
  const never = (timer?: number) => {
    waiting.delete(timer);
    clear.call(window, timer);
  };
  Object.assign(window, { setTimeout: later, clearTimeout: never });

  const { requestIdleCallback: request, cancelIdleCallback: cancel } = window;
  const keyOf = (id: number) => `idle ${id}`;
  const whenIdle = (run: IdleRequestCallback, options?: IdleRequestOptions) => {
    const id = request.call(
      window,
      (deadline) => {
        waiting.delete(keyOf(id));
        run(deadline);
      },
      options,
    );
    waiting.add(keyOf(id));
    return id;
  };
  const notWhenIdle = (id: number) => {
    waiting.delete(keyOf(id));
    cancel.call(window, id);
  };
  Object.assign(window, { requestIdleCallback: whenIdle, cancelIdleCallback: notWhenIdle });

  let changes = 0;
  new MutationObserver(() => changes++).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  window.work = {
    waiting: () => waiting.size,
    changes: () => changes,
    // After the frame: what a change of size brings about is done then.
    nextFrame: () => new Promise((resolve) => requestAnimationFrame(() => set(resolve))),
  };
}

/** Runs in the page before its own scripts: it is always the same day. */
function stopTheClock(today: string): void {
  window.Date = class extends Date {
    constructor(...given: [] | [number | string | Date]) {
      super(...((given.length === 0 ? [today] : given) as [string]));
    }
  } as DateConstructor;
}

/** Runs in the page: ends when nothing is waited for and nothing has changed for some frames. */
async function untilStill(frames: number): Promise<void> {
  const { work } = window;
  for (let still = 0, seen = -1; still < frames; seen = work.changes()) {
    await work.nextFrame();
    const isBusy = work.waiting() > 0 || document.querySelector('[aria-busy=true]') !== null;
    still = isBusy || work.changes() !== seen ? 0 : still + 1;
  }
}

/**
 * Runs in the page: what it says, a line each: title, language, theme, visible text, the names of maps and charts, and how each area
 * of a map is filled. Addresses of the site itself are written as those of another, since the host and the port may differ.
 */
function textLines(): string[] {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const parts = [...document.querySelectorAll<HTMLElement>('body header:not(main *), main')];
  const all = (selector: string) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);

  // The text of what is far below the screen is not laid out, and would not be read.
  for (const one of all('*')) {
    if (getComputedStyle(one).contentVisibility === 'auto') {
      (one as HTMLElement).style.contentVisibility = 'visible';
    }
  }

  // What is announced to screen readers follows when a choice has rested: the page says the same in its figures. Which names have
  // room on a map depends on how finely it is drawn, and so on what was shown before.
  const unsteady = all('[aria-live][aria-atomic], [role=application] text');
  for (const one of unsteady) (one as HTMLElement).style.display = 'none';
  // The corner in the legend has been a character, and is a drawing.
  const text = parts.flatMap((part) => part.innerText.replaceAll('◥', '').split('\n').map(flat));

  for (const one of unsteady) (one as HTMLElement).style.display = '';

  const named = all('svg[aria-label], figure[aria-label], [role=img][aria-label]').map(
    (one) => `${one.tagName.toLowerCase()} named: ${flat(one.getAttribute('aria-label') ?? '')}`,
  );

  const fills = new Map<string, string[]>();
  for (const area of all('[data-code]')) {
    // Svelte adds a class for the styles of a component. An area without a figure has been both `none` and `missing`.
    const classes = [...area.classList].filter((one) => !/^(svelte-.*|area)$/.test(one)).join(' ');
    const fill = classes === 'none' ? 'missing' : classes;
    fills.set(fill, [...(fills.get(fill) ?? []), area.getAttribute('data-code') ?? '']);
  }
  const filled = [...fills]
    .sort()
    .map(([fill, codes]) => `filled ${fill}: ${codes.sort().join(' ')}`);

  const { lang, dataset } = document.documentElement;
  return [
    `title: ${document.title}`,
    `language: ${lang}`,
    `theme: ${dataset['theme']}`,
    ...text,
    ...named,
    ...filled,
  ]
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replaceAll(location.origin + location.pathname, 'https://site.example/')
        .replaceAll(location.host, 'site.example')
        // The address of the site is in a download, and its length decides between 10 and 11 kB.
        .replace(/^(ongeveer|about) [\d.,]+ (kB|MB)$/, '$1 … $2'),
    );
}

/** Runs in the page: what is chosen in each control, a line each, and where links within the site lead. */
function controlLines(): string[] {
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [
    ...document.querySelectorAll(`:is(body header:not(main *), main) :is(${selector})`),
  ];
  const nameOf = (element: Element) => {
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
    const label = labels?.[0];
    // The text of a label around a list holds the whole list.
    const text = element instanceof HTMLSelectElement ? label?.firstChild : (label ?? element);
    return flat(element.getAttribute('aria-label') ?? text?.textContent);
  };

  const controls = all('input, select, textarea').flatMap((one) => {
    if (one instanceof HTMLSelectElement) {
      return [`chosen in ${nameOf(one)}: ${flat(one.selectedOptions[0]?.textContent)}`];
    }
    const { type, checked, value } = one as HTMLInputElement;
    if (type === 'checkbox' || type === 'radio') return checked ? [`checked: ${nameOf(one)}`] : [];
    return value === '' ? [] : [`entered in ${nameOf(one)}: ${value}`];
  });

  const states = ['aria-pressed', 'aria-current', 'aria-sort', 'aria-expanded'].flatMap((name) =>
    all(`[${name}]:not([${name}=false], [${name}=none])`).map(
      (one) => `${name} ${one.getAttribute(name)}: ${nameOf(one)}`,
    ),
  );

  // The order of the keys in an address means nothing.
  const sorted = (query: string) => `?${query.slice(1).split('&').sort().join('&')}`;
  const links = all('a:is([href^="?"], [href^="./?"])').map(
    (one) => `link ${nameOf(one)}: ${sorted((one.getAttribute('href') ?? '').replace('./', ''))}`,
  );
  return [...controls, ...states, ...links];
}
