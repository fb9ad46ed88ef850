import type { AreaSet } from '../../areas/regions.ts';
import type { CandidatesService } from '../../engine/protocol/candidate-outlook.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import type { ExamTypesService } from '../../engine/protocol/exam-types.ts';
import type { OriginsService, PostcodeMarket } from '../../engine/protocol/origins.ts';
import type {
  ListedProjections,
  OneProjection,
  SchoolScores,
} from '../../engine/protocol/school-projection.ts';
import { isProblem, type FileProblem } from '../../engine/protocol/problem.ts';
import type { SchoolAnswer, SchoolQuestion } from '../../engine/protocol/school.ts';
import type { SchoolLine } from '../../engine/protocol/user-files.ts';
import type {
  SchoolPoints,
  SchoolPointsQuestion,
  SchoolsAnswer,
  SchoolScope,
  SchoolsQuestion,
} from '../../engine/protocol/schools.ts';
import type { VmboService } from '../../engine/protocol/vmbo.ts';
import { RELIABLE_UNTIL } from '../../forecast/schools/reliable-until.ts';
import { Latest } from '../latest.svelte.ts';
import { SELECTION_CODECS } from '../selection/codecs.ts';
import type { QueryPart } from '../selection/query.ts';
import type { Selection } from '../selection/selection.ts';

/** The gemeenten whose schools are listed: those of the chosen region, or else the selected ones. */
interface ChosenPlaces {
  readonly subject: Pick<AreaSet, 'members'> | null;
  readonly selected: readonly string[];
}

/** The choices of a selection that say which school or schools are shown. */
type Chosen = Pick<Selection, 'sector' | 'school' | 'board' | 'postcode'>;

/** The answers to the questions of the page about schools: about the schools of a list, and about one school. */
export class SchoolAnswers {
  readonly #list: Latest<SchoolsQuestion, SchoolsAnswer>;
  readonly #one: Latest<SchoolQuestion, SchoolAnswer>;
  readonly #points: Latest<SchoolPointsQuestion, SchoolPoints>;
  readonly #ofRegion: Latest<SchoolsQuestion, SchoolsAnswer>;
  readonly #projections: Latest<SchoolsQuestion, ListedProjections>;
  readonly #projection: Latest<SchoolQuestion, OneProjection>;
  readonly #market: Latest<string, PostcodeMarket>;
  readonly #forecasts: Latest<SchoolQuestion, { question: SchoolQuestion; lines: SchoolLine[] }>;
  /** The board of a link of which no school of the site is; null while none is known to be. */
  #unknownBoard = $state<string | null>(null);

  /** How accurate projections of schools were in the backtest, asked where the page shows them. */
  readonly scores: Latest<'scores', SchoolScores[]>;

  /** The code of the school under the pointer or with the keyboard focus, in the list, on the map or in the strip; null for none. */
  pointed = $state<string | null>(null);

  /** Answers where pupils of bo live and go to school; asked by what shows it, when that is looked at. */
  readonly origins: OriginsService;
  /** Answers how many exam candidates are expected, and which types of vo and what of vmbo gemeenten offer; asked by what shows it. */
  readonly candidates: CandidatesService & ExamTypesService & VmboService;
  /** Returns how far the files about schools are that are being loaded. */
  readonly filesLoading: Engine['filesLoading'];

