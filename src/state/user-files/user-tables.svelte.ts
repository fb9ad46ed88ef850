import type { Engine } from '../../engine/protocol/engine.ts';
import { isProblem, type FileProblem } from '../../engine/protocol/problem.ts';
import type { BirthsInUse } from '../../engine/protocol/projection.ts';
import type { NormsInUse } from '../../engine/protocol/schools.ts';

/** The tables of births and of closure norms that the user opened: answers use these in place of those of the site. */
export class UserTables {
  readonly #engine: Pick<Engine, 'useBirths' | 'useNorms'>;
  readonly #changed: () => Promise<void>;
  /** The births of the user, with the name of their file; null while the births of the site are used. */
  births = $state.raw<(BirthsInUse & { file: string }) | null>(null);
  /** The closure norms of the user, with the name of their file; null while those of the site are used. */
  norms = $state.raw<(NormsInUse & { file: string }) | null>(null);

  /** @param changed asks all questions again, because another table is in use */
  constructor(engine: Pick<Engine, 'useBirths' | 'useNorms'>, changed: () => Promise<void>) {
    this.#engine = engine;
    this.#changed = changed;
  }

  /**
   * Makes projections use births of the user, from the `bytes` of a table like `geboorten.csv`, or those of the site again (null).
   * Resolves to the births in use, or to the problem with the file.
   */
  async useBirths(bytes: Uint8Array | null, file: string): Promise<FileProblem | BirthsInUse> {
    const reply = await this.#engine.useBirths(bytes, file);
    if (!isProblem(reply)) {
      await this.#changed();
      this.births = bytes === null ? null : { ...reply, file };
    }
    return reply;
  }

  /**
   * Makes all answers use closure norms of the user, from the `bytes` of a table, or those of the site again (null). Resolves to the
   * norms in use, or to the problem with the file.
   */
  async useNorms(bytes: Uint8Array | null, file: string): Promise<FileProblem | NormsInUse> {
    const reply = await this.#engine.useNorms(bytes, file);
    if (!isProblem(reply)) {
      await this.#changed();
      this.norms = bytes === null ? null : { ...reply, file };
    }
    return reply;
  }
}
