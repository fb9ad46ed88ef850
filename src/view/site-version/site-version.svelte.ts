/** The least time between two looks for a newer version, in milliseconds. */
const LEAST_BETWEEN = 60_000;

/** Where the service worker and its script are, and what the browser says about this page. */
interface Host {
  container: ServiceWorkerContainer;
  script: URL;
  /** Whether the files of the version that this page is of are kept in the browser. */
  isKept: () => Promise<boolean>;
  reload: () => void;
  now: () => number;
}

/**
 * The version of the site that this page is of: whether it works without a network, whether the site can be reached, and whether there
 * is a newer version. A newer one waits until the reader asks for it.
 */
export class SiteVersion {
  readonly #host: Host;
  #registration: ServiceWorkerRegistration | null = null;
  #looked = -Infinity;

  /** Whether this version works without a network. */
  isKept = $state.raw(false);
  isReachable = $state.raw(true);
  hasNewer = $state.raw(false);

  constructor(host: Host) {
    this.#host = host;
  }

  /** Has the browser keep this version for use without a network. Where the browser or the host allows none of this, nothing changes. */
  async begin(): Promise<void> {
    const { container, script } = this.#host;
    try {
      const registration = await container.register(script, { updateViaCache: 'none' });
      this.#registration = registration;
      registration.addEventListener('updatefound', () => this.#follow(registration.installing));
      this.#follow(registration.installing);
      if (registration.waiting) this.hasNewer = true;
      if (registration.active) await this.#confirm();
    } catch {
      // A private window, a host without https, or a script that is not there: the page works with a network only.
      return;
    }
    await this.look();
  }

  /** Looks whether the site can be reached, and whether it has a newer version; not more often than once a minute. */
  async look(): Promise<void> {
    const now = this.#host.now();
    if (!this.#registration || now - this.#looked < LEAST_BETWEEN) return;
    this.#looked = now;
    try {
      await this.#registration.update();
      this.isReachable = true;
    } catch {
      this.isReachable = false;
    }
  }

  /** Receives changes of the connection from the browser. */
  async connected(isOnline: boolean): Promise<void> {
    this.isReachable = isOnline;
    this.#looked = -Infinity;
    if (isOnline) await this.look();
  }

  /** Shows the page again, in the newest version. */
  reload(): void {
    const { container, reload } = this.#host;
    const waiting = this.#registration?.waiting;
    if (!waiting) return reload();
    container.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage('take-over');
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      // The first version that is kept does not wait.
      if (worker.state === 'installed' && this.#registration?.active) this.hasNewer = true;
      if (worker.state === 'activated') void this.#confirm();
    });
  }

  /** A page that came before a newer version did, and is kept after, has no files of its own there. */
  async #confirm(): Promise<void> {
    if (await this.#host.isKept()) this.isKept = true;
    else this.hasNewer = true;
  }
}
