import type { UserLine } from '../../engine/protocol/user-files.ts';
import { isProblem } from '../../engine/protocol/problem.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import type {
  LinesQuestion,
  MethodLine,
  PastLine,
  ScenarioLine,
} from '../../engine/protocol/projection.ts';
import type { Selection } from '../selection/selection.ts';
import { PAST_ORIGINS } from '../selection/options.ts';

/** What stands in the chart beside the counts and the projection, for its areas; each empty unless asked for. */
export class ChartLines {
  readonly #engine: Engine;
  #asked = '';

  /** Forecasts made in earlier years. */
  past = $state.raw<readonly PastLine[]>([]);
  /** Forecasts of other methods. */
  methods = $state.raw<readonly MethodLine[]>([]);
  /** What is expected under each scenario. */
  scenarios = $state.raw<readonly ScenarioLine[]>([]);
  /** Forecasts of the reader's own files, and their counts of later years than ours. */
  user = $state.raw<readonly UserLine[]>([]);

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Asks for the lines that are chosen, once for the same ones.
   * @param hasOwn whether any file of the reader's own counts
   */
  async ask(
    question: LinesQuestion,
    { lines, scenarios }: Pick<Selection, 'lines' | 'scenarios'>,
    hasOwn: boolean,
  ): Promise<void> {
    const supposed = scenarios.map(({ levers, area }) => ({ levers, area }));
    const key = JSON.stringify([question, lines, supposed]);
    if (key === this.#asked) return;
    this.#asked = key;
    const [past, methods, expected, user] = await Promise.all([
      lines.includes('eerder') ? this.#engine.past(question, PAST_ORIGINS[question.sector]) : [],
      lines.includes('methoden') ? this.#engine.methods(question) : [],
      supposed.length > 0 ? this.#engine.scenarios(question, supposed) : [],
      hasOwn ? this.#engine.userLines(question) : [],
    ]);
    if (key !== this.#asked) return;
    // A file that fails is told once, with the figures.
    this.past = isProblem(past) ? [] : past;
    this.methods = isProblem(methods) ? [] : methods;
    this.scenarios = isProblem(expected) ? [] : expected;
    this.user = user;
  }

  /** The next question is a new one, whatever it is: the figures have changed. */
  forget(): void {
    this.#asked = '';
  }
}
