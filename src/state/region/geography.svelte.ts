import type { AreaSet } from '../../areas/regions.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import { isProblem } from '../../engine/protocol/problem.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import { Latest } from '../latest.svelte.ts';
import type { Touching } from './contiguity.ts';

interface Geometry {
  shapes: RegionShapes | null;
  touching: Touching | null;
}

/**
 * The shapes of the requested regions and the neighbours of all gemeenten. Both are null until they are loaded, and where the
 * file with the map cannot be read.
 */
export class Geography {
  readonly #latest: Latest<AreaSet[], Geometry>;

  constructor(engine: Engine) {
    this.#latest = new Latest(async (sets) => {
      const [drawn, touching] = await Promise.all([
        engine.drawRegions(sets),
        this.touching ?? engine.touching(),
      ]);
      // A map file that cannot be read was reported when the page opened.
      return {
        shapes: isProblem(drawn) ? null : drawn,
        touching: isProblem(touching) ? null : (touching as Touching),
      };
    });
  }

  get shapes(): RegionShapes | null {
    return this.#latest.answer?.shapes ?? null;
  }

  get touching(): Touching | null {
    return this.#latest.answer?.touching ?? null;
  }

  /** Asks the engine for the shapes of these regions, and the first time also for the neighbours of gemeenten. */
  async ask(sets: AreaSet[]): Promise<void> {
    await this.#latest.ask(sets);
  }

  forget(): void {
    this.#latest.forget();
  }
}