  constructor(engine: Engine) {
    this.#list = new Latest((question) => engine.schools(question));
    this.#one = new Latest((question) => engine.school(question));
    this.#points = new Latest((question) => engine.schoolPoints(question));
    this.origins = engine;
    this.candidates = engine;
    this.filesLoading = () => engine.filesLoading();
    this.#market = new Latest((postcode) => engine.marketOfPostcode(postcode));
    this.#ofRegion = new Latest((question) => engine.schools(question));
    this.#projections = new Latest((question) => engine.schoolProjections(question));
    this.#projection = new Latest((question) => engine.schoolProjection(question));
    this.scores = new Latest(() => engine.schoolScores());
    this.#forecasts = new Latest(async (question) => {
      const lines = await engine.schoolLines(question.sector, question.code);
      return isProblem(lines) ? lines : { question, lines };
    });
  }

  /** The answer about the schools of the list. */
  get answer(): SchoolsAnswer | null {
    return this.#list.answer;
  }

  /** All schools of the chosen soorten as points, for a map without chosen gemeenten. */
  get points(): SchoolPoints | null {
    return this.#points.answer;
  }

  get refusal(): FileProblem | null {
    const all = [this.#list, this.#one, this.#market, this.#points, this.#projections, this.#projection]; // prettier-ignore
    return all.find(({ refusal }) => refusal !== null)?.refusal ?? null;
  }

  get isPending(): boolean {
    return [this.#list, this.#one, this.#market, this.#points].some((one) => one.isPending);
  }

  forget(): void {
    this.#list.forget();
    this.#one.forget();
    this.#market.forget();
    this.#points.forget();
    this.#ofRegion.forget();
    this.#projections.forget();
    this.#projection.forget();
    this.#forecasts.forget();
  }

  /**
   * Returns the answer to a question about the schools of the region on the page about regions; null while there is none, and where
   * the schools cannot be loaded: that page then does without, and the refusal is not among the problems on the page.
   */
  ofRegion(question: SchoolsQuestion): SchoolsAnswer | null {
    return replyTo(question, this.#ofRegion);
  }

  /** Asks a question for `ofRegion`, if it was not asked yet; resolves once the reply is there. */
  async askOfRegion(question: SchoolsQuestion): Promise<void> {
    void this.#ofRegion.ask(question);
    await this.#ofRegion.settled();
  }

  /** Returns the answer about the chosen school; null while there is none, and where no school is chosen. */
  one({ sector, school }: Pick<Selection, 'sector' | 'school'>): SchoolAnswer | null {
    const { answer } = this.#one;
    const isAsked = answer?.question.code === school && answer?.question.sector === sector;
    return isAsked ? answer : null;
  }

  /** The projection of the chosen school; null while it is awaited or where its file could not be read. */
  projectionOf({ question }: Pick<SchoolAnswer, 'question'>): OneProjection | null {
    return replyTo(question, this.#projection);
  }

  /** The forecasts of a school in the user files in use; none while they are awaited. */
  forecastsOf({ sector, code }: SchoolQuestion): readonly SchoolLine[] {
    return replyTo({ sector, code }, this.#forecasts)?.lines ?? [];
  }

  /**
   * The projections of the schools of a list of po; without any schools while they are awaited, and null for vo and where their file
   * could not be read.
   */
  projectionsOf({
    question,
    years,
  }: Pick<SchoolsAnswer, 'question' | 'years'>): Pick<
    ListedProjections,
    'year' | 'schools'
  > | null {
    const projections = this.#projections;
    if (question.sector === 'vo' || projections.refusal) return null;
    const year = (years.at(-1) ?? NaN) + RELIABLE_UNTIL;
    return replyTo(question, projections) ?? { year, schools: [] };
  }

  /** Returns the market of the chosen postcode; null while there is none, and where no postcode is chosen. */
  market({ postcode }: Pick<Selection, 'postcode'>): PostcodeMarket | null {
    const { answer } = this.#market;
    return answer?.postcode === postcode ? answer : null;
  }

  /** Returns a selection without a school, a board and a postcode that the site does not know. */
  known<T extends Chosen>(selection: T): T {
    const one = this.one(selection);
    const market = this.market(selection);
    return {
      ...selection,
      school: one && one.school === null ? null : selection.school,
      board: selection.board === this.#unknownBoard ? null : selection.board,
      postcode: market && market.found === null ? null : selection.postcode,
    };
  }

  /** Returns the school, the board and the postcode of a selection that the site does not know, as parts of a link. */
  unknown(selection: Chosen): QueryPart[] {
    const known = this.known(selection);
    return (['school', 'board', 'postcode'] as const).flatMap((name) => {
      const { key } = SELECTION_CODECS[name];
      return known[name] === selection[name] ? [] : [{ key, text: selection[name] ?? '' }];
    });
  }

  /** Asks the engine for the chosen school, else for the chosen postcode, else for the schools of the chosen board, region or gemeenten. */
  async ask(selection: Selection, places: ChosenPlaces): Promise<void> {
    const { sector, soorten, school, postcode } = selection;
    if (school !== null) {
      await this.#one.ask({ sector, code: school });
      const found = this.one(selection)?.school;
      if (found) {
        // The page does not wait for the projection, which takes longer.
        void this.#projection.ask({ sector, code: school });
        void this.#forecasts.ask({ sector: found.sector, code: school });
      }
      if (found !== null) return;
    }
    if (postcode !== null) {
      await this.#market.ask(postcode);
      if (this.market(selection)?.found !== null) return;
    }
    const list = async (board: string | null) => {
      const scope = scopeOf({ board }, places);
      if (scope) await this.#askList({ sector, soorten: [...soorten], scope });
      else await this.#points.ask({ sector, soorten: [...soorten] });
    };
    await list(selection.board);
    const { answer } = this.#list;
    if (answer?.question.scope.kind !== 'board' || answer.boardSoorten.length > 0) return;
    this.#unknownBoard = answer.question.scope.board;
    if (this.#unknownBoard === selection.board) await list(null);
  }

  /** Asks for the schools of the list, and once they are there for their projections, for which the page does not wait. */
  async #askList(question: SchoolsQuestion): Promise<void> {
    await this.#list.ask(question);
    if (this.#list.answer) void this.#projections.ask(this.#list.answer.question);
  }
}

/** Returns the answer to a question, where it is the last answer; else null. */
function replyTo<Q, A extends { question: Q }>(question: Q, { answer }: Latest<Q, A>): A | null {
  return JSON.stringify(answer?.question) === JSON.stringify(question) ? answer : null;
}

/**
 * Returns which schools a selection lists: those of the chosen board, of the chosen region, or of the chosen gemeenten; null where
 * nothing is chosen.
 */
export function scopeOf(
  { board }: Pick<Selection, 'board'>,
  { subject, selected }: ChosenPlaces,
): SchoolScope | null {
  if (board !== null) return { kind: 'board', board };
  const codes = subject ? subject.members : selected;
  return codes.length > 0 ? { kind: 'gemeenten', codes: [...codes] } : null;
}
