import type {
  CandidateOutlook,
  CandidatesService,
} from '../../engine/protocol/candidate-outlook.ts';
import type { FileProblem } from '../../engine/protocol/problem.ts';
import type { VmboPicture, VmboService } from '../../engine/protocol/vmbo.ts';
import { Latest } from '../latest.svelte.ts';
import type { Selection } from '../selection/selection.ts';

type Region = NonNullable<Selection['region']>;

/** The answers about vmbo in the region that is shown. */
export class VmboAnswers {
  readonly #picture: Latest<string[], VmboPicture>;
  readonly #outlook: Latest<Region, CandidateOutlook>;
  /** The region of a division that the outlook is about; null for a region of the user. */
  #region = $state.raw<Region | null>(null);

  constructor(engine: VmboService & CandidatesService) {
    this.#picture = new Latest((gemeenten) => engine.vmboPicture(gemeenten));
    this.#outlook = new Latest((region) => engine.candidateOutlook(region));
  }

  /** Asks what gemeenten have of vmbo and, of a region of a division, which candidates are expected. */
  async ask(members: readonly string[], region: Region | null): Promise<void> {
    this.#region = region && { division: region.division, code: region.code };
    await Promise.all([
      this.#picture.ask([...members]),
      this.#region && this.#outlook.ask(this.#region),
    ]);
  }

  /** What these gemeenten have of vmbo; null while that is not known. */
  of(members: readonly string[]): VmboPicture | null {
    const { answer } = this.#picture;
    return answer?.gemeenten.join() === members.join() ? answer : null;
  }

  /** The expected candidates of the region; null for a region of the user, and while they are not known. */
  get outlook(): CandidateOutlook | null {
    const { answer } = this.#outlook;
    const isAsked =
      answer?.region.division === this.#region?.division &&
      answer?.region.code === this.#region?.code;
    return isAsked ? answer : null;
  }

  get refusal(): FileProblem | null {
    return this.#picture.refusal;
  }
}
