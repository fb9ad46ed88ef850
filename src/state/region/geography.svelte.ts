import { isProblem } from '../../engine/protocol/problem.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { Touching } from './contiguity.ts';

/** How regions lie: drawn as areas of the map, and which gemeenten touch. Null where it is not known (yet). */
export class Geography {
  readonly #engine: Engine;
  #asked = '';
  shapes = $state.raw<RegionShapes | null>(null);
  touching = $state.raw<Touching | null>(null);

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Asks for the regions of `sets`, once for the same ones. Why the map cannot be drawn is told where the page opened it. */
  async ask(sets: AreaSet[]): Promise<void> {
    const key = JSON.stringify(sets);
    if (key === this.#asked) return;
    this.#asked = key;
    const [drawn, touching] = await Promise.all([
      this.#engine.drawRegions(sets),
      this.touching ?? this.#engine.touching(),
    ]);
    if (key !== this.#asked) return;
    this.shapes = isProblem(drawn) ? null : drawn;
    this.touching = isProblem(touching) ? null : (touching as Touching);
  }

  /** What failed is asked again the next time. */
  forget(): void {
    this.#asked = '';
  }
}
