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

/**
 * The question of which `ChartLines` keeps the answer: the areas in the trend chart, and the kinds of lines to show for these
 * areas.
 */
interface ShownLines {
  areas: LinesQuestion;
  lines: Selection['lines'];
  scenarios: ScenarioRequest[];
  /** The codes of the areas to which the scenarios apply. */
  supposed: string[];
  hasUserFiles: boolean;
}

interface Lines {
  past: readonly PastLine[];
  methods: readonly MethodLine[];
  scenarios: readonly ScenarioLine[];
  user: readonly UserLine[];
}

/**
 * The lines in the trend chart besides the counts and the projection. Each kind of line is empty unless the user chose it or uses
 * a file with such lines.
 */
export class ChartLines {
  readonly #latest: Latest<ShownLines, Lines>;

  constructor(engine: Engine) {
    this.#latest = new Latest(async ({ areas, lines, scenarios, supposed, hasUserFiles }) => {
      const [past, methods, expected, user] = await Promise.all([
        lines.includes('eerder') ? engine.past(areas, PAST_ORIGINS[areas.sector]) : [],
        lines.includes('methoden') ? engine.methods(areas) : [],
        scenarios.length > 0 ? engine.scenarios({ ...areas, codes: supposed }, scenarios) : [],
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

  /** Projections from earlier origins, as lines to compare with later counts. */
  get past(): readonly PastLine[] {
    return this.#latest.answer?.past ?? [];
  }

  /** Projections by every method, from the newest count. */
  get methods(): readonly MethodLine[] {
    return this.#latest.answer?.methods ?? [];
  }

  /** The projections under the scenarios of the user: a line per scenario and area. */
  get scenarios(): readonly ScenarioLine[] {
    return this.#latest.answer?.scenarios ?? [];
  }

  /** Lines of the user files in use: forecasts, and counts of years after the newest counted year of the site. */
  get user(): readonly UserLine[] {
    return this.#latest.answer?.user ?? [];
  }

  /**
   * Asks the engine for the chosen lines of the areas in the trend chart.
   * @param chosen the kinds of lines, the scenarios, and the codes of the areas to which the scenarios apply
   * @param hasUserFiles whether any file of the user is in use
   */
  async ask(
    areas: LinesQuestion,
    { lines, scenarios, supposed }: Pick<Selection, 'lines' | 'scenarios'> & { supposed: string[] },
    hasUserFiles: boolean,
  ): Promise<void> {
    const requests = scenarios.map(({ levers, area }) => ({ levers, area }));
    await this.#latest.ask({ areas, lines, scenarios: requests, supposed, hasUserFiles });
  }

  forget(): void {
    this.#latest.forget();
  }
}

/** Returns the lines, or none where a file for them cannot be read: the question about figures reports that file already. */
const orNone = <T extends object>(lines: readonly T[] | FileProblem): readonly T[] =>
  isProblem(lines) ? [] : lines;
