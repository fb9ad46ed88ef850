/** The memory of the atlas after many year steps and many gemeenten that were chosen and taken away. */
import type { BenchPage } from './pages.ts';
import { PROFILES, Visit, type Bench, type Box } from './session.ts';

const STEPS = 2000;
const GEMEENTEN = 200;
const SAMPLES = 4;

export interface HeapSample {
  after: string;
  /** Megabytes of the heap of the page once garbage is collected. */
  megabytes: number;
  nodes: number;
  listeners: number;
}

export async function heapOf(bench: Bench, atlas: BenchPage, country: Box): Promise<HeapSample[]> {
  const { gemeenten, years } = bench.truth;
  const visit = await Visit.begin(bench, atlas, PROFILES[0]!);
  await visit.load();
  await visit.page.waitForTimeout(2000);
  const samples: HeapSample[] = [];
  const sample = async (after: string) => {
    await visit.page.waitForTimeout(500);
    const { heap, nodes, listeners } = await visit.memory();
    samples.push({ after, megabytes: heap / 1e6, nodes, listeners });
  };
  await sample('the first answer');
  const there = years.length - 2;
  for (let step = 0; step < STEPS; step++) {
    const isBack = Math.floor(step / there) % 2 === 0;
    await (isBack ? visit.pressFast('ArrowLeft', 37) : visit.pressFast('ArrowRight', 39));
    if ((step + 1) % (STEPS / SAMPLES) === 0) await sample(`${step + 1} year steps`);
  }
  for (let i = 0; i < GEMEENTEN; i++) {
    // A second click takes the gemeente away again: the page asks what to do with a ninth one.
    await visit.chooseFast(gemeenten[i]!.point, country);
    await visit.chooseFast(gemeenten[i]!.point, country);
    if ((i + 1) % (GEMEENTEN / SAMPLES) === 0) await sample(`${i + 1} gemeenten`);
  }
  await visit.end();
  return samples;
}
