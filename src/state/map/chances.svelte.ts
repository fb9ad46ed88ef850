import type { Engine } from '../../engine/protocol/engine.ts';
import type { Answer, Question } from '../../engine/protocol/figures.ts';
import { columnOf } from '../../tables/area-view.ts';
import { Latest } from '../latest.svelte.ts';

/**
 * The chance of each area that its pupils fall by more than 10 % in the five years after the newest count, for the ranking: it is
 * asked apart, because the first screen does not need it.
 */
export class Chances {
  readonly #latest: Latest<Question, Answer>;

  constructor(engine: Pick<Engine, 'ask'>) {
    this.#latest = new Latest((question) => engine.ask(question));
  }

  /** Asks the chances of the areas of a question about any measure; resolves once they are there. */
  async ask(question: Question): Promise<void> {
    await this.#latest.ask(chancesOf(question));
  }

  /** Returns the chance in percent of each area in the answer to `question`, NaN where it has none; null while it is not known. */
  of(question: Question): Float64Array | null {
    const { answer } = this.#latest;
    if (!answer || JSON.stringify(answer.question) !== JSON.stringify(chancesOf(question))) {
      return null;
    }
    const { counts, matrix } = answer;
    return columnOf(counts, matrix.values, counts.years[counts.observed - 1] ?? NaN);
  }

  forget(): void {
    this.#latest.forget();
  }
}

const chancesOf = (question: Question): Question => ({
  ...question,
  measure: 'kansdaling',
  classes: 'kwantielen',
  thresholds: null,
});
