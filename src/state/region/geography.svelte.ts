import type { AreaSet } from '../../areas/regions.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import { isProblem } from '../../engine/protocol/problem.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import type { Shapes } from '../../geometry/shapes.ts';
import { Latest } from '../latest.svelte.ts';
import type { Touching } from './contiguity.ts';

interface Geometry {
  shapes: RegionShapes | null;
  touching: Touching | null;
}

/**
 * The shapes of the requested regions, the neighbours of all gemeenten, and the shapes of the gemeenten in full detail. Each is
 * null until it is loaded, and where the file with the map cannot be read.
 */
export class Geography {
  readonly #engine: Engine;
  #detailed = $state.raw<Shapes | null>(null);
  #isSharpened = false;
  readonly #latest: Latest<AreaSet[], Geometry>;

  constructor(engine: Engine) {
    this.#engine = engine;
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

  /** Returns the neighbours of all gemeenten, which the engine is asked for; null where the map cannot be read. */
  async neighbours(): Promise<Touching | null> {
    const touching = this.touching ?? (await this.#engine.touching());
    return isProblem(touching) ? null : (touching as Touching);
  }

  /** The shapes of the gemeenten in full detail; null until `sharpen` has loaded them. */
  get detailed(): Shapes | null {
    return this.#detailed;
  }

  /** Asks the engine, the first time, for the shapes of the gemeenten in full detail, for a map that is enlarged. */
  async sharpen(): Promise<void> {
    if (this.#isSharpened) return;
    this.#isSharpened = true;
    const drawn = await this.#engine.drawGemeenten();
    if (isProblem(drawn)) this.#isSharpened = false;
    else this.#detailed = drawn;
  }

  /** Asks the engine for the shapes of these regions, and the first time also for the neighbours of gemeenten. */
  async ask(sets: AreaSet[]): Promise<void> {
    await this.#latest.ask(sets);
  }

  forget(): void {
    this.#latest.forget();
  }
}
