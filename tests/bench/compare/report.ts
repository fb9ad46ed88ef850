/** Writes what was measured as a page of Markdown, with the aims that are met. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { aimsOf } from './aims.ts';
import type { HeapSample } from './heap.ts';
import type { Measured, Results } from './measure.ts';
import type { BenchPage } from './pages.ts';
import { PROFILES, type Load, type Profile } from './session.ts';
import { median, quantile, type Values } from './statistics.ts';

interface Circumstances {
  started: Date;
  minutes: number;
  /** Load of the machine before and after. */
  load: readonly [number, number];
  rounds: number;
  loads: number;
  versions: string;
}

export async function report(results: Results, circumstances: Circumstances): Promise<string> {
  const sound = results.pages.filter(({ loads }) => loads['1x'].length > 0);
  const parts = [
    '# Results of the bench',
    intro(circumstances),
    '## Aims',
    table(['aim', 'measured', 'at most', 'met'], aimsOf(sound, results.heap)),
    '## First map and first answer',
    'Milliseconds from the start of the navigation to the frame that shows it: median (lowest–highest). The first answer is to a key that is pressed right after the first map.',
    loadTable(sound, 'firstMap', 'first map'),
    loadTable(sound, 'firstAnswer', 'first answer'),
    loadTable(sound, 'firstKey', 'of which from key to answer'),
    '## Use',
    'Milliseconds from the input to the frame that shows the result: p50 / p95 (lowest–highest).',
    ...(['steps', 'clicks', 'hovers'] as const).map((what) => useTable(sound, what)),
    '## Work per year step',
    'Milliseconds of processor time of the main thread, median of the visits.',
    workTable(sound),
    '## Received',
    'Kilobytes with Brotli, at 1×: until the first map, until the first answer, and once the page rests.',
    bytesTable(sound),
    '## Long tasks',
    'Tasks over 50 ms after the first map, of all visits in which the page was used: number, and the longest in milliseconds.',
    taskTable(sound),
    '## The atlas in proportion',
    'Medians, and p95 for steps, clicks and hovers, divided by those of another page.',
    ratioTable(sound),
    ...(results.heap ? ['## Memory of the atlas', heapTable(results.heap)] : []),
    '## Faults',
    faultList(results.pages),
  ];
  const config = await resolveConfig(resolve('README.md'));
  return format(parts.filter((part) => part !== '').join('\n\n'), {
    ...config,
    parser: 'markdown',
  });
}

function intro({ started, minutes, load, rounds, loads, versions }: Circumstances): string {
  const processors = cpus();
  return (
    `${started.toISOString().slice(0, 16).replace('T', ' ')}, ${minutes.toFixed(0)} minutes, ${rounds} rounds of loading and using each page and ${loads} of loading it, pages in turn. ` +
    `${processors.length} × ${processors[0]?.model}; load ${load.map((one) => one.toFixed(1)).join(' before, ')} after (the bench itself makes 1 to 2). ${versions} ` +
    'How this is measured: [docs/speed.md](../../docs/speed.md). Numbers of one run compare with each other only.'
  );
}

