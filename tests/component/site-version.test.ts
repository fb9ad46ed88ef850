import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { SiteVersion } from '../../src/view/site-version/site-version.svelte.ts';
import SiteVersionNotice from '../../src/view/site-version/SiteVersionNotice.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** A service worker in the states through which the browser takes it. */
class Worker extends EventTarget {
  state = 'installing';
  sent: unknown[] = [];
  postMessage = (data: unknown) => this.sent.push(data);
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** The registration of service workers with a browser, and the container of it. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  isDown = false;
  updates = 0;
  container = Object.assign(new EventTarget(), { register: () => Promise.resolve(this) });
  update = () => {
    this.updates += 1;
    return this.isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve();
  };
  find(): Worker {
    this.installing = new Worker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

let registration: Registration;
let now: number;
let reload: Mock<() => void>;
beforeEach(() => {
  registration = new Registration();
  now = 0;
  reload = vi.fn<() => void>();
});

const versionOfPage = (isKept = true) =>
  new SiteVersion({
    container: registration.container as unknown as ServiceWorkerContainer,
    script: new URL('https://atlas.example/sw.js'),
    isKept: () => Promise.resolve(isKept),
    reload,
    now: () => now,
  });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the version of a page', () => {
  it('works without a network once the browser has all of it', async () => {
    const version = versionOfPage();
    registration.installing = new Worker();
    await version.begin();
    expect(version.isKept).toBe(false);
    registration.installing.become('installed');
    registration.installing.become('activated');
    await settled();
    expect([version.isKept, version.hasNewer]).toEqual([true, false]);
  });

  it('is reported to have a newer one when that waits, and takes it only when the reader reloads', async () => {
    registration.active = new Worker();
    const version = versionOfPage();
    await version.begin();
    expect([version.isKept, version.hasNewer]).toEqual([true, false]);
    registration.waiting = registration.find();
    registration.waiting.become('installed');
    expect([version.hasNewer, registration.waiting.sent]).toEqual([true, []]);
    version.reload();
    expect(registration.waiting.sent).toEqual(['take-over']);
    expect(reload).not.toHaveBeenCalled();
    registration.container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is reloaded at once where another tab took the newer one', async () => {
    registration.active = new Worker();
    const version = versionOfPage();
    await version.begin();
    registration.find().become('installed');
    version.reload();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('has a newer one where that came between the page and what is kept', async () => {
    registration.active = new Worker();
    const version = versionOfPage(false);
    await version.begin();
    expect([version.isKept, version.hasNewer]).toEqual([false, true]);
  });

  it('is looked for once a minute at most, and that says whether the site can be reached', async () => {
    const version = versionOfPage();
    await version.begin();
    await version.look();
    expect(registration.updates).toBe(1);
    registration.isDown = true;
    now += 61_000;
    await version.look();
    expect([registration.updates, version.isReachable]).toEqual([2, false]);
    registration.isDown = false;
    await version.connected(true);
    expect([registration.updates, version.isReachable]).toEqual([3, true]);
    await version.connected(false);
    expect(version.isReachable).toBe(false);
  });

  it('is not kept where the browser allows no service worker', async () => {
    registration.container.register = () => Promise.reject(new DOMException('', 'SecurityError'));
    const version = versionOfPage();
    await version.begin();
    expect([version.isKept, version.hasNewer, version.isReachable]).toEqual([false, false, true]);
  });
});

describe('what the page says of its version', () => {
  const counts = countsWith({ GM0197: [100, 90] });
  async function show(query = '') {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    Object.defineProperty(navigator, 'serviceWorker', { value: registration.container, configurable: true }); // prettier-ignore
    vi.stubGlobal('caches', { match: () => Promise.resolve({}) });
    document.head.innerHTML = '<script type="module" src="./assets/main-1.js"></script>';
    const { atlas } = await startAtlas(counts, { query });
    await atlas.loadWords('siteVersion');
    render(WithAtlas, { atlas, of: SiteVersionNotice });
    await vi.advanceTimersByTimeAsync(5000);
    return atlas;
  }
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'serviceWorker');
    document.head.innerHTML = '';
  });

  it('is that it works without a network, and that there is none', async () => {
    registration.active = new Worker();
    await show();
    expect(screen.getByRole('status')).toHaveTextContent('Werkt nu ook zonder netwerk.');
    window.dispatchEvent(new Event('offline'));
    await vi.advanceTimersByTimeAsync(10);
    expect(screen.getByRole('status')).toHaveTextContent(/^Geen verbinding: u gebruikt wat op dit apparaat bewaard is/); // prettier-ignore
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is that a newer one can be taken, and what the page would lose', async () => {
    registration.active = new Worker();
    const atlas = await show();
    registration.waiting = registration.find();
    registration.waiting.become('installed');
    const offer = await screen.findByRole('complementary', { name: /nieuwe versie/ });
    expect(offer).toHaveTextContent('Wat u koos staat in het adres en blijft.');
    expect(offer).not.toHaveTextContent('opnieuw openen');
    atlas.userTables.births = { file: 'geboorten.csv' } as typeof atlas.userTables.births;
    await vi.advanceTimersByTimeAsync(10);
    expect(offer).toHaveTextContent('moet u daarna opnieuw openen');
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Herladen' }));
    expect(registration.waiting.sent).toEqual(['take-over']);
  });

  it('is nothing where there is nothing to say, and that what lacks cannot come without a network', async () => {
    registration.container.register = () => Promise.reject(new Error());
    await show('taal=en');
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    window.dispatchEvent(new Event('offline'));
    await vi.advanceTimersByTimeAsync(10);
    expect(screen.getByRole('status')).toHaveTextContent(/^No connection: what is not loaded yet/);
  });
});
