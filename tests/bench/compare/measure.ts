/** Checks the pages and measures them in turn. */
import { checkPage, type Check } from './check.ts';
import { heapOf, type HeapSample } from './heap.ts';
import type { BenchPage } from './pages.ts';
import { PROFILES, Visit, type Bench, type Load, type Profile, type Use } from './session.ts';
import type { Gemeente, Truth } from './truth.ts';

export interface Measured {
  page: BenchPage;
  /** What is wrong with the page, or went wrong while it was measured. */
  faults: string[];
  loads: Record<Profile['id'], Load[]>;
  uses: Record<Profile['id'], Use[]>;
}

export interface Results {
  pages: Measured[];
  heap: HeapSample[] | null;
}

interface Options {
  /** Rounds in which pages are loaded and used, and rounds in which they are loaded only. */
  rounds: number;
  loads: number;
  withHeap: boolean;
}

/** How many gemeenten are pointed at and chosen in a visit. */
const CHOSEN = 8;

export async function measure(
  bench: Bench,
  pages: readonly BenchPage[],
  { rounds, loads, withHeap }: Options,
): Promise<Results> {
  const checks = new Map<BenchPage, Check>();
  for (const page of pages) {
    const check = await checkPage(bench, page);
    checks.set(page, check);
    console.error(`${page.name}: ${check.faults.join('; ') || 'colours all gemeenten rightly'}`);
  }
  const measured = pages.map((page): Measured => ({
    page,
    faults: checks.get(page)!.faults,
    loads: { '1x': [], '4x': [], '4g': [] },
    uses: { '1x': [], '4x': [], '4g': [] },
  }));
  const sound = measured.filter(({ faults }) => faults.length === 0);
  for (let round = 0; round < rounds + loads; round++) {
    const gemeenten = chosen(bench.truth, round);
    for (const profile of PROFILES) {
      // Another page is first in each round.
      for (let i = 0; i < sound.length; i++) {
        const one = sound[(i + round) % sound.length]!;
        const uses = round < rounds && profile.line === null;
        await visit(bench, one, profile, uses ? gemeenten : null, checks.get(one.page)!);
      }
    }
    console.error(`round ${round + 1} of ${rounds + loads}`);
  }
  const atlas = sound.find(({ page }) => page.id === 'atlas')?.page;
  const heap = withHeap && atlas ? await heapOf(bench, atlas, checks.get(atlas)!.country) : null;
  return { pages: measured, heap };
}

/** Adds the figures of one visit, or what went wrong in it. */
async function visit(
  bench: Bench,
  one: Measured,
  profile: Profile,
  gemeenten: readonly Gemeente[] | null,
  { country }: Check,
): Promise<void> {
  const here = await Visit.begin(bench, one.page, profile);
  try {
    one.loads[profile.id].push(await here.load());
    if (gemeenten) one.uses[profile.id].push(await here.use(gemeenten, country));
  } catch (error) {
    const fault = `${profile.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
    one.faults.push(fault);
    console.error(`${one.page.name}, ${fault}`);
  } finally {
    await here.end();
  }
}

/**
 * Some gemeenten from all over the country, others in each round: of those whose own centroid is the nearest to their point, because
 * Observable Plot finds an area by its centroid.
 */
function chosen({ gemeenten }: Truth, round: number): Gemeente[] {
  const distance = ({ point: [x, y] }: Gemeente, { centroid: [cx, cy] }: Gemeente) =>
    Math.hypot((x - cx) * 0.85, y - cy);
  const clear = gemeenten.filter((one) =>
    gemeenten.every((other) => other === one || distance(one, other) > 1.5 * distance(one, one)),
  );
  const every = Math.floor(clear.length / CHOSEN);
  return Array.from({ length: CHOSEN }, (_, i) => clear[(i * every + round * 7) % clear.length]!);
}