/** The versions of what was compared, as a sentence. */
export function versionsOf(pages: readonly BenchPage[], chromium: string): string {
  const libraries = pages.flatMap(({ library }) => {
    if (library === null) return [];
    const manifest = join('tests/bench/node_modules', library, 'package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return [`${library} ${version}`];
  });
  const { version: svelte } = JSON.parse(
    readFileSync('node_modules/svelte/package.json', 'utf8'),
  ) as { version: string };
  return `Chromium ${chromium}, Node ${process.versions.node}; ${[`svelte ${svelte}`, ...libraries].join(', ')}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const short = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const range = (values: Values) => `(${short(Math.min(...values))}–${short(Math.max(...values))})`;
const middle = (values: Values) =>
  values.length === 0 ? '' : `${short(median(values))} ${range(values)}`;
const spread = (values: Values) =>
  values.length === 0
    ? ''
    : `${short(median(values))} / ${short(quantile(values, 0.95))} ${range(values)}`;

const used: readonly Profile['id'][] = ['1x', '4x'];
const nameOf = (id: Profile['id']) => PROFILES.find((one) => one.id === id)!.name;

const loadTable = (pages: readonly Measured[], key: keyof Load, name: string) =>
  table(
    [name, ...PROFILES.map((profile) => profile.name)],
    pages.map(({ page, loads }) => [
      page.name,
      ...PROFILES.map(({ id }) => middle(loads[id].map((load) => load[key]))),
    ]),
  );

const USES = {
  steps: 'year step → frame',
  clicks: 'click → chart',
  hovers: 'hover → tooltip',
} as const;

const useTable = (pages: readonly Measured[], what: keyof typeof USES) =>
  table(
    [USES[what], ...used.map(nameOf)],
    pages.map(({ page, uses }) => [
      page.name,
      ...used.map((id) => spread(uses[id].flatMap((use) => use[what]))),
    ]),
  );

function workTable(pages: readonly Measured[]): string {
  const KINDS = ['script', 'style', 'layout', 'all'] as const;
  return table(
    ['page', ...used.flatMap((id) => KINDS.map((kind) => `${kind}, ${nameOf(id)}`))],
    pages.map(({ page, uses }) => [
      page.name,
      ...used.flatMap((id) =>
        KINDS.map((kind) => {
          const values = uses[id].map(({ work }) => work[kind]);
          return values.length === 0 ? '' : short(median(values));
        }),
      ),
    ]),
  );
}

const bytesTable = (pages: readonly Measured[]) =>
  table(
    ['page', 'first map', 'first answer', 'at rest'],
    pages.map(({ page, loads }) => [
      page.name,
      ...(['kbMap', 'kbAnswer', 'kbAll'] as const).map((key) =>
        median(loads['1x'].map((load) => load[key])).toFixed(0),
      ),
    ]),
  );

const taskTable = (pages: readonly Measured[]) =>
  table(
    ['page', ...used.map(nameOf)],
    pages.map(({ page, uses }) => [
      page.name,
      ...used.map((id) => {
        const tasks = uses[id].flatMap(({ longTasks }) => longTasks);
        if (uses[id].length === 0) return '';
        return tasks.length === 0 ? 'none' : `${tasks.length}, ${Math.max(...tasks).toFixed(0)}`;
      }),
    ]),
  );

function ratioTable(pages: readonly Measured[]): string {
  const find = (id: string) => pages.find(({ page }) => page.id === id);
  const [atlas, ...others] = ['atlas', 'bare', 'leaflet'].map(find);
  if (!atlas) return '';
  type Figure = readonly [name: string, of: (one: Measured) => number];
  const figures: Figure[] = [
    ...PROFILES.flatMap(({ id, name }): Figure[] => [
      [`first map, ${name}`, ({ loads }) => median(loads[id].map((load) => load.firstMap))],
      [`first answer, ${name}`, ({ loads }) => median(loads[id].map((load) => load.firstAnswer))],
    ]),
    ...used.flatMap((id): Figure[] => [
      ...(['steps', 'clicks', 'hovers'] as const).map((what): Figure => [
        `${USES[what]}, p95, ${nameOf(id)}`,
        ({ uses }) =>
          quantile(
            uses[id].flatMap((use) => use[what]),
            0.95,
          ),
      ]),
      [
        `work per year step, ${nameOf(id)}`,
        ({ uses }) => median(uses[id].map(({ work }) => work.all)),
      ],
    ]),
    [
      'received until the first answer',
      ({ loads }) => median(loads['1x'].map((load) => load.kbAnswer)),
    ],
  ];
  const ratio = (value: number) => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : '');
  return table(
    ['the atlas', 'bare SVG page', 'Leaflet'],
    figures.map(([name, of]) => [
      name,
      ...others.map((other) => (other ? ratio(of(atlas) / of(other)) : '')),
    ]),
  );
}

const heapTable = (samples: readonly HeapSample[]) =>
  table(
    ['after', 'heap, MB', 'nodes', 'listeners'],
    samples.map(({ after, megabytes, nodes, listeners }) => [
      after,
      megabytes.toFixed(2),
      String(nodes),
      String(listeners),
    ]),
  );

function faultList(pages: readonly Measured[]): string {
  const faults = pages.flatMap(({ page, faults }) => faults.map((one) => `- ${page.name}: ${one}`));
  return faults.length > 0
    ? faults.join('\n')
    : 'None: every page colours all gemeenten in three years as the atlas computes them, asks for nothing from elsewhere, and answered every input.';
}
