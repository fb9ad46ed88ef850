/** What the atlas must reach beside the other pages, and whether it does. */
import type { HeapSample } from './heap.ts';
import type { Measured } from './measure.ts';
import { PROFILES, type Profile } from './session.ts';
import { median, quantile } from './statistics.ts';

/** Kilobytes that the first screen may take until it answers. */
const MOST_KB = 250;
/** How many times as large the heap may be after all steps as after half of them: before that, the browser still compiles. */
const FLAT = 1.02;

/** The aims as rows of a table: what, measured, at most, met. An aim that was not measured is left out. */
export function aimsOf(pages: readonly Measured[], heap: readonly HeapSample[] | null): string[][] {
  const find = (id: string) => pages.find(({ page }) => page.id === id);
  const [atlas, bare, leaflet] = ['atlas', 'bare', 'leaflet'].map(find);
  if (!atlas || !bare || !leaflet) return [];
  const libraries = pages.filter(({ page }) => page.library !== null && page.id !== 'svelte');
  const used = PROFILES.filter(({ line }) => line === null);
  const rows: [aim: string, value: number, most: number, unit: string][] = [];
  for (const { id, name } of used) {
    const step = (one: Measured) => p95(one, id, 'steps');
    const fastest = Math.min(...libraries.map(step));
    rows.push(
      [`year step p95, ${name}: the fastest library's`, step(atlas), fastest, 'ms'],
      [`year step p95, ${name}: 1.3 × the bare page's`, step(atlas), 1.3 * step(bare), 'ms'],
    );
  }
  for (const { id, name } of used) {
    rows.push(
      [
        `click → chart p95, ${name}: Leaflet's`,
        p95(atlas, id, 'clicks'),
        p95(leaflet, id, 'clicks'),
        'ms',
      ],
      [
        `hover → tooltip p95, ${name}: 1.3 × the bare page's`,
        p95(atlas, id, 'hovers'),
        1.3 * p95(bare, id, 'hovers'),
        'ms',
      ],
    );
  }
  for (const { id, name } of PROFILES) {
    const map = (one: Measured) => median(one.loads[id].map(({ firstMap }) => firstMap));
    const answer = median(atlas.loads[id].map(({ firstAnswer }) => firstAnswer));
    rows.push(
      [`first map, ${name}: 1.2 × the bare page's`, map(atlas), 1.2 * map(bare), 'ms'],
      [`first map, ${name}: every library's`, map(atlas), Math.min(...libraries.map(map)), 'ms'],
      [`first answer, ${name}: 1.2 × Leaflet's first map`, answer, 1.2 * map(leaflet), 'ms'],
    );
  }
  const tasks = atlas.uses['1x'].flatMap(({ longTasks }) => longTasks);
  rows.push(
    [
      'received until the first answer',
      median(atlas.loads['1x'].map(({ kbAnswer }) => kbAnswer)),
      MOST_KB,
      'kB',
    ],
    ['longest task after the first map, 1×, in these visits', Math.max(0, ...tasks), 50, 'ms'],
  );
  for (const kind of ['year steps', 'gemeenten']) {
    const samples = heap?.filter(({ after }) => after.endsWith(kind)) ?? [];
    const [first, last] = [samples[samples.length / 2 - 1], samples.at(-1)];
    if (!first || !last) continue;
    rows.push([
      `heap after ${last.after}: ${FLAT} × that after ${first.after}`,
      last.megabytes,
      FLAT * first.megabytes,
      'MB',
    ]);
  }
  return rows
    .filter(([, value, most]) => Number.isFinite(value) && Number.isFinite(most))
    .map(([aim, value, most, unit]) => [
      aim,
      `${value.toFixed(1)} ${unit}`,
      `${most.toFixed(1)} ${unit}`,
      value <= most ? 'yes' : '**no**',
    ]);
}

const p95 = ({ uses }: Measured, id: Profile['id'], what: 'steps' | 'clicks' | 'hovers') =>
  quantile(
    uses[id].flatMap((use) => use[what]),
    0.95,
  );
