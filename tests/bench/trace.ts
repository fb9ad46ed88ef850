/** Reads what Chromium did on the main thread of a page from a trace, in processor time: the load of the machine does not count. */

/** The categories of a trace that the functions below need. */
export const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'loading', 'v8'];

/** An event of a trace, as far as it is looked at: times in microseconds, `tdur` of the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { type?: string; functionName?: string } };
}

/** A task of the main thread, with the milliseconds of processor time that each kind of work took. */
export interface Task {
  ms: number;
  /** The event, timer or other call that took most of the task. */
  cause: string;
  kinds: Record<string, number>;
}

const KINDS: [string, RegExp][] = [
  ['style', /^(UpdateLayoutTree|ParseAuthorStyleSheet)$/],
  ['layout', /^(Layout|IntersectionObserverController::computeIntersections)$/],
  ['paint', /^(PrePaint|Paint|Layerize|Commit|CompositeLayers|UpdateLayer)$/],
  ['memory', /^(MinorGC|MajorGC|BlinkGC.*)$/],
  ['html', /^ParseHTML$/],
  ['compiling', /^(v8\.compile.*|V8\.Compile.*|v8\.produceCache|v8\.deserialize.*)$/i],
  [
    'script',
    /^(FunctionCall|EvaluateScript|v8\.evaluateModule|EventDispatch|TimerFire|FireAnimationFrame|RunMicrotasks|HandlePostMessage)$/,
  ],
];
const kindOf = ({ name }: TraceEvent) => KINDS.find(([, names]) => names.test(name))?.[0];

/**
 * Returns the tasks of the page in a trace, longest first. Where `isAfterPaint` is true, only those that began after the page was
 * first painted.
 */
export function tasksOf(trace: Buffer, isAfterPaint = false): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const events = ofBusiestMainThread(traceEvents);
  const painted = isAfterPaint
    ? Math.min(...events.filter(({ name }) => name === 'firstContentfulPaint').map(({ ts }) => ts))
    : 0;
  const tasks = events.filter(
    ({ name, ts, tdur }) => name.endsWith('RunTask') && tdur !== undefined && ts > painted,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page.');
  return tasks
    .sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, 20)
    .map((task) => describe(task, events));
}

/** Of all pages in the trace (the browser keeps a spare one), the one that did most. */
function ofBusiestMainThread(all: TraceEvent[]): TraceEvent[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const busy = new Map<string, number>();
  for (const event of all) {
    if (event.args.name === 'CrRendererMain') busy.set(threadOf(event), 0);
  }
  for (const event of all) {
    const before = busy.get(threadOf(event));
    if (before === undefined || !event.name.endsWith('RunTask')) continue;
    busy.set(threadOf(event), before + (event.tdur ?? 0));
  }
  const busiest = [...busy].sort(([, a], [, b]) => b - a)[0]?.[0];
  return all.filter((event) => threadOf(event) === busiest);
}

/** Splits a task by kind of work: each event counts without the events of a known kind inside it. */
function describe(task: TraceEvent, all: TraceEvent[]): Task {
  const end = task.ts + (task.dur ?? 0);
  const inside = all
    .filter(
      (one) =>
        one !== task && one.tdur !== undefined && one.ts >= task.ts && one.ts < end && kindOf(one),
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kinds: Record<string, number> = {};
  const add = (kind: string, us: number) => (kinds[kind] = (kinds[kind] ?? 0) + us / 1000);
  const open: TraceEvent[] = [];
  const outer: TraceEvent[] = [];
  for (const event of inside) {
    while (open.length > 0 && open.at(-1)!.ts + open.at(-1)!.dur! <= event.ts) open.pop();
    const parent = open.at(-1);
    if (parent) add(kindOf(parent)!, -event.tdur!);
    else outer.push(event);
    add(kindOf(event)!, event.tdur!);
    open.push(event);
  }
  const known = outer.reduce((sum, { tdur }) => sum + tdur!, 0);
  add('other', task.tdur! - known);
  const main = outer.sort((a, b) => b.tdur! - a.tdur!)[0];
  const data = main?.args.data;
  return {
    ms: task.tdur! / 1000,
    cause: [main?.name, data?.type ?? data?.functionName].filter(Boolean).join(' '),
    kinds,
  };
}

/** Writes what took most of a task: "click: script 40, layout 12". */
export function attribution({ cause, kinds }: Task): string {
  const parts = Object.entries(kinds)
    .filter(([, ms]) => ms >= 1)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, ms]) => `${kind} ${ms.toFixed(0)}`);
  return `${cause}: ${parts.join(', ')}`;
}
