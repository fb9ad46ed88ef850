import { wrap } from 'comlink';
import type { Engine } from './protocol/engine.ts';
import type { FileProblem } from './protocol/problem.ts';
import { CHANGING } from './protocol/changing.ts';

/** How often a worker with unanswered calls is asked whether it still runs, in milliseconds. */
const EVERY = 5000;
/** After how many of these times without a sign a worker that ran counts as stopped. */
const MOST_SILENT = 6;
/** The same for a worker that never gave a sign: its script may be on a slow way. */
const MOST_STARTING = 12;

/** The problem that is reported where the worker cannot answer. */
const STOPPED: FileProblem = {
  file: 'worker.js',
  problem: 'script',
  row: null,
  column: null,
  found: null,
};

/** The answers, where the worker cannot answer, of methods that cannot return a problem. */
const WITHOUT_ANSWER: Partial<Record<keyof Engine, unknown>> = {
  open: {
    areas: [],
    herindelingen: [],
    shapes: null,
    sources: [],
    version: null,
    boundaryYear: null,
    birthsToVerify: [],
    problems: [STOPPED],
  },
  check: { version: null, problems: [STOPPED] },
  datasetRows: [],
  downloadSize: null,
  filesLoading: null,
};

/** A call of a method of the engine that has no answer yet. */
interface Call {
  name: string;
  args: unknown[];
  settle: (reply: unknown) => void;
}

/** What a worker answers by Comlink: the methods of the engine, and a signal that it runs. */
type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** A worker, with the calls that it has not answered yet. */
class SupervisedWorker {
  readonly #start: () => Worker;
  readonly #owed = new Set<Call>();
  #worker: Worker | null = null;
  #remote: Methods | null = null;
  #starts = 0;
  #silent = 0;
  #hasRun = false;
  #isChanged = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
    this.#begin();
  }

  call(name: string, args: unknown[]): Promise<unknown> {
    return new Promise((settle) => {
      const call = { name, args, settle };
      if (CHANGING.has(name as keyof Engine)) this.#isChanged = true;
      if (!this.#worker) return settle(failed(call));
      if (this.#owed.size === 0) {
        this.#silent = 0;
        this.#timer = setInterval(() => this.#listen(), EVERY);
      }
      this.#owed.add(call);
      this.#send(call);
    });
  }

  #begin(): void {
    this.#starts += 1;
    this.#silent = 0;
    try {
      const started = (this.#worker = this.#start());
      // An error later on is that of one answer, which then fails.
      started.onerror = () => {
        if (started === this.#worker && !this.#hasRun) this.#stopped();
      };
      this.#remote = wrap<Methods>(started);
      this.#sign(started);
    } catch {
      // The host forbids workers.
      this.#starts = Infinity;
      this.#stopped();
    }
  }

  /** Asks the worker for a signal that it runs. */
  #sign(of: Worker): void {
    void this.#remote?.['sign']?.().then(() => {
      if (of !== this.#worker) return;
      this.#hasRun = true;
      this.#silent = 0;
    });
  }

  #listen(): void {
    this.#silent += 1;
    if (this.#silent > (this.#hasRun ? MOST_SILENT : MOST_STARTING)) this.#stopped();
    else if (this.#worker) this.#sign(this.#worker);
  }

  #stopped(): void {
    this.#worker?.terminate();
    this.#worker = this.#remote = null;
    if (this.#starts < 2 && !this.#isChanged) {
      this.#hasRun = false;
      this.#begin();
      for (const call of this.#owed) this.#send(call);
      return;
    }
    for (const call of this.#owed) this.#end(call, failed(call));
  }

  #send(call: Call): void {
    const { name, args } = call;
    const to = this.#worker;
    this.#remote?.[name]?.(...args).then(
      (reply) => {
        if (to !== this.#worker) return;
        this.#silent = 0;
        this.#end(call, reply);
      },
      (error: unknown) => {
        // A script that the worker needs for this answer did not come.
        console.error(error);
        if (to === this.#worker) this.#end(call, failed(call));
      },
    );
  }

  #end(call: Call, reply: unknown): void {
    this.#owed.delete(call);
    if (this.#owed.size === 0) clearInterval(this.#timer);
    call.settle(reply);
  }
}

/**
 * Returns the engine in the worker that `start` makes. A worker that does not start, or stops, is started once more and is sent the
 * calls that it has not answered; if it fails again, each call resolves to a problem. A worker that was given figures of the user is
 * not restarted, because it would answer without these.
 */
export function supervised(start: () => Worker): Engine {
  const worker = new SupervisedWorker(start);
  return new Proxy({} as Engine, {
    get: (_, name) => {
      // A promise would be asked for this name.
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (...args: unknown[]) => worker.call(name, args);
    },
  });
}

const failed = ({ name }: Call): unknown =>
  name in WITHOUT_ANSWER ? WITHOUT_ANSWER[name as keyof Engine] : STOPPED;
