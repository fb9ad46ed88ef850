import type { Engine } from '../../engine/protocol/engine.ts';
import type { FileProblem } from '../../engine/protocol/problem.ts';
import type {
  NormsInUse,
  SchoolsAnswer,
  SchoolScope,
  SchoolsQuestion,
} from '../../engine/protocol/schools.ts';
import { Latest } from '../latest.svelte.ts';
import type { Places } from '../region/places.svelte.ts';
import type { Selection } from '../selection/selection.ts';

/** The answer to the question about the schools on the page about schools. */
export class SchoolAnswers {
  readonly #latest: Latest<SchoolsQuestion, SchoolsAnswer>;

  /** The closure norms of the user that are in use, with the name of their file; null where those of the site are. */
  norms = $state.raw<(NormsInUse & { file: string }) | null>(null);

  constructor(engine: Engine) {
    this.#latest = new Latest((question) => engine.schools(question));
  }

  get answer(): SchoolsAnswer | null {
    return this.#latest.answer;
  }

  get refusal(): FileProblem | null {
    return this.#latest.refusal;
  }

  get isPending(): boolean {
    return this.#latest.isPending;
  }

  forget(): void {
    this.#latest.forget();
  }

  /** Asks the engine for the schools of a selection; nothing where it has no gemeente, region, board or school. */
  async ask(selection: Selection, places: Places): Promise<void> {
    const scope = scopeOf(selection, places);
    const { sector, soorten } = selection;
    if (scope) await this.#latest.ask({ sector, soorten: [...soorten], scope });
  }
}

/**
 * Returns which schools a selection is about: the chosen school, else those of the chosen board, of the chosen region, or of the
 * chosen gemeenten; null where nothing is chosen.
 */
export function scopeOf(
  { school, board }: Pick<Selection, 'school' | 'board'>,
  { subject, selected }: Pick<Places, 'subject' | 'selected'>,
): SchoolScope | null {
  if (school !== null) return { kind: 'school', code: school };
  if (board !== null) return { kind: 'board', board };
  const codes = subject ? subject.members : selected;
  return codes.length > 0 ? { kind: 'gemeenten', codes: [...codes] } : null;
}
