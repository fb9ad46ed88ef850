import type { Engine } from '../../engine/protocol/engine.ts';
import { isProblem, type FileProblem } from '../../engine/protocol/problem.ts';
import type {
  LinesQuestion,
  MethodLine,
  PastLine,
  ScenarioLine,
  ScenarioRequest,
} from '../../engine/protocol/projection.ts';
import type { UserLine } from '../../engine/protocol/user-files.ts';
import { Latest } from '../latest.svelte.ts';
import { PAST_ORIGINS } from '../selection/options.ts';
import type { Selection } from '../selection/selection.ts';

/** The areas of the chart, and the kinds of lines that are shown for them. */
interface ShownLines {
  areas: LinesQuestion;
  lines: Selection['lines'];
  scenarios: ScenarioRequest[];
  hasUserFiles: boolean;
}

interface Lines {
  past: readonly PastLine[];
  methods: readonly MethodLine[];
  scenarios: readonly ScenarioLine[];
  user: readonly UserLine[];
}

/** The lines of the chart besides the counts and the projection; each kind is empty unless it was chosen. */
export class ChartLines {
  readonly #latest: Latest<ShownLines, Lines>;

  constructor(engine: Engine) {
    this.#latest = new Latest(async ({ areas, lines, scenarios, hasUserFiles }) => {
      const [past, methods, expected, user] = await Promise.all([
        lines.includes('eerder') ? engine.past(areas, PAST_ORIGINS[areas.sector]) : [],
        lines.includes('methoden') ? engine.methods(areas) : [],
        scenarios.length > 0 ? engine.scenarios(areas, scenarios) : [],
        hasUserFiles ? engine.userLines(areas) : [],
      ]);
      return {
        past: orNone(past),
        methods: orNone(methods),
        scenarios: orNone(expected),
        user: orNone(user),
      };
    });
  }

  /** Projections made in earlier years. */
  get past(): readonly PastLine[] {
    return this.#latest.answer?.past ?? [];
  }

  /** Projections by other methods. */
  get methods(): readonly MethodLine[] {
    return this.#latest.answer?.methods ?? [];
  }

  /** The projection under each scenario. */
  get scenarios(): readonly ScenarioLine[] {
    return this.#latest.answer?.scenarios ?? [];
  }

  /** Forecasts from the user's files, and their counts of later years than ours. */
  get user(): readonly UserLine[] {
    return this.#latest.answer?.user ?? [];
  }

  /**
   * Asks for the chosen lines of the areas.
   * @param hasUserFiles whether any file of the user is in use
   */
  async ask(
    areas: LinesQuestion,
    { lines, scenarios }: Pick<Selection, 'lines' | 'scenarios'>,
    hasUserFiles: boolean,
  ): Promise<void> {
    const requests = scenarios.map(({ levers, area }) => ({ levers, area }));
    await this.#latest.ask({ areas, lines, scenarios: requests, hasUserFiles });
  }

  forget(): void {
    this.#latest.forget();
  }
}

/** A file that cannot be read is reported with the figures, so that it is not reported twice. */
const orNone = <T extends object>(lines: readonly T[] | FileProblem): readonly T[] =>
  isProblem(lines) ? [] : lines;
